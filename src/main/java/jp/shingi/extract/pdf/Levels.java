package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tables whose columns no line divides: level lines alone, or shaded rows. The columns are the gaps that all their rows share, or the
 * edges of the shading.
 */
final class Levels {
    private static final int FEWEST = 3;
    /** Ends of lines, or edges, that differ by less, in points, are one. */
    private static final double SAME = 3.2;
    /** Text in a cell stands further than this from its edge, in points. */
    private static final double PADDING = 2;
    /** Narrower lines are underlines, in points. */
    private static final double NARROWEST = 90;
    /** More lines of text between two level lines are a story, and no row. */
    private static final int LONGEST = 8;
    /** A table with more level lines than these has one below each of its rows. */
    private static final int FEW_LINES = 6;
    /** Share of the columns in which a line that is a row of its own has text. */
    private static final double FULL = 0.6;
    /** The narrowest gap between columns, in ems: wider than the space in a name. */
    private static final double GUTTER = 1.3;
    /** The narrowest gap, in ems, between columns that many lines keep free. */
    private static final double NARROW = 0.4;
    /** So many lines. */
    private static final int MANY = 6;
    /** Text wider than this, in ems, is more than the half of a name. */
    private static final double WIDER = 6;
    /** So near its value, in ems, stands a label that fills its column. */
    private static final double NEAREST = 0.15;
    /** Ends of labels differ by more, in ems. */
    private static final double RAGGED = 2.5;

    private final List<Rule> shades;
    private final List<Glyph> glyphs;
    private final List<Row> rows;

    private Levels(List<Rule> shades, List<Glyph> glyphs, List<Row> rows) {
        this.shades = shades;
        this.glyphs = glyphs;
        this.rows = rows;
    }

    /**
     * The tables.
     *
     * @param loose lines that are part of no other table; those of tables found here are removed
     * @param fills shaded areas outside other tables
     * @param glyphs text outside other tables; asked for only where lines or areas promise a table
     * @param rows its lines
     */
    static List<Grid> of(
            List<Rule> loose, List<Fill> fills, Supplier<List<Glyph>> glyphs, Function<List<Glyph>, List<Row>> rows) {
        var sides = new ArrayList<Rule>();
        for (var fill : fills) if (!fill.white() && fill.box().height() < 150) sides.addAll(sides(fill));
        var across = new ArrayList<Rule>();
        for (var rule : loose) if (rule.level() && rule.length() >= NARROWEST) across.add(rule);
        for (var rule : Rulings.joined(sides, true)) if (rule.length() >= NARROWEST) across.add(rule);
        var stacks =
                stacks(across).stream().filter(stack -> stack.size() >= FEWEST).toList();
        if (stacks.isEmpty()) return List.of();
        var free = glyphs.get();
        var levels = new Levels(Rulings.joined(sides, false), free, rows.apply(free));
        var grids = new ArrayList<Grid>();
        for (var stack : stacks) levels.tables(stack, loose, grids);
        return grids;
    }

    private static List<Rule> sides(Fill fill) {
        var box = fill.box();
        return List.of(
                new Rule(true, box.y(), box.x(), box.right(), 0),
                new Rule(true, box.bottom(), box.x(), box.right(), 0),
                new Rule(false, box.x(), box.y(), box.bottom(), 0),
                new Rule(false, box.right(), box.y(), box.bottom(), 0));
    }

    /** Lines that begin and end alike, from top to bottom; of two that nearly touch, the first. */
    private static List<List<Rule>> stacks(List<Rule> across) {
        var stacks = new ArrayList<List<Rule>>();
        across.sort(Comparator.comparingDouble(Rule::at));
        for (var rule : across) {
            var found = stacks.stream()
                    .filter(stack -> Math.abs(stack.getFirst().from() - rule.from()) <= SAME
                            && Math.abs(stack.getFirst().to() - rule.to()) <= SAME)
                    .findFirst();
            if (found.isEmpty()) stacks.add(new ArrayList<>(List.of(rule)));
            else if (rule.at() - found.get().getLast().at() > SAME) found.get().add(rule);
        }
        return stacks;
    }

    /** Cuts a stack where what stands between two of its lines is no row of a table. */
    private void tables(List<Rule> stack, List<Rule> loose, List<Grid> grids) {
        var begin = 0;
        var usual = usualRoom(stack);
        var stop = stop(stack);
        var left = left(stack);
        for (var i = 1; i <= stack.size(); i++) {
            if (i < stack.size()) {
                var lines = between(stack.get(i - 1), stack.get(i));
                if ((row(lines) || Hanging.row(lines, inked(stack.get(i - 1), stack.get(i)), stop))
                        && !title(lines, room(stack.get(i - 1), stack.get(i), lines), usual)
                        && !outside(lines, left)) continue;
            }
            if (i - begin >= FEWEST) table(stack.subList(begin, i), loose, grids);
            begin = i;
        }
    }

