package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Text in a cell that stands beside the middle of several other lines, as an answer beside its options: read before them. */
final class Beside {
    /** The widest space that may stand in a line, in ems; beside an answer in brackets less parts the two. */
    private static final double SPACE = 1.3;

    private static final double GUTTER = 0.9;

    private Beside() {}

    static List<Row> ordered(List<Row> rows) {
        if (rows.size() < 2) return rows;
        for (var x : gutters(rows)) {
            var left = part(rows, x, true);
            var right = part(rows, x, false);
            if (!left.isEmpty() && !right.isEmpty() && (centred(left, right) || centred(right, left))) {
                var ordered = new ArrayList<>(ordered(left));
                ordered.addAll(ordered(right));
                return ordered;
            }
        }
        return rows;
    }

    private static List<Row> part(List<Row> rows, double x, boolean left) {
        return rows.stream()
                .map(row -> row.runs().stream()
                        .filter(run -> run.box().right() <= x == left)
                        .toList())
                .filter(runs -> !runs.isEmpty())
                .map(runs ->
                        Row.of(runs, rows.getFirst().page(), rows.getFirst().turned()))
                .toList();
    }

    /** Whether the few stand level with the middle of the many, and not with their first line. */
    private static boolean centred(List<Row> few, List<Row> many) {
        if (few.size() >= many.size()) return false;
        var em = many.getFirst().size();
        var off = middle(few) - middle(many);
        if (gap(few, many) < SPACE * em && !few.getFirst().text().matches("(?s)[\\[［＜<(（].*")) return false;
        return Math.abs(off) < 0.6 * em
                && few.getFirst().box().y() - many.getFirst().box().y() > 0.4 * em;
    }

    private static double gap(List<Row> one, List<Row> other) {
        return Math.max(left(one) - right(other), left(other) - right(one));
    }

    private static double left(List<Row> rows) {
        return rows.stream().mapToDouble(row -> row.box().x()).min().orElse(0);
    }

    private static double right(List<Row> rows) {
        return rows.stream().mapToDouble(row -> row.box().right()).max().orElse(0);
    }

    private static double middle(List<Row> rows) {
        return (rows.getFirst().box().y() + rows.getLast().box().bottom()) / 2;
    }

    /** Places that no run crosses, with most of an em on both sides together, from right to left. */
    private static List<Double> gutters(List<Row> rows) {
        var runs = rows.stream()
                .flatMap(row -> row.runs().stream())
                .sorted(Comparator.comparingDouble(run -> run.box().x()))
                .toList();
        var gutters = new ArrayList<Double>();
        var right = runs.getFirst().box().right();
        for (var run : runs) {
            if (run.box().x() - right > GUTTER * run.size())
                gutters.add((run.box().x() + right) / 2);
            right = Math.max(right, run.box().right());
        }
        return gutters.reversed();
    }
}
