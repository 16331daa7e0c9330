package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Where the values of a document's forms without lines begin, page by page, at stops that many rows have. */
record TabStops(List<Stop> stops) {
    static final TabStops NONE = new TabStops(List.of());
    private static final int TABLES = 3;
    private static final int ROWS = 12;
    private static final int NEAR = 8;
    private static final double SAME = 3;

    /** @param x from the left edge of the page */
    private record Stop(double x, int page, int lastPage, int rows) {
        static Stop of(Ruled form) {
            return new Stop(form.xs()[1], form.page(), form.lastPage(), form.rows());
        }

        boolean like(Stop other) {
            return Math.abs(x - other.x) < SAME;
        }
    }

    /** The stops at which enough forms without lines have enough rows. */
    static TabStops of(List<Item> items) {
        var all = items.stream()
                .filter(Ruled.class::isInstance)
                .map(Ruled.class::cast)
                .filter(form -> form.kind() == Ruled.Kind.BORDERLESS)
                .map(Stop::of)
                .toList();
        return new TabStops(all.stream().filter(stop -> often(stop, all)).toList());
    }

    private static boolean often(Stop stop, List<Stop> all) {
        var alike = all.stream().filter(stop::like).toList();
        return alike.size() >= TABLES && alike.stream().mapToInt(Stop::rows).sum() >= ROWS;
    }

    boolean isEmpty() {
        return stops.isEmpty();
    }

    /** The stops of the row's page and the pages near it, each once. */
    List<Double> near(Row row) {
        var near = new ArrayList<Stop>();
        for (var stop : stops)
            if (row.page() >= stop.page - NEAR
                    && row.page() <= stop.lastPage + NEAR
                    && near.stream().noneMatch(stop::like)) near.add(stop);
        return near.stream().map(Stop::x).toList();
    }
}
