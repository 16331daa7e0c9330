package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Table;
import jp.shingi.structure.table.Plain;

/** A register: heads of columns as labels, one case in each row. */
final class RegisterTable {
    private static final int HEAD_COLUMNS = 3;
    private static final int HEAD_ROWS_SEARCHED = 4;
    private static final int ALIKE_COLUMNS = 5;
    private static final int ALIKE_ROWS = 6;
    /** What a value has and a head has not: digits, or a mark alone. */
    private static final Pattern DATUM = Pattern.compile("[0-9]|^[有無○×✓―-]$");

    private static final Pattern NUMBER_HEAD = Pattern.compile("(項番|番号|no\\.?|№|連番|通番|#|項|通し番号|行)?");

    private final Table table;
    private final List<Entry> entries = new ArrayList<>();
    private final int head;
    private final int depth;
    private int number;
    private Optional<String> section = Optional.empty();

    private RegisterTable(Table table, int head) {
        this.table = table;
        this.head = head;
        this.depth = depth();
    }

    /** Whether the table is a register: a row of labels over rows that are none. */
    static boolean is(Table table) {
        return head(table).isPresent();
    }

    static List<Entry> entries(Table table) {
        return new RegisterTable(table, head(table).orElseThrow()).read();
    }

    private static OptionalInt head(Table table) {
        if (HeadRow.in(table)) return OptionalInt.empty();
        return IntStream.range(0, Math.min(HEAD_ROWS_SEARCHED, table.rows() - 1))
                .filter(row -> isHead(table, row))
                .findFirst();
    }

    private static boolean isHead(Table table, int row) {
        var cells = table.row(row);
        if (cells.size() < HEAD_COLUMNS || table.columns() < HEAD_COLUMNS || reachedInto(table, row)) return false;
        if (cells.stream().anyMatch(cell -> Likely.label(cell) == 0 && !isNumberHead(cell))) return false;
        var known = cells.stream().filter(RegisterTable::known).count();
        var heads = cells.stream().allMatch(Cell::head);
        var below = IntStream.range(row + 1, table.rows())
                .mapToObj(table::row)
                .filter(next -> next.size() > 1)
                .toList();
        if (below.isEmpty() || pairs(cells, below)) return false;
        var labelled = below.stream()
                .filter(next -> next.stream().filter(RegisterTable::known).count() * 2 > next.size())
                .count();
        var firsts = below.stream().filter(next -> known(next.getFirst())).count();
        var columns = known >= 2 && known * 2 >= cells.size() - 1;
        return (columns || heads || alike(table, cells, below))
                && labelled * 3 < Math.max(below.size(), 3)
                && firsts * 2 < below.size() + 1
                && !turns(table);
    }

    /** Labels of the table at every other cell, over rows of other cells: a form whose first row has several labels and values. */
    private static boolean pairs(List<Cell> cells, List<List<Cell>> below) {
        var alternate = cells.size() % 2 == 0
                && IntStream.range(0, cells.size())
                        .allMatch(i -> i % 2 == 0 ? known(cells.get(i)) : Likely.label(cells.get(i)) < Likely.WORDS);
        return alternate
                && below.stream().filter(row -> row.size() == cells.size()).count() * 2 < below.size();
    }

    /** Whether labels and values take turns: most cells of each other column tell a key, and few of those beside them are labels. */
    static boolean turns(Table table) {
        var width = table.row(0).size();
        var rows = IntStream.range(0, table.rows()).mapToObj(table::row).toList();
        return width > HEAD_COLUMNS
                && width % 2 == 0
                && rows.stream().allMatch(row -> row.size() <= width && row.size() % 2 == 0)
                && rows.stream().filter(row -> row.size() == width).count() * 2 > rows.size()
                && IntStream.range(0, width).allMatch(at -> at % 2 == 0 ? labels(rows, at) : values(rows, at));
    }

    private static boolean labels(List<List<Cell>> rows, int at) {
        var cells = nth(rows, at);
        return cells.stream().filter(cell -> Likely.label(cell) >= Likely.WORDS).count() * 2 > cells.size();
    }

    private static boolean values(List<List<Cell>> rows, int at) {
        var cells = nth(rows, at);
        return !known(cells.getFirst())
                && cells.stream().filter(RegisterTable::known).count() * 4 <= cells.size();
    }

    private static List<Cell> nth(List<List<Cell>> rows, int at) {
        return rows.stream()
                .filter(row -> at < row.size())
                .map(row -> row.get(at))
                .toList();
    }

