package jp.shingi.structure.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;
import jp.shingi.structure.table.Plain;

/**
 * The official form as a sheet: brackets, answers and options stand in narrow cells of their own, beside a label merged over all their rows. Here
 * the cells beside a label are one value again, a line for each row of the sheet.
 */
final class Pieces {
    private static final String PIECE = "[\\[(■□☑☐☒✓✔]|\\[[○レ]?\\]|<選択肢>";

    private final List<Cell> filled;
    private final Table table;
    private final List<Cell> whole = new ArrayList<>();

    private Pieces(Table table) {
        this.table = table;
        filled = table.cells().filter(cell -> !cell.text().isBlank()).toList();
    }

    /** The table as it is where no bracket or box stands in a cell of its own. */
    static Table whole(Table table) {
        if (table.cells().noneMatch(Pieces::piece)) return table;
        var pieces = new Pieces(table);
        pieces.rows(0, table.rows(), 0);
        return new Table(table.ruled(), pieces.whole, table.caption());
    }

    private static boolean piece(Cell cell) {
        return Plain.fold(cell.text()).matches(PIECE);
    }

    /** Row by row, each as high as its first cell. */
    private void rows(int from, int to, int column) {
        for (int row = from; row < to; ) {
            var lead = lead(row, column);
            var next = Math.min(to, row + lead.map(Cell::rowSpan).orElse(1));
            if (lead.isPresent()) box(row, next, lead.get());
            row = next;
        }
    }

    private Optional<Cell> lead(int row, int column) {
        return filled.stream()
                .filter(cell -> cell.row() == row && cell.column() >= column)
                .findFirst();
    }

    /** A label and what stands beside it. */
    private void box(int from, int to, Cell label) {
        if (piece(label)) {
            whole.add(joined(in(from, to, label.column()), from, to));
            return;
        }
        whole.add(label);
        var end = label.column() + label.columnSpan();
        var first = in(from, to, end).stream().findFirst();
        if (first.isEmpty()) {
            table.cells()
                    .filter(cell -> cell.row() == from && cell.column() >= end)
                    .forEach(whole::add);
        } else if (parts(first.get(), from, to, end)) {
            rows(from, to, end);
        } else {
            whole.add(joined(in(from, to, end), from, to));
        }
    }

    /** Whether what stands beside a label are labels again, or values of their own. */
    private boolean parts(Cell first, int from, int to, int column) {
        if (piece(first)) return false;
        if (first.row() == from && first.rowSpan() >= to - from) return true;
        Predicate<Cell> beside = cell -> cell.column() > first.column()
                && cell.row() >= first.row()
                && cell.row() < first.row() + first.rowSpan();
        return in(from, to, column).stream().anyMatch(beside);
    }

    private List<Cell> in(int from, int to, int column) {
        return filled.stream()
                .filter(cell -> cell.row() >= from && cell.row() < to && cell.column() >= column)
                .toList();
    }

    private static Cell joined(List<Cell> cells, int from, int to) {
        var first = cells.getFirst();
        var end = cells.stream()
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max();
        var column = cells.stream().mapToInt(Cell::column).min().orElse(first.column());
        var lines = IntStream.range(from, to)
                .mapToObj(
                        row -> cells.stream().filter(cell -> cell.row() == row).map(Cell::text))
                .map(texts -> texts.collect(Collectors.joining(" ")))
                .filter(text -> !text.isBlank())
                .map(text -> Line.of(text.replace('\n', ' ')))
                .toList();
        return new Cell(
                from,
                column,
                to - from,
                end.orElse(column + 1) - column,
                false,
                first.page(),
                Optional.empty(),
                List.of(new TextBlock(lines)));
    }
}
