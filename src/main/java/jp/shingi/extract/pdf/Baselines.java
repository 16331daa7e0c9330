package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs that share a baseline. */
final class Baselines {
    private Baselines() {}

    /**
     * Groups of glyphs, from top to bottom.
     *
     * @param tolerance how far a baseline may be off that of the line, in ems
     */
    static List<List<Glyph>> lines(List<Glyph> glyphs, double tolerance) {
        var sorted =
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::base)).toList();
        var lines = new ArrayList<List<Glyph>>();
        var start = 0.0;
        for (var glyph : sorted) {
            if (lines.isEmpty() || glyph.base() - start > tolerance * Math.max(4, glyph.size())) {
                lines.add(new ArrayList<>());
                start = glyph.base();
            }
            lines.getLast().add(glyph);
        }
        return lines;
    }
}
