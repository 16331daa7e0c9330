package jp.shingi.extract.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the columns of a document are set: how far their lines reach, and where most of their lines begin. */
final class Margins {
    private static final int NEAR = 2;
    private static final int ENOUGH = 5;
    private static final int HANGING = 3;
    /** Columns of one width, so much of it more or less. */
    private static final double ALIKE = 0.2;

    private record Place(int page, int column) {}

    private static final class Column {
        double left = Double.MAX_VALUE;
        double limit;
        int rows;
        final Map<Long, Integer> begins = new HashMap<>();
        /** Where the text behind a label begins. */
        final Map<Long, Integer> hangs = new HashMap<>();
    }

    private final Map<Place, Column> columns = new HashMap<>();
    /** How far the lines of a page reach. */
    private final Map<Integer, Double> reach = new HashMap<>();

    private Margins() {}

    static Margins of(List<? extends Item> items) {
        var margins = new Margins();
        for (var item : items) {
            if (item instanceof Row row) margins.add(row);
        }
        return margins;
    }

    private void add(Row row) {
        var column = columns.computeIfAbsent(new Place(row.page(), row.column()), key -> new Column());
        column.left = Math.min(column.left, row.left());
        column.limit = Math.max(column.limit, row.limit());
        column.rows++;
        reach.merge(row.page(), row.limit(), Math::max);
        column.begins.merge(halves(row.indent(), row), 1, Integer::sum);
        if (!Double.isNaN(row.hang())) column.hangs.merge(halves(row.hang(), row), 1, Integer::sum);
    }

    private static long halves(double indent, Row row) {
        return Math.round(2 * indent / row.size());
    }

    /** Whether the text behind labels of the row's column hangs at this indent: the label of several lines ends before it. */
    boolean hang(Row row, double indent) {
        var column = columns.get(new Place(row.page(), row.column()));
        if (column == null) return false;
        var at = halves(indent, row);
        var count = 0;
        for (var near = at - 1; near <= at + 1; near++) count += column.hangs.getOrDefault(near, 0);
        return count >= HANGING;
    }

    /** The right edge of the row's column: that of its page, or of a page near by that is set alike; one of several columns is not set as a whole page is. */
    double limit(Row row) {
        var here = columns.get(new Place(row.page(), row.column()));
        if (here == null || row.limit() < here.limit) return row.limit();
        var narrow = here.limit < reach.get(row.page()) - row.size();
        var limit = here.limit;
        for (var page = row.page() - NEAR; page <= row.page() + NEAR; page++) {
            var other = columns.get(new Place(page, row.column()));
            if (other == null || other.left >= here.left + 1.5 * row.size()) continue;
            if (!narrow || other.limit < here.limit + ALIKE * (here.limit - here.left))
                limit = Math.max(limit, other.limit);
        }
        return limit;
    }

    /** Whether so few lines stand in the row's column that their left edge does not tell where the column begins. */
    boolean few(Row row) {
        var column = columns.get(new Place(row.page(), row.column()));
        return column == null || column.rows < ENOUGH;
    }

    /** Where most lines of the row's column begin, as an indent in points; NaN where too few tell. */
    double body(Row row) {
        var column = columns.get(new Place(row.page(), row.column()));
        if (column == null || column.rows < ENOUGH) return Double.NaN;
        var most = column.begins.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow();
        return most.getValue() * 3 < column.rows ? Double.NaN : most.getKey() * row.size() / 2;
    }
}
