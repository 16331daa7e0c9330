package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import jp.shingi.extract.pdf.Ruled.Inside;

/** One table from the part on one page and the part on the next. */
final class TableJoin {
    private static final double SNAP = 3.5;
    private static final int MOST_HEADS = 4;
    /** Characters of a text that is no label. */
    private static final int LONG = 12;

    private final Ruled before;
    private final Ruled next;
    private final double[] xs;
    private final List<Inside> cells = new ArrayList<>();

    private TableJoin(Ruled before, Ruled next) {
        this.before = before;
        this.next = next;
        xs = edges(before.xs(), next.xs(), before.box().x() - next.box().x());
    }

    static Ruled of(Ruled before, Ruled next) {
        return new TableJoin(before, next).join();
    }

    private Ruled join() {
        var shift = before.box().x() - next.box().x();
        before.cells().forEach(cell -> cells.add(remapped(cell, before.xs(), 0)));
        var heads = repeated();
        var rest = new ArrayList<Inside>();
        for (var cell : next.cells()) {
            if (cell.row() >= heads) rest.add(remapped(cell, next.xs(), shift));
        }
        var cut = cut(rest, heads);
        var base = before.rows() - heads - (cut ? 1 : 0);
        for (var cell : rest) add(cell, cell.row() == heads, cut, base);
        return new Ruled(
                before.box(),
                before.page(),
                next.page(),
                next.bottom(),
                xs,
                base + next.rows(),
                Math.max(before.heads(), heads),
                cells,
                before.kind(),
                before.openTop(),
                next.openBottom(),
                before.turned());
    }

    /**
     * Number of rows at the top of the next part that repeat those at the top of the table. A title over the whole width is one of them only above
     * heads of columns: alone it opens the form's next part, which begins with the same words.
     */
    private int repeated() {
        var same = 0;
        var heads = 0;
        while (same < Math.min(MOST_HEADS, Math.min(before.rows(), next.rows() - 1))) {
            var text = row(before, same);
            if (text.replace("|", "").isEmpty() || !text.equals(row(next, same))) break;
            same++;
            if (text.split("\\|+").length > 1) heads = same;
        }
        return heads;
    }

    private static String row(Ruled table, int row) {
        var text = new StringBuilder();
        for (var cell : table.cells())
            if (cell.row() == row) text.append(cell.text()).append('|');
        return text.toString();
    }

    /** Whether the first row of the next part is the rest of the last row before it. */
    private boolean cut(List<Inside> rest, int heads) {
        var first = rest.stream().filter(cell -> cell.row() == heads).toList();
        if (torn(first)) return true;
        if (whole(first)) return false;
        if (before.openBottom() && next.openTop() && heads == 0) return true;
        var pairs = 0;
        for (var cell : first) {
            var above = above(cell);
            if (above.isEmpty() || above.get().columnSpan() != cell.columnSpan()) return false;
            pairs++;
        }
        if (pairs < 2 || first.stream().allMatch(Inside::empty)) return false;
        var labels =
                first.stream().filter(cell -> cell.endColumn() < xs.length - 1).toList();
        var emptied = labels.stream()
                .filter(cell -> cell.empty() && !above(cell).map(Inside::empty).orElse(true))
                .count();
        var named = labels.stream().filter(cell -> !cell.empty()).toList();
        if (emptied == 0) return false;
        if (first.getFirst().empty() && labelled()) return true;
        return named.isEmpty()
                || first.getFirst().empty()
                        && first.size() > 3
                        && named.stream().allMatch(this::goesOn);
    }

    /** Whether every row so far begins with a label of its own, so that a row without one is the rest of another. */
    private boolean labelled() {
        return before.rows() > 2
                && before.cells().stream()
                        .filter(cell -> cell.column() == 0)
                        .allMatch(cell -> cell.rowSpan() == 1 && !cell.empty());
    }

