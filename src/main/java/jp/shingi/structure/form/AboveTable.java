package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Table;

/** A box of one column with each label in a row above its value. */
final class AboveTable {
    private static final int ENOUGH = 2;
    private static final int LONGEST_UNKNOWN = 22;

    private AboveTable() {}

    /** Whether at least two labels of the table of labels stand in rows of their own, each above a row that is none. */
    static boolean is(Table table) {
        if (table.columns() != 1) return false;
        var cells = table.all();
        var labels = 0;
        for (int i = 0; i + 1 < cells.size(); i++) if (known(cells.get(i)) && !known(cells.get(i + 1))) labels++;
        return labels >= ENOUGH;
    }

    static List<Entry> entries(Table table) {
        var entries = new ArrayList<Entry>();
        var cells = table.all();
        var open = false;
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var next = i + 1 < cells.size() ? Optional.of(cells.get(i + 1)) : Optional.<Cell>empty();
            var above = next.filter(after -> !known(after)).isPresent();
            var label = open ? known(cell) && above : known(cell) || unknown(cell) && above;
            if (label) entries.add(new Entry.Pair(Optional.empty(), cell.content(), List.of(), OptionalInt.empty()));
            else if (!cell.text().isBlank())
                entries.add(entries.isEmpty() ? new Entry.Loose(cell.content()) : new Entry.More(cell.content()));
            open = label;
        }
        return entries;
    }

    private static boolean known(Cell cell) {
        return Likely.label(cell) == Likely.KNOWN;
    }

    private static boolean unknown(Cell cell) {
        return Likely.label(cell) > 0 && Label.of(cell.text()).text().length() <= LONGEST_UNKNOWN;
    }
}
