package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;
import jp.shingi.structure.table.CellText;

/** A table whose cells hold their labels themselves: each in the first line, the value in the lines below it. */
final class CornerTable {
    /** So many of the cells with text. */
    private static final double MOST = 0.6;

    private static final Pattern BRACKETED = Pattern.compile("^【([^】]+)】$");

    private CornerTable() {}

    /** Whether the first lines of most cells are labels of a form. */
    static boolean is(Table table) {
        var filled = table.cells().filter(cell -> !cell.text().isBlank()).toList();
        var tall = filled.stream().filter(CornerTable::tall).toList();
        return tall.size() >= MOST * filled.size()
                && Telling.form(tall.stream().map(CornerTable::label).toList());
    }

    static List<Entry> entries(Table table) {
        return table.cells()
                .filter(cell -> !cell.text().isBlank())
                .map(CornerTable::entry)
                .toList();
    }

    private static Entry entry(Cell cell) {
        if (!tall(cell) || Likely.label(label(cell)) == 0) return new Entry.Loose(cell.content());
        var first = CellText.lines(cell).getFirst();
        var label = new TextBlock(List.of(LabelRow.with(first, label(cell))));
        return new Entry.Pair(Optional.empty(), List.of(label), below(cell.content()), OptionalInt.empty());
    }

    private static boolean tall(Cell cell) {
        return CellText.lines(cell).size() > 1;
    }

    private static String label(Cell cell) {
        var text = CellText.lines(cell).getFirst().text().strip();
        return BRACKETED.matcher(text).replaceFirst("$1");
    }

    /** The blocks without their first line. */
    private static List<Block> below(List<Block> content) {
        var below = new ArrayList<>(content);
        List<Line> rest = below.removeFirst().lines().skip(1).toList();
        if (!rest.isEmpty()) below.addFirst(new TextBlock(rest));
        return below;
    }
}