    /** Whether every cell goes on with a line of the row above that is full and ends no sentence: the page end tore the row. */
    private boolean torn(List<Inside> first) {
        var filled = first.stream().filter(cell -> !cell.empty()).toList();
        return filled.size() > 1
                && filled.stream()
                        .allMatch(cell ->
                                above(cell).filter(over -> runsOn(over, cell)).isPresent())
                && filled.stream()
                        .flatMap(cell -> above(cell).stream())
                        .anyMatch(over -> over.text().length() > LONG);
    }

    private static boolean runsOn(Inside over, Inside cell) {
        if (over.column() != cell.column() || over.items().isEmpty()) return false;
        return over.items().getLast() instanceof Row last
                && cell.items().getFirst() instanceof Row next
                && !Letters.ends(last.last())
                && !Continues.item(next.text())
                && last.limit() - last.box().right() < 1.5 * last.size();
    }

    /** Whether the row has its own text wherever the row above has text, its label included: the page ends between two rows. */
    private boolean whole(List<Inside> first) {
        var own = first.stream().filter(cell -> cell.rowSpan() == 1).toList();
        return own.size() > 2
                && own.stream()
                        .allMatch(cell ->
                                cell.empty() == above(cell).map(Inside::empty).orElse(true))
                && own.stream().filter(cell -> !cell.empty()).count() > 2;
    }

    /** Whether the text of the cell above it does not end there. */
    private boolean goesOn(Inside cell) {
        var text = above(cell).map(Inside::text).orElse("");
        return !text.isEmpty() && !Letters.ends(text.charAt(text.length() - 1));
    }

    /** The cell of the last row that covers the cell's first column. */
    private Optional<Inside> above(Inside cell) {
        return cells.stream()
                .filter(other -> other.endRow() == before.rows()
                        && other.column() <= cell.column()
                        && other.endColumn() > cell.column()
                        && other.row() < before.rows())
                .findFirst();
    }

    private void add(Inside cell, boolean first, boolean cut, int base) {
        var above = first ? above(cell) : Optional.<Inside>empty();
        var whole = above.isPresent()
                && above.get().column() == cell.column()
                && above.get().columnSpan() == cell.columnSpan();
        if (cut && above.isPresent() || whole && grouped(above.get(), cell)) {
            var old = above.orElseThrow();
            var items = new ArrayList<>(old.items());
            items.addAll(cell.items());
            cells.set(cells.indexOf(old), old.with(old.rowSpan() + cell.rowSpan() - (cut ? 1 : 0), items));
        } else {
            cells.add(new Inside(
                    cell.row() + base,
                    cell.column(),
                    cell.rowSpan(),
                    cell.columnSpan(),
                    cell.page(),
                    cell.box(),
                    cell.items()));
        }
    }

    /** Whether an empty cell at the left goes on with the group above it. */
    private boolean grouped(Inside above, Inside cell) {
        return cell.empty()
                && !above.empty()
                && cell.endColumn() < xs.length - 1
                && (above.rowSpan() > 1 || cell.rowSpan() > 1);
    }

    private Inside remapped(Inside cell, double[] old, double shift) {
        var column = index(old[cell.column()] + shift);
        var end = index(old[cell.endColumn()] + shift);
        return new Inside(
                cell.row(), column, cell.rowSpan(), Math.max(1, end - column), cell.page(), cell.box(), cell.items());
    }

    private int index(double x) {
        var best = 0;
        for (var i = 1; i < xs.length; i++) if (Math.abs(xs[i] - x) < Math.abs(xs[best] - x)) best = i;
        return best;
    }

    private static double[] edges(double[] one, double[] other, double shift) {
        var all = new TreeSet<Double>();
        for (var x : one) all.add(x);
        for (var x : other) {
            var moved = x + shift;
            if (all.stream().noneMatch(edge -> Math.abs(edge - moved) <= SNAP)) all.add(moved);
        }
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
