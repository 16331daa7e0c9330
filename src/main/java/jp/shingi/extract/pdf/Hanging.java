package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tall rows of a table that level lines alone divide: a label of a few lines, and all other lines where the values of the other rows begin. A
 * story between two rules has lines from its left edge on.
 */
final class Hanging {
    /** Places that differ by less, in points, are one. */
    private static final double STEP = 3;
    /** A letter may reach over an edge by so much, in points. */
    private static final double SLACK = 1;
    /** The room between letters of a line, in points; a label that fills its column stands further from its value. */
    private static final double TOUCHING = 0.5;
    /** A label has no more lines. */
    private static final int LABEL = 4;
    /** In so many rows values begin at one place. */
    private static final int FEWEST = 2;

    private Hanging() {}

    /**
     * Where the values of rows begin.
     *
     * @param rows the lines of each
     * @return NaN where most rows agree on no place
     */
    static double stop(List<List<Row>> rows) {
        var starts = new TreeMap<Long, List<Double>>();
        for (var row : rows) {
            row.stream()
                    .flatMap(line -> line.runs().stream().skip(1))
                    .map(run -> run.box().x())
                    .collect(Collectors.toMap(x -> Math.round(x / STEP), x -> x, Math::min))
                    .forEach((step, x) ->
                            starts.computeIfAbsent(step, k -> new ArrayList<>()).add(x));
        }
        return starts.values().stream()
                .filter(xs -> xs.size() >= FEWEST && 2 * xs.size() >= rows.size())
                .mapToDouble(Collections::min)
                .max()
                .orElse(Double.NaN);
    }

    /**
     * Whether lines are a label and its value; never where the stop is NaN.
     *
     * @param glyphs what stands in the lines
     */
    static boolean row(List<Row> lines, Stream<Glyph> glyphs, double stop) {
        var labelled = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).box().x() < stop - STEP)
                .toArray();
        return labelled.length > 0
                && labelled.length <= LABEL
                && labelled[labelled.length - 1] - labelled[0] < labelled.length
                && lines.stream().allMatch(line -> line.box().right() > stop)
                && free(glyphs, stop);
    }

    /** Whether columns part before the values, and no edge is known there: text stands between it and them. */
    static boolean edge(Supplier<Stream<Glyph>> glyphs, double stop, List<Double> edges) {
        if (Double.isNaN(stop) || !free(glyphs.get(), stop)) return false;
        var last =
                edges.stream().filter(edge -> edge < stop).mapToDouble(x -> x).max();
        return last.isEmpty()
                || glyphs.get().anyMatch(glyph -> glyph.midX() > last.getAsDouble() && glyph.midX() < stop);
    }

    /** Whether no letter stands across the place where values begin, and no two follow upon one another there, as those of a line do. */
    static boolean free(Stream<Glyph> glyphs, double stop) {
        var near = glyphs.filter(glyph -> glyph.x() < stop + SLACK && glyph.right() > stop - SLACK)
                .toList();
        return near.stream()
                .allMatch(glyph -> (glyph.x() >= stop - SLACK || glyph.right() <= stop + SLACK)
                        && near.stream().noneMatch(next -> follows(glyph, next)));
    }

    private static boolean follows(Glyph glyph, Glyph next) {
        return next.x() > glyph.x()
                && Math.abs(next.midY() - glyph.midY()) < SLACK
                && next.x() - glyph.right() < TOUCHING;
    }
}