    /** Where the values of its rows begin; NaN where they agree on no place. */
    private double stop(List<Rule> stack) {
        return Hanging.stop(IntStream.range(1, stack.size())
                .mapToObj(i -> between(stack.get(i - 1), stack.get(i)))
                .filter(Levels::row)
                .toList());
    }

    private static boolean row(List<Row> lines) {
        if (lines.isEmpty()) return false;
        return lines.size() <= LONGEST
                || lines.stream().allMatch(line -> line.runs().size() > 1)
                || 4 * lines.stream().filter(line -> line.runs().size() > 2).count() >= lines.size();
    }

    /** A line alone with much more room around it than the rows have stands between two tables. */
    private static boolean title(List<Row> lines, double room, double usual) {
        return lines.stream().allMatch(line -> line.runs().size() == 1)
                && room > 1.6 * usual + 0.5 * lines.getFirst().size();
    }

    /** A line alone that begins left of the rows, where the lines do, stands between two tables. */
    private static boolean outside(List<Row> lines, double left) {
        return lines.stream()
                .allMatch(line -> line.runs().size() == 1 && line.box().x() < left - PADDING);
    }

    /** Where rows of more than one column begin. */
    private double left(List<Rule> stack) {
        return between(stack.getFirst(), stack.getLast()).stream()
                .filter(line -> line.runs().size() > 1)
                .mapToDouble(line -> line.box().x())
                .min()
                .orElse(0);
    }

    private static double room(Rule above, Rule below, List<Row> lines) {
        return below.at()
                - above.at()
                - lines.getLast().box().bottom()
                + lines.getFirst().box().y();
    }

    /** The median of the room that rows of more than one column leave. */
    private double usualRoom(List<Rule> stack) {
        var rooms = new ArrayList<Double>();
        for (var i = 1; i < stack.size(); i++) {
            var lines = between(stack.get(i - 1), stack.get(i));
            if (lines.stream().anyMatch(line -> line.runs().size() > 1))
                rooms.add(room(stack.get(i - 1), stack.get(i), lines));
        }
        return rooms.stream().sorted().skip(rooms.size() / 2).findFirst().orElse(Double.MAX_VALUE);
    }

    private List<Row> between(Rule above, Rule below) {
        return rows.stream()
                .filter(row -> middle(row) > above.at()
                        && middle(row) < below.at()
                        && row.box().x() > above.from() - SAME
                        && row.box().right() < above.to() + SAME)
                .toList();
    }

    private static double middle(Row row) {
        return row.box().y() + row.box().height() / 2;
    }

    private void table(List<Rule> stack, List<Rule> loose, List<Grid> grids) {
        var first = stack.getFirst();
        var last = stack.getLast();
        var edges = edges(between(first, last), first, last, stop(stack));
        var filled = 0;
        for (var i = 1; i < stack.size(); i++) {
            if (columns(stack.get(i - 1).at(), stack.get(i).at(), edges) > 1) filled++;
        }
        if (edges.length == 0 || filled < 2 || 2 * filled < stack.size() - 1) return;
        var lines = new ArrayList<Rule>();
        for (var rule : stack) lines.add(new Rule(true, rule.at(), first.from(), first.to(), rule.thickness()));
        for (var x : DoubleStream.concat(DoubleStream.of(first.from(), first.to()), DoubleStream.of(edges))
                .toArray()) {
            lines.add(new Rule(false, x, first.at(), last.at(), 0));
        }
        for (var i = 1; i < stack.size() && stack.size() <= FEW_LINES; i++)
            lines.addAll(rowsBetween(stack.get(i - 1), stack.get(i), edges, onlyHead(stack)));
        lines.addAll(new Abreast(stack, this::between, this::inked, edges).lines());
        grids.addAll(Lattice.of(lines, new ArrayList<>()));
        loose.removeAll(stack);
    }

    /**
     * Lines that stand for those which a table with a line below its head alone leaves out: a row begins where there is text in the first column, and
     * in most others.
     *
     * @param wrapped whether cells may have several lines
     */
    private List<Rule> rowsBetween(Rule above, Rule below, double[] edges, boolean wrapped) {
        var lines = between(above, below);
        var most = Math.max(2, FULL * (edges.length + 1));
        var begin = lines.stream()
                .filter(line -> line.box().x() < edges[0] || columns(line, edges) >= most)
                .toList();
        if (begin.size() < FEWEST
                || !wrapped && lines.stream().anyMatch(line -> line.runs().size() < most)
                || begin.getFirst() != lines.getFirst()
                || begin.stream().anyMatch(line -> columns(line, edges) < most)) return List.of();
        var out = new ArrayList<Rule>();
        for (var i = 1; i < lines.size(); i++) {
            if (!begin.contains(lines.get(i))) continue;
            var at = (lines.get(i - 1).box().bottom() + lines.get(i).box().y()) / 2;
            out.add(new Rule(true, at, above.from(), above.to(), 0));
        }
        return out;
    }

