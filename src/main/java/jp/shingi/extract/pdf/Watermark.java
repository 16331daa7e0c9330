package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words printed over or under a whole page (案, 写, 複写禁止): large or over other text, and aslant or far larger than the text. */
final class Watermark {
    private static final double LARGE = 1.8;
    private static final double FAR_LARGER = 3;
    /** Share of their size by which letters of one size differ at most. */
    private static final double SAME = 0.02;
    /** Rings that are drawn around words. */
    private static final String RINGS = "○〇◯";

    private final List<Glyph> glyphs;
    private final double usual;

    private Watermark(List<Glyph> glyphs) {
        this.glyphs = glyphs;
        var sizes = glyphs.stream()
                .filter(glyph -> !glyph.blank())
                .map(Glyph::size)
                .sorted(Comparator.naturalOrder())
                .toList();
        usual = sizes.isEmpty() ? 1 : sizes.get(sizes.size() / 2);
    }

    /** The letters of a page without its watermark, and what the watermark says. */
    record Parted(List<Glyph> text, String mark) {}

    static Parted from(List<Glyph> glyphs) {
        if (glyphs.stream().noneMatch(glyph -> glyph.is(Glyph.Style.SLANTED) || glyph.size() > 20)) {
            return new Parted(glyphs, "");
        }
        var page = new Watermark(glyphs);
        var text = new ArrayList<Glyph>();
        var mark = new StringBuilder();
        var marks = glyphs.stream().filter(page::marks).toList();
        for (var glyph : glyphs) {
            if (marks.stream().anyMatch(other -> again(other, glyph))) mark.append(glyph.text());
            else text.add(glyph);
        }
        return new Parted(text, mark.toString().strip());
    }

    /** The same letter in the same size, or the letter itself: the words come again where no text is below them. */
    private static boolean again(Glyph mark, Glyph glyph) {
        return mark.text().equals(glyph.text())
                && mark.is(Glyph.Style.SLANTED) == glyph.is(Glyph.Style.SLANTED)
                && Math.abs(mark.size() - glyph.size()) < SAME * mark.size();
    }

    private boolean marks(Glyph glyph) {
        if (RINGS.contains(glyph.text())) return false;
        var over = glyph.size() > usual * (glyph.is(Glyph.Style.SLANTED) ? 1 : FAR_LARGER) && overOthers(glyph);
        return over || glyph.is(Glyph.Style.SLANTED) && glyph.size() > LARGE * usual;
    }

    /** Over at least two letters of the text. */
    private boolean overOthers(Glyph glyph) {
        return glyphs.stream()
                        .filter(other -> !other.blank() && other.size() < 0.7 * glyph.size())
                        .filter(other -> other.midX() > glyph.x()
                                && other.midX() < glyph.right()
                                && other.midY() > glyph.top()
                                && other.midY() < glyph.bottom())
                        .limit(2)
                        .count()
                == 2;
    }
}
