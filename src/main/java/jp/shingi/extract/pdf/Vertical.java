package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is set from left to right on a page of vertical writing: page numbers and running titles below or above the columns. */
final class Vertical {
    /** How far, in ems, they stand off the columns. */
    private static final double OFF = 1.2;
    /** They are no more than this share of the page's characters. */
    private static final double FEW = 0.05;

    private Vertical() {}

    /** Glyphs of the turned page, in which lines run from left to right, that stand before or behind all lines. */
    static List<Glyph> margin(List<Glyph> glyphs) {
        var inked = glyphs.stream()
                .filter(glyph -> !glyph.blank())
                .sorted(Comparator.comparingDouble(Glyph::x))
                .toList();
        var most = (int) (FEW * inked.size()) + 6;
        var margin = new ArrayList<Glyph>();
        for (var i = inked.size() - 1; i > 0 && inked.size() - i <= most; i--) {
            if (inked.get(i).x() - right(inked.subList(0, i))
                    > OFF * inked.get(i).size()) {
                margin.addAll(inked.subList(i, inked.size()));
                break;
            }
        }
        for (var i = 1; i < inked.size() && i <= most; i++) {
            if (inked.get(i).x() - right(inked.subList(0, i))
                    > OFF * inked.get(i).size()) {
                margin.addAll(inked.subList(0, i));
                break;
            }
        }
        return margin;
    }

    private static double right(List<Glyph> glyphs) {
        return glyphs.stream().mapToDouble(Glyph::right).max().orElse(0);
    }

    /** The lines of the margin, upright. */
    static List<Row> rows(List<Glyph> margin, int page, Turned turned) {
        if (margin.isEmpty()) return List.of();
        var back = new Turned(Turned.Way.UP, turned.height(), turned.width());
        var upright = new Turned(Turned.Way.UPRIGHT, turned.width(), turned.height());
        return Rows.onPage(page, upright).of(margin.stream().map(back::there).toList());
    }
}
