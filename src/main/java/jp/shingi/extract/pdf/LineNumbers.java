package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers in the margin that count the lines of a page, each or every fifth: they are left out. Numbers of a list, which also may stand
 * before every line, are written with a space behind them, in full width, or are fewer.
 */
final class LineNumbers {
    private static final int FEWEST = 4;
    /** Where every line has one. */
    private static final int FEWEST_BY_ONE = 8;

    private static final double SAME = 2;

    private LineNumbers() {}

    /** The glyphs of a page without such numbers. */
    static List<Glyph> removed(List<Glyph> glyphs) {
        var edge = glyphs.stream()
                .filter(glyph -> !glyph.blank() && !Letters.digit(glyph.first()))
                .mapToDouble(Glyph::x)
                .min()
                .orElse(0);
        var margin =
                glyphs.stream().filter(glyph -> glyph.right() < edge - SAME).toList();
        if (margin.isEmpty() || spaced(glyphs, margin, edge) || !counts(Baselines.lines(margin, 0.3))) return glyphs;
        var out = new ArrayList<>(glyphs);
        out.removeAll(margin);
        return out;
    }

    /** Whether spaces are written between most numbers and the text. */
    private static boolean spaced(List<Glyph> glyphs, List<Glyph> margin, double edge) {
        var right = margin.stream().mapToDouble(Glyph::right).max().orElse(0);
        var spaces = glyphs.stream()
                .filter(Glyph::blank)
                .filter(glyph -> glyph.x() > right - SAME && glyph.right() < edge + SAME)
                .count();
        return 2 * spaces > Baselines.lines(margin, 0.3).size();
    }

    /** Whether the numbers are set to the right, and grow by the same step. */
    private static boolean counts(List<List<Glyph>> lines) {
        var numbers = lines.stream()
                .mapToInt(LineNumbers::number)
                .filter(number -> number >= 0)
                .toArray();
        if (numbers.length < FEWEST) return false;
        var step = numbers[1] - numbers[0];
        for (var i = 1; i < numbers.length; i++) if (numbers[i] - numbers[i - 1] != step) return false;
        if (step == 1 && numbers.length < FEWEST_BY_ONE) return false;
        return step > 0 && numbers[0] <= step && numbers.length == lines.size() && right(lines);
    }

    private static boolean right(List<List<Glyph>> lines) {
        var edges = lines.stream()
                .mapToDouble(
                        line -> line.stream().mapToDouble(Glyph::right).max().orElse(0))
                .summaryStatistics();
        return edges.getMax() - edges.getMin() <= SAME;
    }

    private static int number(List<Glyph> line) {
        var text = new StringBuilder();
        line.stream()
                .filter(glyph -> !glyph.blank())
                .sorted((a, b) -> Double.compare(a.x(), b.x()))
                .forEach(glyph -> text.append(glyph.text()));
        return text.toString().matches("[0-9]{1,4}") ? Integer.parseInt(text.toString()) : -1;
    }
}
