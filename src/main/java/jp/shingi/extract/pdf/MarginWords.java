package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Small words in the margin that index the text (the speaker beside each speech): where most of them repeat what stands on the line beside, they are left out. */
final class MarginWords {
    private static final double SMALL = 0.8;
    private static final double OFF = 2;
    private static final double MOST = 0.7;
    private static final int FEWEST = 3;

    private MarginWords() {}

    /** The glyphs of a page without such words. */
    static List<Glyph> removed(List<Glyph> glyphs) {
        var sizes = glyphs.stream()
                .filter(glyph -> !glyph.blank())
                .mapToDouble(Glyph::size)
                .toArray();
        if (sizes.length == 0 || allAlike(sizes)) return glyphs;
        Arrays.sort(sizes);
        var usual = sizes[sizes.length / 2];
        var text = glyphs.stream()
                .filter(glyph -> !glyph.blank() && glyph.size() > SMALL * usual)
                .toList();
        var left = text.stream().mapToDouble(Glyph::x).min().orElse(0);
        var right = text.stream().mapToDouble(Glyph::right).max().orElse(0);
        var margin = glyphs.stream()
                .filter(glyph -> glyph.size() <= SMALL * usual)
                .filter(glyph -> glyph.right() < left - OFF || glyph.x() > right + OFF)
                .toList();
        if (margin.isEmpty()) return glyphs;
        var words = Baselines.lines(margin, 0.3).stream()
                .filter(line -> line.stream().anyMatch(glyph -> !glyph.blank()))
                .toList();
        var repeated = words.stream().filter(word -> repeats(word, text)).toList();
        if (repeated.size() < FEWEST || repeated.size() < MOST * words.size()) return glyphs;
        var out = new ArrayList<>(glyphs);
        repeated.forEach(out::removeAll);
        return out;
    }

    private static boolean allAlike(double[] sizes) {
        var range = Arrays.stream(sizes).summaryStatistics();
        return range.getMin() > SMALL * range.getMax();
    }

    private static boolean repeats(List<Glyph> word, List<Glyph> text) {
        var base = word.getFirst().base();
        var beside = text.stream()
                .filter(glyph -> Math.abs(glyph.base() - base) < 0.6 * glyph.size())
                .sorted(Comparator.comparingDouble(Glyph::x))
                .toList();
        return written(beside)
                .contains(written(word.stream()
                        .sorted(Comparator.comparingDouble(Glyph::x))
                        .toList()));
    }

    private static String written(List<Glyph> glyphs) {
        var text = new StringBuilder();
        for (var glyph : glyphs) if (!glyph.blank()) text.append(glyph.text());
        return text.toString();
    }
}
