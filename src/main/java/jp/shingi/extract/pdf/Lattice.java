package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import jp.shingi.model.layout.Box;

/**
 * Tables from drawn lines: lines that touch belong together; a cell grows until a line stops it, which gives the spans; edges
 * that the page break or the designer left out are added around the whole.
 */
final class Lattice {
    /** Lines that end this near to another touch it, in points. */
    private static final double TOUCH = 3;
    /** Edges closer than this are one edge: double lines. */
    private static final double SNAP = 3.2;

    private final List<Rule> across;
    private final List<Rule> upright;
    private final double[] xs;
    private final double[] ys;

    private Lattice(List<Rule> across, List<Rule> upright) {
        this.across = across;
        this.upright = upright;
        xs = edges(upright, across);
        ys = edges(across, upright);
    }

    /** The grids that the lines make, smallest first. Lines that are part of none are left in {@code loose}. */
    static List<Grid> of(List<Rule> rules, List<Rule> loose) {
        var across = new ArrayList<>(Rulings.joined(rules, true));
        var upright = new ArrayList<>(Rulings.joined(rules, false));
        var grids = new ArrayList<Grid>();
        Dangling.removed(across, upright, TOUCH, loose);
        for (var group : Touching.groups(across, upright, TOUCH)) {
            var lattice = new Lattice(
                    group.stream().filter(Rule::level).toList(),
                    group.stream().filter(rule -> !rule.level()).toList());
            if (lattice.table()) grids.add(lattice.grid());
            else loose.addAll(group);
        }
        grids.sort(Comparator.comparingDouble(grid -> grid.box.width() * grid.box.height()));
        return grids;
    }

    private boolean table() {
        if (xs.length < 2 || ys.length < 2) return false;
        var closed = across.size() >= 2 && upright.size() >= 2;
        var divided = across.size() >= 2 && upright.size() == 1 && xs.length == 3;
        return (closed || divided || cut()) && xs[xs.length - 1] - xs[0] > 8 && ys[ys.length - 1] - ys[0] > 8;
    }

    /** One row whose upper or lower edge a page end left out: a level line from end to end, uprights as long as each other on it. */
    private boolean cut() {
        if (across.size() != 1 || upright.size() < 3 || ys.length != 2) return false;
        var edge = across.getFirst();
        var whole = Math.abs(edge.from() - xs[0]) <= TOUCH && Math.abs(edge.to() - xs[xs.length - 1]) <= TOUCH;
        return whole
                && Math.abs(upright.getFirst().at() - xs[0]) <= TOUCH
                && Math.abs(upright.getLast().at() - xs[xs.length - 1]) <= TOUCH
                && upright.stream()
                        .allMatch(
                                rule -> Math.abs(rule.from() - ys[0]) <= TOUCH && Math.abs(rule.to() - ys[1]) <= TOUCH);
    }

    private static double[] edges(List<Rule> at, List<Rule> ends) {
        ToDoubleFunction<Stream<Rule>> first =
                s -> s.mapToDouble(Rule::from).min().orElse(Double.MAX_VALUE);
        ToDoubleFunction<Stream<Rule>> last = s -> s.mapToDouble(Rule::to).max().orElse(-Double.MAX_VALUE);
        var places = at.stream().mapToDouble(Rule::at).toArray();
        var low = first.applyAsDouble(ends.stream());
        var high = last.applyAsDouble(ends.stream());
        var sorted = DoubleStream.concat(DoubleStream.of(places), DoubleStream.of(low, high))
                .filter(value -> Math.abs(value) < 1e6)
                .sorted()
                .toArray();
        var edges = new ArrayList<Double>();
        for (var value : sorted) {
            if (edges.isEmpty() || value - edges.getLast() > SNAP) edges.add(value);
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private Grid grid() {
        var rows = ys.length - 1;
        var columns = xs.length - 1;
        var taken = new boolean[rows][columns];
        var cells = new ArrayList<Grid.GridCell>();
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                if (!taken[row][column]) cells.add(cell(row, column, taken));
            }
        }
        return new Grid(xs, ys, cells, open(ys[0]), open(ys[rows]));
    }

    /** Whether lines cover less than half of an outer edge. */
    private boolean open(double y) {
        var covered = across.stream()
                .filter(rule -> Math.abs(rule.at() - y) <= SNAP)
                .mapToDouble(Rule::length)
                .sum();
        return covered < 0.5 * (xs[xs.length - 1] - xs[0]);
    }

    private Grid.GridCell cell(int row, int column, boolean[][] taken) {
        var right = column + 1;
        while (right < xs.length - 1 && !taken[row][right] && !stops(upright, right, xs, row, row + 1, ys)) right++;
        var down = row + 1;
        while (down < ys.length - 1
                && free(taken[down], column, right)
                && !stops(across, down, ys, column, right, xs)
                && open(down, column, right)) {
            down++;
        }
        for (var r = row; r < down; r++) for (var c = column; c < right; c++) taken[r][c] = true;
        var box = new Box(xs[column], ys[row], xs[right] - xs[column], ys[down] - ys[row]);
        return new Grid.GridCell(row, column, down - row, right - column, box);
    }

    /** Whether a row below has no line inside the columns, and lines at their sides where the row above has them. */
    private boolean open(int row, int column, int right) {
        for (var edge = column + 1; edge < right; edge++) {
            if (stops(upright, edge, xs, row, row + 1, ys)) return false;
        }
        return (column == 0 || stops(upright, column, xs, row, row + 1, ys))
                && (right == xs.length - 1 || stops(upright, right, xs, row, row + 1, ys));
    }

    private static boolean free(boolean[] row, int from, int to) {
        for (var i = from; i < to; i++) if (row[i]) return false;
        return true;
    }

    /** Whether a line at an edge covers the middle of any stretch between two other edges. */
    private static boolean stops(List<Rule> rules, int edge, double[] at, int from, int to, double[] along) {
        for (var i = from; i < to; i++) {
            var middle = (along[i] + along[i + 1]) / 2;
            for (var rule : rules) {
                if (rule.from() <= middle
                        && rule.to() >= middle
                        && rule.at() >= at[edge] - 0.1
                        && rule.at() <= at[edge] + SNAP) return true;
            }
        }
        return false;
    }
}
