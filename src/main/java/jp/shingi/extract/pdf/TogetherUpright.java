package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Digits, also full-width ones that were narrowed, set side by side in one place of a vertical line (縦中横): in the turned page one above the other, read from below. */
final class TogetherUpright {
    private static final int MOST = 4;
    /** How far apart, in ems, the middles of two of them stand. */
    private static final double NEXT = 0.72;

    private TogetherUpright() {}

    /** The glyphs, with such groups on one line. */
    static List<Glyph> spread(List<Glyph> glyphs) {
        var narrow = glyphs.stream()
                .filter(TogetherUpright::narrow)
                .sorted(Comparator.comparingDouble(Glyph::midX)
                        .thenComparing(Comparator.comparingDouble(Glyph::midY).reversed()))
                .toList();
        if (narrow.size() < 2) return glyphs;
        var out = new ArrayList<>(glyphs);
        var group = new ArrayList<Glyph>();
        for (var glyph : narrow) {
            if (!group.isEmpty() && !next(group.getLast(), glyph)) {
                settle(group, out);
                group.clear();
            }
            group.add(glyph);
        }
        settle(group, out);
        return out;
    }

    /** Upright on the page, and half as wide as high. */
    private static boolean narrow(Glyph glyph) {
        return glyph.turn() == 0
                && !glyph.is(Glyph.Style.VERTICAL)
                && (Letters.latin(glyph.first()) || Letters.wideDigit(glyph.first()))
                && !glyph.blank()
                && glyph.bottom() - glyph.top() < 0.7 * glyph.size();
    }

    private static boolean next(Glyph one, Glyph other) {
        var off = one.midY() - other.midY();
        return Math.abs(one.midX() - other.midX()) < 0.1 * one.size() && off > 0 && off < NEXT * one.size();
    }

    private static void settle(List<Glyph> group, List<Glyph> out) {
        if (group.size() < 2 || group.size() > MOST) return;
        var left = group.getFirst().x();
        var step = group.getFirst().width() / group.size();
        var middle = (group.getFirst().midY() + group.getLast().midY()) / 2;
        var half = group.getFirst().size() / 2;
        for (var i = 0; i < group.size(); i++) {
            var glyph = group.get(i);
            out.set(
                    out.indexOf(glyph),
                    new Glyph(
                            glyph.text(),
                            left + i * step,
                            middle - half,
                            left + (i + 1) * step,
                            middle + half,
                            middle,
                            glyph.size(),
                            0,
                            glyph.order(),
                            glyph.style()));
        }
    }
}
