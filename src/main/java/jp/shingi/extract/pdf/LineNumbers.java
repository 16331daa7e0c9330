package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Numbers in the margin that count the lines of a page, each or every fifth: they are left out. Numbers of a list, which also may stand
 * before every line, are written with a space behind them, in full width, or are fewer.
 */
final class LineNumbers {
    private static final int FEWEST = 4;
    /** Where every line has one. */
    private static final int FEWEST_BY_ONE = 8;

    private static final double SAME = 2;
    /** Ems by which a short line falls short, and the share of such lines in a list. */
    private static final double SHORT = 3;

    private static final double MOST = 0.8;

    /** The number of the last line of the page before; 0 before the first. */
    private int last;
    /** The number of the first numbered line of the page before; 0 before the first. */
    private int first;
    /** The right edge of the numbers on the page before, in points. */
    private double edge;

    /** The glyphs of the next page without such numbers. */
    List<Glyph> removed(List<Glyph> glyphs) {
        var edge = glyphs.stream()
                .filter(glyph -> !glyph.blank() && !Letters.digit(glyph.first()))
                .mapToDouble(Glyph::x)
                .min()
                .orElse(0);
        var margin =
                glyphs.stream().filter(glyph -> glyph.right() < edge - SAME).toList();
        if (margin.isEmpty() || spaced(glyphs, margin, edge)) return glyphs;
        var lines = Baselines.lines(margin, 0.3);
        var counted = counts(lines);
        if (counted == 0 || counted == lines.size() && entries(glyphs, lines, edge)) return glyphs;
        if (counted - number(lines.getFirst()) + 1 == lines.size() && paragraphs(glyphs, lines, edge)) return glyphs;
        last = counted;
        first = number(lines.getFirst());
        this.edge = right(margin);
        var out = new ArrayList<>(glyphs);
        out.removeAll(margin);
        return out;
    }

    /** Whether what is counted, from 1, is a list or a table of contents: most lines fall short of the longest, or dots lead to their end. */
    private static boolean entries(List<Glyph> glyphs, List<List<Glyph>> numbers, double edge) {
        var texts = numbers.stream()
                .map(number -> text(glyphs, number.getFirst(), edge))
                .toList();
        var longest = texts.stream().mapToDouble(LineNumbers::right).max().orElse(0);
        var entries = texts.stream()
                .filter(text -> Leaders.removed(text).size() < text.size()
                        || right(text)
                                < longest
                                        - SHORT * numbers.getFirst().getFirst().size())
                .count();
        return entries >= MOST * numbers.size();
    }

    /** Whether numbers that grow by one pass lines over: they count paragraphs or speeches. */
    private static boolean paragraphs(List<Glyph> glyphs, List<List<Glyph>> numbers, double edge) {
        var top = numbers.getFirst().getFirst().top();
        var bottom = numbers.getLast().getFirst().bottom();
        var text = glyphs.stream()
                .filter(glyph -> !glyph.blank() && glyph.x() >= edge && glyph.midY() > top && glyph.midY() < bottom)
                .toList();
        return numbers.size() < MOST * Baselines.lines(text, 0.3).size();
    }

    private static List<Glyph> text(List<Glyph> glyphs, Glyph number, double edge) {
        return glyphs.stream()
                .filter(glyph -> glyph.x() >= edge && Math.abs(glyph.base() - number.base()) < 0.5 * number.size())
                .sorted(Comparator.comparingDouble(Glyph::x))
                .toList();
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

    /** The last of the numbers, where they are set to one edge and grow by the same step; 0 where they do not. */
    private int counts(List<List<Glyph>> lines) {
        var numbers = lines.stream()
                .mapToInt(LineNumbers::number)
                .filter(number -> number >= 0)
                .toArray();
        if (numbers.length == 0 || numbers.length != lines.size() || !level(lines)) return 0;
        var step = numbers.length > 1 ? numbers[1] - numbers[0] : numbers[0] - last;
        for (var i = 1; i < numbers.length; i++) if (numbers[i] - numbers[i - 1] != step) return 0;
        var goesOn = last > 0 && numbers[0] == last + step;
        var again = again(lines, numbers[0]);
        var enough = numbers.length >= (step == 1 ? FEWEST_BY_ONE : FEWEST) || again;
        return goesOn || again && numbers.length == 1 || enough && (step > 0 && numbers[0] <= step || numbers[0] == 1)
                ? numbers[numbers.length - 1]
                : 0;
    }

    /** Whether the numbers begin again where they stood on the page before. */
    private boolean again(List<List<Glyph>> lines, int number) {
        return last > 0 && number == first && Math.abs(edge - right(lines.getFirst())) <= SAME;
    }

    private static double right(List<Glyph> glyphs) {
        return glyphs.stream().mapToDouble(Glyph::right).max().orElse(0);
    }

    private static boolean level(List<List<Glyph>> lines) {
        return level(lines.stream().mapToDouble(LineNumbers::right))
                || level(lines.stream()
                        .mapToDouble(line ->
                                line.stream().mapToDouble(Glyph::x).min().orElse(0)));
    }

    private static boolean level(DoubleStream edges) {
        var all = edges.summaryStatistics();
        return all.getMax() - all.getMin() <= SAME;
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
