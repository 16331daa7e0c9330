package jp.shingi.structure.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Table;
import jp.shingi.structure.table.Plain;

/**
 * A form whose title, or 資料 number, is the first row of its table: a cell over all columns. It stands above the fields as any title does; a section's
 * heading over its rows looks alike, but has others like it further down.
 */
final class TitleRows {
    private static final int LONGEST = 60;
    /** A title over sections is longer than the heading of the first of them: 事業について, 案件の概要. */
    private static final int SECTION = 12;

    private TitleRows() {}

    /** The blocks, such rows as text above their table. */
    static List<Block> lifted(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Table table ? lifted(table) : Stream.of(block))
                .toList();
    }

    private static Stream<Block> lifted(Table table) {
        if (table.columns() < 2 || table.rows() < 3 || RegisterTable.is(table) || CornerTable.is(table))
            return Stream.of(table);
        var first = table.row(0);
        if (first.size() != 1 || !wide(first.getFirst(), table) || !title(first.getFirst(), table))
            return Stream.of(table);
        var below = table.cells()
                .filter(cell -> cell.row() > 0)
                .map(cell -> up(cell, 1))
                .toList();
        return Stream.concat(
                first.getFirst().content().stream(), lifted(new Table(table.ruled(), below, table.caption())));
    }

    private static boolean title(Cell cell, Table table) {
        var text = Plain.fold(cell.text());
        if (Material.alone(cell.text())) return true;
        if (text.isEmpty() || text.length() > LONGEST || text.contains("。")) return false;
        if (Likely.label(cell) == Likely.KNOWN || labelOver(table).isPresent()) return false;
        return !sections(table)
                || text.length() > SECTION && FormCutter.TITLE.matcher(text).matches();
    }

    /** A cell of its own below the first one, which is then the label over it. */
    private static Optional<Cell> labelOver(Table table) {
        var next = table.row(1);
        return next.size() == 1 ? Optional.of(next.getFirst()) : Optional.empty();
    }

    private static boolean sections(Table table) {
        return IntStream.range(1, table.rows() - 1)
                .mapToObj(table::row)
                .anyMatch(row -> row.size() == 1
                        && wide(row.getFirst(), table)
                        && !row.getFirst().text().contains("。"));
    }

    private static boolean wide(Cell cell, Table table) {
        return cell.rowSpan() == 1 && cell.columnSpan() == table.columns();
    }

    /** The cell so many rows further up. */
    static Cell up(Cell cell, int rows) {
        return new Cell(
                cell.row() - rows,
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                cell.head(),
                cell.page(),
                cell.box(),
                cell.content());
    }
}
