package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/** Options with boxes that stand side by side in a cell, and go on over several lines: read one after the other, each to its end. */
final class OptionColumns {
    private static final Pattern BOX = Pattern.compile("[■☑☒□☐]|[\\[［][\\s\\u3000]*[○レ✓■]?[\\s\\u3000]*[\\]］]");
    /** With what a box begins. */
    private static final String SIGNS = "■☑☒□☐[［";

    private static final int FEWEST = 2;
    /** So near to each other, in ems, boxes stand below each other. */
    private static final double NEAR = 0.8;
    /** Options whose middles differ by less, in ems, stand side by side. */
    private static final double LEVEL = 0.8;

    private final List<Row> rows;
    private final double[] columns;

    private OptionColumns(List<Row> rows) {
        this.rows = rows;
        columns = columns(rows);
    }

    /** The lines of a cell; as they came where no two options that stand side by side go on. */
    static List<Row> ordered(List<Row> rows) {
        var options = new OptionColumns(rows);
        return options.columns.length < 2 || !options.whole() ? rows : options.parted();
    }

    /** Where boxes begin in several lines, from left to right. */
    private static double[] columns(List<Row> rows) {
        var sorted = rows.stream()
                .flatMapToDouble(row -> row.runs().stream().flatMapToDouble(OptionColumns::boxes))
                .sorted()
                .toArray();
        var columns = new ArrayList<Double>();
        for (var from = 0; from < sorted.length; ) {
            var to = from + 1;
            while (to < sorted.length
                    && sorted[to] - sorted[from] < NEAR * rows.getFirst().size()) to++;
            if (to - from >= FEWEST) columns.add(sorted[from]);
            from = to;
        }
        return columns.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Where the boxes of a run begin. */
    private static DoubleStream boxes(Run run) {
        if (run.text().chars().noneMatch(c -> SIGNS.indexOf(c) >= 0)) return DoubleStream.empty();
        return BOX.matcher(run.text())
                .results()
                .mapToDouble(box -> box.start() == 0 ? run.box().x() : TabSplit.start(run, box.start()));
    }

    /** Whether every box stands in a column, the first of them on the left, and no text reaches from one column into another. */
    private boolean whole() {
        for (var row : rows) {
            var em = row.size();
            if (row.box().x() < columns[0] - NEAR * em) return false;
            if (row.runs().stream().flatMapToDouble(OptionColumns::boxes).anyMatch(x -> columns(x, em) == 0))
                return false;
            for (var run : split(row))
                for (var x : columns)
                    if (run.box().x() < x - NEAR * em && run.box().right() > x) return false;
        }
        return true;
    }

    private long columns(double x, double em) {
        return DoubleStream.of(columns)
                .filter(column -> Math.abs(column - x) < NEAR * em)
                .count();
    }

    private List<Run> split(Row row) {
        var runs = row.runs();
        for (var x : columns) runs = TabSplit.at(runs, x);
        return runs;
    }

    private static boolean boxed(Row row) {
        return BOX.matcher(row.runs().getFirst().text()).lookingAt();
    }

    /** The options of all columns, each with its lines: as they stand below each other, and from left to right. */
    private List<Row> parted() {
        var options = new ArrayList<List<Row>>();
        for (var i = 0; i < columns.length; i++) {
            var column = column(i);
            if (column.isEmpty() || !boxed(column.getFirst())) return rows;
            for (var line : column) {
                if (boxed(line)) options.add(new ArrayList<>());
                options.getLast().add(line);
            }
        }
        if (options.stream().allMatch(option -> option.size() == 1)) return rows;
        var out = new ArrayList<Row>();
        while (!options.isEmpty()) {
            var top = options.stream()
                    .min(Comparator.comparingDouble(OptionColumns::middle))
                    .orElseThrow();
            var level = middle(top) + LEVEL * top.getFirst().size();
            var next = options.stream()
                    .filter(option -> middle(option) < level)
                    .findFirst()
                    .orElse(top);
            out.addAll(next);
            options.remove(next);
        }
        return out;
    }

    private static double middle(List<Row> option) {
        return (option.getFirst().box().y() + option.getLast().box().bottom()) / 2;
    }

    private List<Row> column(int column) {
        var left = columns[column];
        var right = column + 1 < columns.length ? columns[column + 1] : Double.MAX_VALUE;
        var lines = new ArrayList<Row>();
        for (var row : rows) {
            var shift = NEAR * row.size();
            var runs = split(row).stream()
                    .filter(run -> run.box().x() >= left - shift && run.box().x() < right - shift)
                    .toList();
            if (!runs.isEmpty()) lines.add(Row.of(runs, row.page(), row.turned()));
        }
        return lines;
    }
}