    /** Many rows of the same cells below the heads, in one column numbers or marks throughout: a register whatever its heads are called. */
    private static boolean alike(Table table, List<Cell> heads, List<List<Cell>> below) {
        if (heads.size() < ALIKE_COLUMNS || heads.size() != table.columns() || below.size() < ALIKE_ROWS) return false;
        if (heads.stream().anyMatch(RegisterTable::datum)) return false;
        var whole = below.stream().filter(row -> row.size() == heads.size()).toList();
        return whole.size() * 10 >= below.size() * 9
                && IntStream.range(0, heads.size())
                        .anyMatch(column -> whole.stream()
                                                .filter(row -> datum(row.get(column)))
                                                .count()
                                        * 10
                                >= whole.size() * 9);
    }

    private static boolean datum(Cell cell) {
        return DATUM.matcher(Plain.fold(cell.text())).find();
    }

    /** Whether a cell with words reaches down into the row: it is of a table inside that cell's value. */
    private static boolean reachedInto(Table table, int row) {
        return table.cells()
                .anyMatch(cell -> cell.row() < row
                        && cell.row() + cell.rowSpan() > row
                        && !cell.text().isBlank());
    }

    private static boolean known(Cell cell) {
        return LabelTable.knows(Label.of(cell.text()).text()) && Likely.label(cell) > 0;
    }

    private static boolean isNumberHead(Cell cell) {
        return NUMBER_HEAD.matcher(Plain.fold(cell.text()).toLowerCase()).matches();
    }

    /** How many rows the heads take: two where a head spans columns that have heads of their own below. */
    private int depth() {
        var spans = table.row(head).stream().mapToInt(Cell::rowSpan).max().orElse(1);
        var wide = table.row(head).stream().anyMatch(cell -> cell.columnSpan() > 1);
        return wide
                ? Math.max(spans, 2)
                : spans > 1 && table.row(head).stream().allMatch(c -> c.rowSpan() == spans) ? spans : 1;
    }

    private List<Entry> read() {
        for (int row = 0; row < head; row++) table.row(row).forEach(this::loose);
        for (int row = head + depth; row < table.rows(); row++) row(row);
        return entries;
    }

    private void row(int row) {
        var cells =
                table.row(row).stream().filter(cell -> !cell.text().isBlank()).toList();
        if (cells.isEmpty() || repeated(cells)) return;
        if (cells.size() == 1 && cells.getFirst().columnSpan() >= table.columns() - 1) {
            wide(cells.getFirst());
            return;
        }
        if (continued(row, cells)) {
            cells.forEach(cell -> more(cell));
            return;
        }
        number++;
        for (var cell : cells) field(cell);
    }

    private void wide(Cell cell) {
        if (Likely.label(cell) > 0 && cell.text().length() <= HEAD_COLUMNS * 10)
            section = Optional.of(Plain.unspaced(cell.text()));
        else loose(cell);
    }

    /** A row that a page break cut goes on without its number, or without its first cell. */
    private boolean continued(int row, List<Cell> cells) {
        if (number == 0) return false;
        var first = table.row(row).getFirst();
        return first.column() == 0 && first.text().isBlank() && cells.getFirst().column() > 0;
    }

    private void field(Cell cell) {
        var heads = heads(cell.column());
        if (heads.isEmpty()) {
            loose(cell);
            return;
        }
        var leaf = heads.getLast();
        if (isNumberHead(leaf) && cell.column() == leaf.column()) return;
        var group =
                heads.size() > 1 ? Optional.of(Label.of(heads.getFirst().text()).text()) : section;
        entries.add(new Entry.Pair(group, leaf.content(), cell.content(), OptionalInt.of(number)));
    }

    private void more(Cell cell) {
        var heads = heads(cell.column());
        for (int i = entries.size() - 1; i >= 0 && !heads.isEmpty(); i--) {
            if (entries.get(i) instanceof Entry.Pair pair
                    && pair.label().equals(heads.getLast().content())) {
                entries.set(i, pair.and(cell.content()));
                return;
            }
        }
        loose(cell);
    }

    private List<Cell> heads(int column) {
        var found = new ArrayList<Cell>();
        Set<Cell> seen = new HashSet<>();
        for (int row = head; row < head + depth; row++) {
            table.row(row).stream()
                    .filter(cell -> cell.column() <= column
                            && column < cell.column() + cell.columnSpan()
                            && !cell.text().isBlank())
                    .filter(seen::add)
                    .forEach(found::add);
        }
        return found;
    }

    private boolean repeated(List<Cell> cells) {
        return cells.stream()
                .allMatch(cell -> heads(cell.column()).stream()
                        .anyMatch(head -> Plain.fold(head.text()).equals(Plain.fold(cell.text()))));
    }

    private void loose(Cell cell) {
        if (!cell.text().isBlank()) entries.add(new Entry.Loose(List.<Block>copyOf(cell.content())));
    }
}
