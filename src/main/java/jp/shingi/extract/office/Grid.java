package jp.shingi.extract.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Table;

/** Cells placed row by row, where a cell may go on the one above it. */
final class Grid {
    private final Map<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
    private final Map<Integer, Cell> open = new HashMap<>();

    /** Adds a cell of one row. */
    void add(int row, int column, int columns, boolean head, List<Block> content, boolean begins) {
        var cell = new Cell(row, column, 1, Math.max(1, columns), head, 0, Optional.empty(), content);
        put(cell);
        if (begins) open.put(column, cell);
        else open.remove(column);
    }

    /** Lets the cell that began above in this column cover this row too; without one it is a cell of its own. */
    void goOn(int row, int column, int columns, List<Block> content) {
        var above = open.get(column);
        if (above == null || above.row() + above.rowSpan() != row) {
            add(row, column, columns, false, content, true);
            return;
        }
        var all = new ArrayList<>(above.content());
        all.addAll(content);
        var longer = new Cell(
                above.row(), column, above.rowSpan() + 1, above.columnSpan(), above.head(), 0, Optional.empty(), all);
        put(longer);
        open.put(column, longer);
    }

    /** Adds a cell whose spans are known. */
    void put(Cell cell) {
        rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell);
    }

    /** All cells in order. */
    List<Cell> cells() {
        return rows.values().stream().flatMap(row -> row.values().stream()).toList();
    }

    /** Appends the table, or what stands in its one cell: that is a box around text. */
    void writeTo(List<Block> blocks, boolean ruled) {
        var cells = cells();
        if (cells.stream().allMatch(cell -> cell.content().isEmpty())) return;
        if (cells.size() == 1) blocks.addAll(cells.getFirst().content());
        else blocks.add(new Table(ruled, cells, Optional.empty()));
    }
}
