package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shingi.model.FieldKey;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Table;
import jp.shingi.structure.table.Plain;

/**
 * Forms of one layout, page below page, that were read as one table: where 件名 comes with a value of its own and the label below it has been above
 * it, the next form begins.
 */
final class SubjectRows {
    private SubjectRows() {}

    /** The blocks, such tables in pieces. */
    static List<Block> parted(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Table table ? parted(table) : Stream.of(block))
                .toList();
    }

    private static Stream<Block> parted(Table table) {
        var starts = starts(table);
        if (starts.isEmpty()) return Stream.of(table);
        var pieces = new ArrayList<Block>();
        var from = 0;
        for (var to : Stream.concat(starts.stream(), Stream.of(table.rows())).toList()) {
            var first = from;
            pieces.add(new Table(
                    table.ruled(),
                    table.cells()
                            .filter(cell -> cell.row() >= first && cell.row() < to)
                            .map(cell -> TitleRows.up(cell, first))
                            .toList(),
                    first == 0 ? table.caption() : Optional.empty()));
            from = to;
        }
        return pieces.stream();
    }

    /** The rows at which a further form begins. */
    private static List<Integer> starts(Table table) {
        var starts = new ArrayList<Integer>();
        var labels = new HashSet<String>();
        var subjects = new HashSet<String>();
        for (int row = 0; row < table.rows(); row++) {
            var cells = table.row(row);
            if (cells.isEmpty()) continue;
            var label = label(cells);
            if (subject(label)) {
                var value = Plain.fold(cells.getLast().text());
                if (!subjects.contains(value) && again(table, row, labels)) starts.add(row);
                subjects.add(value);
            }
            labels.add(Plain.fold(label));
        }
        return starts;
    }

    /** Whether the label of the next row has been, and no cell of a row above reaches down. */
    private static boolean again(Table table, int row, HashSet<String> labels) {
        var next = row + 1 < table.rows() ? table.row(row + 1) : List.<Cell>of();
        return !next.isEmpty()
                && labels.contains(Plain.fold(label(next)))
                && table.cells().noneMatch(cell -> cell.row() < row && cell.row() + cell.rowSpan() > row);
    }

    private static String label(List<Cell> cells) {
        return cells.stream()
                .map(cell -> Label.of(cell.text()).text())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean subject(String label) {
        return LabelTable.key(Optional.empty(), label) == FieldKey.SUBJECT;
    }
}
