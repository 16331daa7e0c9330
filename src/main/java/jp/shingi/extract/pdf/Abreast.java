package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Rows of a table between level lines that hold two pairs side by side, while the others hold one: a second label and its value begin at two places
 * that several rows share, and no letter of these rows stands across them.
 */
final class Abreast {
    /** Places that differ by less, in points, are one. */
    private static final double STEP = 3;
    /** The narrowest room before a further column, in ems. */
    private static final double GUTTER = 0.9;
    /** A further label and a value begin at places that so many rows share. */
    private static final int FEWEST = 2;
    /** The narrowest first value, in ems. */
    private static final double VALUE = 6;
    /** Signs that begin an option, not a cell. */
    private static final String SIGNS = "□■☑☐☒○●・①②③④⑤(（";

    private final List<Rule> stack;
    private final BiFunction<Rule, Rule, List<Row>> between;
    private final BiFunction<Rule, Rule, Stream<Glyph>> glyphs;
    private final double[] edges;

    /**
     * @param stack the level lines
     * @param between the lines of text between two of them
     * @param glyphs what stands there
     * @param edges where columns part in all rows, ascending
     */
    Abreast(
            List<Rule> stack,
            BiFunction<Rule, Rule, List<Row>> between,
            BiFunction<Rule, Rule, Stream<Glyph>> glyphs,
            double... edges) {
        this.stack = stack;
        this.between = between;
        this.glyphs = glyphs;
        this.edges = edges;
    }

    /** Upright lines that divide such rows; values begin behind the last of the edges that leaves any. */
    List<Rule> lines() {
        return DoubleStream.of(edges)
                .boxed()
                .sorted(Comparator.reverseOrder())
                .map(this::lines)
                .filter(lines -> !lines.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Rule> lines(double edge) {
        var places = new TreeMap<Integer, Set<Long>>();
        for (var i = 1; i < stack.size(); i++)
            places.put(i, places(between.apply(stack.get(i - 1), stack.get(i)), edge));
        var shared = places.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(place -> place, Collectors.counting()));
        var lines = new ArrayList<Rule>();
        places.forEach((row, all) -> {
            var above = stack.get(row - 1);
            var below = stack.get(row);
            var own = all.stream().filter(place -> shared.get(place) >= FEWEST).toList();
            if (own.size() != 2 || !own.stream().allMatch(place -> free(above, below, place * STEP))) return;
            for (var place : own) {
                var x = place * STEP;
                if (!parted(() -> glyphs.apply(above, below), x))
                    lines.add(new Rule(false, x - STEP / 2, above.at(), below.at(), 0));
            }
        });
        return lines;
    }

    private boolean free(Rule above, Rule below, double x) {
        return Hanging.free(glyphs.apply(above, below), x - STEP / 2);
    }

    /** Whether an edge of all rows stands right before the place. */
    private boolean parted(Supplier<Stream<Glyph>> glyphs, double x) {
        return DoubleStream.of(edges)
                .filter(edge -> edge < x)
                .anyMatch(edge -> glyphs.get().noneMatch(glyph -> glyph.midX() > edge && glyph.midX() < x - STEP));
    }

    /** Where text begins behind room, right of the edge; none where it is an option. */
    private static Set<Long> places(List<Row> lines, double edge) {
        var places = new TreeSet<Long>();
        for (var line : lines) {
            for (var i = 0; i < line.runs().size(); i++) {
                var run = line.runs().get(i);
                var x = run.box().x();
                if (x < edge + VALUE * run.size()) continue;
                var left = i == 0 ? edge : line.runs().get(i - 1).box().right();
                if (x - left < GUTTER * run.size()) continue;
                if (SIGNS.indexOf(run.text().strip().charAt(0)) >= 0) return Set.of();
                places.add(Math.round(x / STEP));
            }
        }
        return places;
    }
}