    /** Whether no two lines stand around the rows: one below the head, and one at the end. */
    private boolean onlyHead(List<Rule> stack) {
        var tall = 0;
        for (var i = 2; i < stack.size(); i++)
            if (between(stack.get(i - 1), stack.get(i)).size() > 1) tall++;
        return tall < 2;
    }

    private int columns(Row line, double[] edges) {
        return columns(line.box().y(), line.box().bottom(), edges);
    }

    /** How many columns text stands in, between two heights. */
    private int columns(double top, double bottom, double[] edges) {
        return (int) inked(top, bottom)
                .mapToInt(glyph -> (int)
                        DoubleStream.of(edges).filter(x -> x < glyph.midX()).count())
                .distinct()
                .count();
    }

    private Stream<Glyph> inked(Rule above, Rule below) {
        return inked(above.at(), below.at());
    }

    private Stream<Glyph> inked(double top, double bottom) {
        return glyphs.stream().filter(glyph -> !glyph.blank() && glyph.midY() > top && glyph.midY() < bottom);
    }

    /** Where columns part: in gaps that no text crosses, at the edge of a shading if one lies there. */
    private double[] edges(List<Row> lines, Rule first, Rule last, double stop) {
        var runs = lines.stream()
                .flatMap(line -> line.runs().stream())
                .sorted(Comparator.comparingDouble(run -> run.box().x()))
                .toList();
        if (runs.isEmpty()) return new double[0];
        var edges = new ArrayList<Double>();
        var right = runs.getFirst().box().right();
        for (var run : runs) {
            var left = run.box().x();
            var shade = shade(right, left, first, last);
            if (!Double.isNaN(shade)) edges.add(shade);
            else if (left - right > (stop(lines, left, run.size()) ? NEAREST : GUTTER) * run.size())
                edges.add((left + right) / 2);
            right = Math.max(right, run.box().right());
        }
        if (lines.size() >= MANY) for (var x : narrow(first, last, lines)) if (clear(x, edges)) edges.add(x);
        if (Hanging.edge(() -> inked(first, last), stop, edges)) edges.add(stop - 1);
        for (var side : shades) if (parts(side, first, last, edges)) edges.add(side.at());
        return edges.stream().sorted().mapToDouble(Double::doubleValue).toArray();
    }

    /** Whether text begins here in several lines, behind text that ends anywhere: labels before their values, no names with a space inside. */
    private static boolean stop(List<Row> lines, double left, double size) {
        var ends = lines.stream()
                .flatMap(line -> IntStream.range(1, line.runs().size())
                        .filter(i -> Math.abs(line.runs().get(i).box().x() - left) < 1)
                        .mapToObj(i -> line.runs().get(i - 1).box().right()))
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        return ends.getCount() >= FEWEST && ends.getMax() - ends.getMin() > RAGGED * size;
    }

    /** Whether the edge of a shaded head parts columns that stand close together: no letter of any row crosses it. */
    private boolean parts(Rule side, Rule first, Rule last, List<Double> edges) {
        var x = side.at();
        return x > first.from() + SAME
                && x < first.to() - SAME
                && side.from() < last.at()
                && side.to() > first.at()
                && clear(x, edges)
                && inked(first.at(), last.at()).noneMatch(glyph -> glyph.x() < x - 0.5 && glyph.right() > x + 0.5);
    }

    private static boolean clear(double x, List<Double> edges) {
        return edges.stream().noneMatch(edge -> Math.abs(edge - x) < 2 * SAME);
    }

    /** Gaps too narrow to part columns by themselves, but which no letter of many lines crosses, beside text wider than a name; several lines reach behind them. */
    private List<Double> narrow(Rule first, Rule last, List<Row> lines) {
        var em = lines.getFirst().size();
        var sorted = inked(first.at(), last.at())
                .sorted(Comparator.comparingDouble(Glyph::x))
                .toList();
        var stretches = new ArrayList<double[]>();
        for (var glyph : sorted) {
            if (stretches.isEmpty() || glyph.x() - stretches.getLast()[1] > NARROW * em)
                stretches.add(new double[] {glyph.x(), glyph.right()});
            else stretches.getLast()[1] = Math.max(stretches.getLast()[1], glyph.right());
        }
        var out = new ArrayList<Double>();
        for (var i = 1; i < stretches.size(); i++) {
            var left = stretches.get(i - 1);
            var right = stretches.get(i);
            var widths = new double[] {left[1] - left[0], right[1] - right[0]};
            var held =
                    lines.stream().filter(line -> line.box().right() > right[0]).count();
            if (held >= FEWEST
                    && Math.max(widths[0], widths[1]) > WIDER * em
                    && Math.min(widths[0], widths[1]) > 1.8 * em) out.add((left[1] + right[0]) / 2);
        }
        return out;
    }

    private double shade(double left, double right, Rule first, Rule last) {
        return shades.stream()
                .filter(side -> side.at() > left - 1
                        && side.at() < right + 1
                        && side.from() < last.at()
                        && side.to() > first.at())
                .mapToDouble(Rule::at)
                .average()
                .orElse(Double.NaN);
    }
}
