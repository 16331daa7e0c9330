package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Table;

/** A box with each label in a row above its value: of one column, or with several labels side by side. */
final class AboveTable {
    private static final int ENOUGH = 2;
    private static final int LONGEST_UNKNOWN = 22;
    private static final double MOST = 0.75;

    private AboveTable() {}

    /** Whether labels of the table of labels stand in rows of their own, each above a row of as wide cells that are none. */
    static boolean is(Table table) {
        return table.columns() == 1 ? isBox(table) : isGrid(table);
    }

    static List<Entry> entries(Table table) {
        return table.columns() == 1 ? box(table) : grid(table);
    }

    private static boolean isBox(Table table) {
        var cells = table.all();
        var labels = 0;
        for (int i = 0; i + 1 < cells.size(); i++) if (known(cells.get(i)) && !known(cells.get(i + 1))) labels++;
        return labels >= ENOUGH;
    }

    /** Rows of labels over rows of values take most of the table; one of two columns has them more than once. */
    private static boolean isGrid(Table table) {
        var labels = 0;
        var paired = 0;
        for (int row = 0, rows = table.rows(); row + 1 < rows; row++) {
            if (!labelsOver(table, row)) continue;
            labels++;
            paired += 2;
            row++;
        }
        return labels >= ENOUGH && paired >= MOST * table.rows();
    }

    private static boolean labelsOver(Table table, int row) {
        var labels = table.row(row);
        var values = table.row(row + 1);
        if (labels.isEmpty() || labels.size() != values.size()) return false;
        var wide = IntStream.range(0, labels.size())
                .allMatch(i -> labels.get(i).column() == values.get(i).column()
                        && labels.get(i).columnSpan() == values.get(i).columnSpan()
                        && labels.get(i).rowSpan() == 1);
        return wide
                && labels.stream().allMatch(AboveTable::unknown)
                && labels.stream().anyMatch(AboveTable::words)
                && values.stream().noneMatch(AboveTable::known)
                && values.stream().filter(AboveTable::words).count()
                        < labels.stream().filter(AboveTable::words).count();
    }

    private static List<Entry> grid(Table table) {
        var entries = new ArrayList<Entry>();
        for (int row = 0, rows = table.rows(); row < rows; row++) {
            var cells = table.row(row);
            if (row + 1 < rows && labelsOver(table, row)) {
                var values = table.row(++row);
                for (int i = 0; i < cells.size(); i++)
                    entries.add(new Entry.Pair(
                            Optional.empty(),
                            cells.get(i).content(),
                            values.get(i).content(),
                            OptionalInt.empty()));
            } else {
                cells.forEach(cell -> more(entries, cell));
            }
        }
        return entries;
    }

    private static List<Entry> box(Table table) {
        var entries = new ArrayList<Entry>();
        var cells = table.all();
        var open = false;
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var next = i + 1 < cells.size() ? Optional.of(cells.get(i + 1)) : Optional.<Cell>empty();
            var above = next.filter(after -> !known(after)).isPresent();
            var label = open ? known(cell) && above : known(cell) || unknown(cell) && above;
            if (label) entries.add(new Entry.Pair(Optional.empty(), cell.content(), List.of(), OptionalInt.empty()));
            else more(entries, cell);
            open = label;
        }
        return entries;
    }

    private static void more(List<Entry> entries, Cell cell) {
        if (!cell.text().isBlank())
            entries.add(entries.isEmpty() ? new Entry.Loose(cell.content()) : new Entry.More(cell.content()));
    }

    private static boolean known(Cell cell) {
        return Likely.label(cell) == Likely.KNOWN;
    }

    /** Whether the table of labels, or the words in it, tell a key. */
    private static boolean words(Cell cell) {
        return Likely.label(cell) >= Likely.WORDS;
    }

    private static boolean unknown(Cell cell) {
        return Likely.label(cell) > 0 && Label.of(cell.text()).text().length() <= LONGEST_UNKNOWN;
    }
}
