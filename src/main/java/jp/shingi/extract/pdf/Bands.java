package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Forms without lines whose rows stand apart: there is more room between two rows than between the lines of one. A label may then stand beside the
 * middle of its value. Where all lines stand equally far from each other, nothing is found.
 */
final class Bands {
    private static final int FEWEST = 3;
    private static final int LOOKED_AT = 10;
    private static final double STEP = 3;

    private final List<Item> items;
    private final int from;
    private final Row first;

    private Bands(List<Item> items, int from) {
        this.items = items;
        this.from = from;
        this.first = (Row) items.get(from);
    }

    /**
     * A form.
     *
     * @param stop where its values begin, from the left edge of the page
     */
    record Found(List<LabelledRow> rows, double stop) {
        int length() {
            return Bands.length(rows);
        }
    }

    /** The form that begins at an item, which is a line; without rows where none does. */
    static Found at(List<Item> items, int from) {
        var bands = new Bands(items, from);
        for (double stop : bands.stops()) {
            var rows = bands.rows(stop);
            if (rows.size() >= FEWEST) return new Found(rows, stop);
        }
        return new Found(List.of(), 0);
    }

    /** Where the next lines have something behind a gap, most frequent first. */
    private List<Double> stops() {
        var counts = new TreeMap<Double, Integer>();
        for (int i = from; i < Math.min(items.size(), from + LOOKED_AT); i++) {
            if (!(items.get(i) instanceof Row row) || !alike(row)) break;
            for (var run : row.runs().subList(1, row.runs().size()))
                counts.merge(Math.rint(run.box().x() / STEP) * STEP, 1, Integer::sum);
        }
        return counts.keySet().stream()
                .sorted(Comparator.comparing(counts::get).reversed())
                .toList();
    }

    private boolean alike(Row row) {
        return row.turned().way() == first.turned().way()
                && (row.column() == first.column() || row.page() != first.page())
                && Math.abs(row.size() - first.size()) < 0.25 * first.size();
    }

    /** The rows by the room between them that explains most lines. */
    private List<LabelledRow> rows(double stop) {
        var lines = lines(stop);
        if (!lines.isEmpty() && centred(lines.getFirst(), stop)) return List.of();
        var gaps = gaps(lines);
        return apart(gaps, first.size())
                .mapToObj(apart -> rows(lines, gaps, apart, stop))
                .max(Comparator.comparingInt(Bands::length).thenComparingInt(List::size))
                .orElse(List.of());
    }

    /** Whether a line begins further right than values do: a title, and no row. */
    private static boolean centred(Row line, double stop) {
        return line.box().x() > stop + 0.6 * line.size();
    }

    private static List<LabelledRow> rows(List<Row> lines, double[] gaps, double apart, double stop) {
        var rows = new ArrayList<LabelledRow>();
        for (int i = 0; i < lines.size(); i++) {
            var turns = i > 0 && lines.get(i).page() != lines.get(i - 1).page();
            if (i == 0 || gaps[i] > apart || turns) {
                if (!rows.isEmpty() && !whole(rows)) break;
                rows.add(new LabelledRow());
            }
            add(rows.getLast(), lines.get(i), stop);
        }
        while (!rows.isEmpty() && !whole(rows)) rows.removeLast();
        return torn(rows) ? List.of() : joined(rows);
    }

    private static int length(List<LabelledRow> rows) {
        return rows.stream().mapToInt(row -> row.rows).sum();
    }

    /** The lines, as far as none reaches over the tab stop. */
    private List<Row> lines(double stop) {
        var lines = new ArrayList<Row>();
        for (int i = from; i < items.size(); i++) {
            if (!(items.get(i) instanceof Row row) || !alike(row)) break;
            var em = row.size();
            var runs = TabSplit.at(row.runs(), stop);
            if (crosses(runs, stop, em)) break;
            lines.add(row.with(runs));
        }
        return lines;
    }

    private static boolean crosses(List<Run> runs, double stop, double em) {
        for (var run : runs) if (left(run, stop, em) && run.box().right() > stop - 0.2 * em) return true;
        return false;
    }

    private static boolean left(Run run, double stop, double em) {
        return run.box().x() < stop - 0.6 * em;
    }

    /** The room above each line, below everything that stands before it on its page. */
    private static double[] gaps(List<Row> lines) {
        var gaps = new double[lines.size()];
        var bottom = 0.0;
        for (int i = 0; i < lines.size(); i++) {
            var box = lines.get(i).box();
            var same = i > 0 && lines.get(i).page() == lines.get(i - 1).page();
            gaps[i] = same ? box.y() - bottom : Double.NaN;
            bottom = same ? Math.max(bottom, box.bottom()) : box.bottom();
        }
        return gaps;
    }

    /** What may part two rows: the middle between any two groups into which the gaps fall; nothing where they are all alike. */
    private static DoubleStream apart(double[] gaps, double em) {
        var sorted =
                Arrays.stream(gaps).filter(gap -> !Double.isNaN(gap)).sorted().toArray();
        return IntStream.range(1, sorted.length)
                .filter(i -> sorted[i] > 0 && sorted[i] - sorted[i - 1] > 0.2 * em)
                .mapToDouble(i -> (sorted[i] + sorted[i - 1]) / 2);
    }

    private static void add(LabelledRow row, Row line, double stop) {
        var left =
                line.runs().stream().filter(run -> left(run, stop, line.size())).toList();
        var right = line.runs().subList(left.size(), line.runs().size());
        row.rows++;
        if (!left.isEmpty()) row.label.add(line.with(left).in(0, line.left(), stop - line.size()));
        if (!right.isEmpty()) row.value.add(line.with(right).in(0, stop, line.limit()));
    }

    /** Whether the last row has label and value, or goes on with a value at the head of a page. */
    private static boolean whole(List<LabelledRow> rows) {
        var last = rows.getLast();
        if (last.value.isEmpty()) return false;
        if (!last.label.isEmpty()) return true;
        return rows.size() > 1
                && last.value.getFirst().page()
                        != rows.get(rows.size() - 2).value.getLast().page();
    }

    /** Whether labels end before their column does and yet go on: then lines of several rows came together. */
    private static boolean torn(List<LabelledRow> rows) {
        var edge = rows.stream()
                .flatMap(row -> row.label.stream())
                .mapToDouble(line -> line.box().right() - line.box().x())
                .max()
                .orElse(0);
        var torn = rows.stream()
                .filter(row -> row.label.size() > 1)
                .filter(row -> row.label.subList(0, row.label.size() - 1).stream()
                        .anyMatch(line -> line.box().right() - line.box().x() < edge - 2 * line.size()))
                .filter(row -> row.label.getLast().text().chars().noneMatch(c -> "（(".indexOf(c) >= 0))
                .count();
        return torn * 4 > rows.size() || rows.stream().anyMatch(Bands::doubled);
    }

    /** Whether two lines of one label both have a gap inside, a post and a name: they are labels of two rows. */
    private static boolean doubled(LabelledRow row) {
        return row.label.size() > 1
                && row.label.stream()
                                .filter(line -> line.text().indexOf('\u3000') > 0)
                                .count()
                        > 1;
    }

    /** A value at the head of a page is the rest of the one before. */
    private static List<LabelledRow> joined(List<LabelledRow> rows) {
        var joined = new ArrayList<LabelledRow>();
        for (var row : rows) {
            if (row.label.isEmpty() && !joined.isEmpty()) {
                joined.getLast().value.addAll(row.value);
                joined.getLast().rows += row.rows;
            } else {
                joined.add(row);
            }
        }
        return joined;
    }
}
