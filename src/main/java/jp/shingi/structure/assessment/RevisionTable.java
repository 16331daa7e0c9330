package jp.shingi.structure.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shingi.model.Field;
import jp.shingi.model.FieldKey;
import jp.shingi.model.Revision;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Table;
import jp.shingi.structure.Places;
import jp.shingi.structure.table.CellText;
import jp.shingi.structure.table.Plain;
import jp.shingi.text.Dates;
import jp.shingi.text.Fold;
import jp.shingi.text.Numerals;

/** The table of changes (変更箇所): one revision for each row, whole again where a page break cut it. */
final class RevisionTable {
    private enum Column {
        NUMBER,
        DATE,
        PLACE,
        BEFORE,
        AFTER,
        TIMING,
        REASON,
        OTHER
    }

    final List<Revision> revisions = new ArrayList<>();
    final List<Field> others = new ArrayList<>();
    private final TreeMap<Integer, Column> columns = new TreeMap<>();
    private final TreeMap<Integer, String> heads = new TreeMap<>();
    private Optional<Cell> carried = Optional.empty();

    /** Row of the heads; empty where the table is none of changes. */
    static OptionalInt head(Table table) {
        for (int row = 0; row < Math.min(3, table.rows()); row++) {
            var text =
                    table.row(row).stream().map(cell -> Plain.fold(cell.text())).collect(Collectors.joining("|"));
            if (text.contains("変更前") && text.contains("変更後")) return OptionalInt.of(row);
        }
        return OptionalInt.empty();
    }

    /** Reads a table with heads, or one that goes on with the table before. */
    void read(Table table) {
        var head = head(table);
        head.ifPresent(row -> heads(table, row));
        for (int row = head.isPresent() ? head.getAsInt() + 1 : 0, rows = table.rows(); row < rows; row++)
            row(table.row(row));
    }

    /** Whether a table without heads has the columns of the one before. */
    boolean goesOn(Table table) {
        return !columns.isEmpty() && table.columns() == columns.lastKey() + 1;
    }

    private void heads(Table table, int row) {
        columns.clear();
        for (var cell : table.row(row)) {
            for (int i = 0; i < cell.columnSpan(); i++) {
                columns.put(cell.column() + i, column(Plain.fold(cell.text())));
                heads.put(cell.column() + i, Plain.unspaced(cell.text()));
            }
        }
    }

    private static Column column(String head) {
        if (head.matches("項番|番号|No\\.?|№|連番")) return Column.NUMBER;
        if (head.matches("変更(年月)?日|日付|年月日|修正日")) return Column.DATE;
        if (head.matches("(変更)?(項目|箇所).*")) return Column.PLACE;
        if (head.matches("変更前.*")) return Column.BEFORE;
        if (head.matches("変更後.*")) return Column.AFTER;
        if (head.matches("提出時期(に係る|の)?(説明|理由).*|.*説明|.*理由")) return Column.REASON;
        if (head.matches("提出(時期|の時期).*|提出時|時期")) return Column.TIMING;
        return Column.OTHER;
    }

    private void row(List<Cell> cells) {
        if (cells.stream().allMatch(cell -> cell.text().isBlank()) || repeatsHeads(cells)) return;
        var named =
                text(cells, Column.NUMBER).or(() -> text(cells, Column.DATE)).isPresent();
        var numbered = columns.containsValue(Column.NUMBER);
        if (!named && !revisions.isEmpty() && CutRow.goesOn(revisions.getLast(), text(cells, Column.PLACE), numbered)) {
            revisions.add(CutRow.whole(revisions.removeLast(), revision(cells)));
            return;
        }
        if (!named && elsewhere(cells)) {
            cells.stream().filter(cell -> !cell.text().isBlank()).forEach(this::other);
            return;
        }
        cells.stream()
                .filter(cell -> at(cell) == Column.DATE && !cell.text().isBlank())
                .findFirst()
                .ifPresent(cell -> carried = Optional.of(cell));
        revisions.add(revision(cells));
        cells.stream()
                .filter(cell -> at(cell) == Column.OTHER && !cell.text().isBlank())
                .forEach(this::other);
    }

    /** A row that says where the changes stand instead: 別紙４のとおり. */
    private boolean elsewhere(List<Cell> cells) {
        return Stream.of(Column.BEFORE, Column.AFTER)
                .flatMap(column -> text(cells, column).stream())
                .anyMatch(text -> text.matches("^別[紙添表][0-9０-９]*(のとおり|を?参照|に記載).*"));
    }

    private boolean repeatsHeads(List<Cell> cells) {
        return cells.stream()
                .allMatch(cell -> Plain.fold(cell.text()).equals(Plain.fold(heads.getOrDefault(cell.column(), ""))));
    }

    private Revision revision(List<Cell> cells) {
        var lines =
                cells.stream().flatMap(cell -> CellText.lines(cell).stream()).toList();
        var date = text(cells, Column.DATE).or(() -> covering(cells));
        return new Revision(
                text(cells, Column.NUMBER)
                        .map(text -> Numerals.parse(Plain.fold(text)))
                        .orElse(OptionalInt.empty()),
                date.flatMap(text -> Dates.first(Fold.withoutSpaces(text))),
                place(cells),
                text(cells, Column.BEFORE),
                text(cells, Column.AFTER),
                text(cells, Column.TIMING),
                text(cells, Column.REASON),
                lines.stream().mapToInt(Line::page).filter(page -> page > 0).findFirst(),
                Places.boxes(lines));
    }

    /** The date of a cell above that is merged down to these rows. */
    private Optional<String> covering(List<Cell> cells) {
        var row = cells.getFirst().row();
        return carried.filter(cell -> cell.row() + cell.rowSpan() > row && cell.row() < row)
                .map(CellText::of);
    }

    private Optional<String> place(List<Cell> cells) {
        var pieces = cells.stream()
                .filter(cell -> at(cell) == Column.PLACE)
                .map(cell -> CellText.of(cell).replace("\n", ""))
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !text.matches("[-ー－―—]"))
                .collect(Collectors.joining(" "));
        return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces);
    }

    private void other(Cell cell) {
        var lines = CellText.lines(cell);
        others.add(new Field(
                heads.getOrDefault(cell.column(), "変更箇所"),
                FieldKey.OTHER,
                CellText.of(cell),
                Optional.of("変更箇所"),
                OptionalInt.of(revisions.size()),
                lines.stream().mapToInt(Line::page).filter(page -> page > 0).findFirst(),
                Places.boxes(lines)));
    }

    private Optional<String> text(List<Cell> cells, Column column) {
        Predicate<Cell> in = cell -> at(cell) == column;
        var text = cells.stream()
                .filter(in)
                .map(CellText::of)
                .collect(Collectors.joining("\n"))
                .strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private Column at(Cell cell) {
        return columns.getOrDefault(cell.column(), Column.OTHER);
    }
}
