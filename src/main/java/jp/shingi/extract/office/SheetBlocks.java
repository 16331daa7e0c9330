package jp.shingi.extract.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Table;

/**
 * The rows of a sheet as blocks: rows with lines around their cells are tables, what stands free above and below is text. In a sheet
 * without any lines, rows with two filled cells or more are the table.
 */
final class SheetBlocks {
    private final TreeMap<Integer, List<SheetCell>> rows;
    private final TreeMap<Integer, List<Block>> boxes;
    private final boolean lines;
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<SheetCell>> table = new ArrayList<>();
    private int tableEnd;

    private SheetBlocks(TreeMap<Integer, List<SheetCell>> rows, TreeMap<Integer, List<Block>> boxes) {
        this.rows = rows;
        this.boxes = boxes;
        lines = rows.values().stream().flatMap(List::stream).anyMatch(SheetCell::lined);
    }

    /** @param boxes text drawn over the cells, by row: it comes before its row, or behind the table that its row stands in */
    static List<Block> of(TreeMap<Integer, List<SheetCell>> rows, TreeMap<Integer, List<Block>> boxes) {
        var sheet = new SheetBlocks(rows, boxes);
        sheet.read();
        sheet.boxesTo(Integer.MAX_VALUE);
        return sheet.blocks;
    }

    private void boxesTo(int row) {
        while (!boxes.isEmpty() && boxes.firstKey() <= row)
            blocks.addAll(boxes.pollFirstEntry().getValue());
    }

    private void read() {
        rows.forEach((number, cells) -> {
            var inside = number <= tableEnd && !table.isEmpty();
            var gap = number > tableEnd + 1;
            if (!inside && (gap || !belongs(cells))) endTable();
            if (table.isEmpty()) boxesTo(number);
            if (inside || belongs(cells)) addRow(number, cells);
            else cells.forEach(cell -> blocks.addAll(cell.blocks()));
        });
        endTable();
    }

    private boolean belongs(List<SheetCell> cells) {
        if (lines) return cells.stream().anyMatch(SheetCell::lined);
        return cells.stream().filter(cell -> !cell.blank()).count() > 1;
    }

    private void addRow(int number, List<SheetCell> cells) {
        if (table.isEmpty()) tableEnd = number;
        table.add(cells);
        tableEnd = Math.max(
                tableEnd, cells.stream().mapToInt(SheetCell::lastRow).max().orElse(number));
    }

    private void endTable() {
        if (table.isEmpty()) return;
        var cells = table.stream().flatMap(List::stream).toList();
        if (cells.stream().anyMatch(cell -> !cell.blank())) write(cells);
        table.clear();
    }

    private void write(List<SheetCell> cells) {
        var columns = edges(cells, true);
        var rowEdges = edges(cells, false);
        var grid = new TreeMap<Integer, TreeMap<Integer, Cell>>();
        for (var cell : cells) {
            var row = below(rowEdges, cell.row());
            var column = below(columns, cell.column());
            var placed = new Cell(
                    row,
                    column,
                    Math.max(1, below(rowEdges, cell.lastRow() + 1) - row),
                    Math.max(1, below(columns, cell.lastColumn() + 1) - column),
                    false,
                    0,
                    Optional.empty(),
                    cell.blocks());
            grid.computeIfAbsent(row, r -> new TreeMap<>()).putIfAbsent(column, placed);
        }
        var placed =
                grid.values().stream().flatMap(row -> row.values().stream()).toList();
        if (placed.size() == 1) blocks.addAll(placed.getFirst().content());
        else blocks.add(new Table(lines, placed, Optional.empty()));
    }

    /** Where cells begin or end, so that a form drawn on fine squares has only the columns that it shows. */
    private static int[] edges(List<SheetCell> cells, boolean across) {
        var edges = new TreeSet<Integer>();
        for (var cell : cells) {
            if (cell.blank() && cell.row() == cell.lastRow() && cell.column() == cell.lastColumn()) continue;
            edges.add(across ? cell.column() : cell.row());
            edges.add(across ? cell.lastColumn() + 1 : cell.lastRow() + 1);
        }
        if (!edges.isEmpty()) edges.remove(edges.last());
        return edges.stream().mapToInt(Integer::intValue).toArray();
    }

    /** How many edges lie before a place. */
    private static int below(int[] edges, int place) {
        var at = Arrays.binarySearch(edges, place);
        return at < 0 ? -at - 1 : at;
    }
}
