package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Table;
import jp.shingi.structure.form.RowRoles.Role;

/** A table of labels and values: two columns, three with merged group cells, several pairs in a row. */
final class PairTable {
    /** What stands in the first column of a table that counts its rows. */
    private static final Pattern COUNTING = Pattern.compile("|番号|№|(?i:no)[.．]?|[0-9０-９①-⑳(（)）.．]{1,4}");

    private final Table table;
    private final boolean headed;
    private final boolean turns;
    private final int rows;
    /** Cells that reach into rows below their own. */
    private final List<Cell> tall;

    private final Map<Integer, Map<Integer, Set<Integer>>> labelled;
    private final Map<Cell, Role> roles = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private Optional<String> heading = Optional.empty();

    private PairTable(Table table) {
        this.table = table;
        this.headed = HeadRow.in(table);
        this.turns = RegisterTable.turns(table);
        rows = table.rows();
        tall = table.cells().filter(cell -> cell.rowSpan() > 1).toList();
        labelled = labelled(table, rows);
    }

    static List<Entry> entries(Table table) {
        return new PairTable(table).read();
    }

    private List<Entry> read() {
        if (headed) table.row(0).forEach(this::loose);
        for (int row = headed ? 1 : 0; row < rows; row++) {
            var inner = inner(row);
            row(row);
            if (inner > 0) {
                entries.add(new Entry.More(List.of(nested(row + 1, row + inner))));
                row += inner;
            }
        }
        return entries;
    }

    /**
     * How many rows below belong to a table inside the value of this row: the label reaches down over them, and an empty margin stands left or
     * right of the inner table, or its first column counts.
     */
    private int inner(int row) {
        var cells = table.row(row);
        if (cells.size() != 2 && cells.size() != 3) return 0;
        var label = cells.get(cells.size() - 2);
        if (label.rowSpan() < 3 || blank(label) || cells.getFirst().rowSpan() != label.rowSpan()) return 0;
        var last = row + label.rowSpan() - 1;
        var below = table.row(row + 1);
        var value = cells.getLast();
        var margins = below.stream().filter(cell -> margin(cell, last, value)).count();
        var counts = IntStream.rangeClosed(row + 1, last)
                .mapToObj(table::row)
                .filter(inner -> !inner.isEmpty())
                .allMatch(inner -> inner.size() > 1
                        && COUNTING.matcher(inner.getFirst().text().strip()).matches());
        return (margins > 0 || counts) && below.size() > margins ? last - row : 0;
    }

    /** Whether a cell is empty over several rows, below which nothing stands until this row but text over the whole width of the value. */
    private boolean margin(Cell cell, int last, Cell value) {
        return blank(cell)
                && cell.rowSpan() > 1
                && IntStream.rangeClosed(cell.row() + cell.rowSpan(), last)
                        .allMatch(row -> table.row(row).stream()
                                .allMatch(below -> blank(below)
                                        || below.column() == value.column()
                                                && below.columnSpan() == value.columnSpan()));
    }

    private Table nested(int from, int to) {
        var cells = table.cells()
                .filter(cell -> cell.row() >= from && cell.row() <= to && !blank(cell))
                .toList();
        return new Table(true, cells, Optional.empty());
    }

    private void row(int row) {
        var cells = table.row(row);
        var filled = cells.stream().filter(cell -> !blank(cell)).toList();
        if (filled.isEmpty()) return;
        var above = above(row);
        if (above.stream().anyMatch(cell -> roles.get(cell) == Role.LABEL) && cells.size() == 1) {
            more(filled);
        } else if (cells.size() == 1) {
            alone(cells.getFirst(), row);
        } else if (blank(cells.getFirst()) && Likely.label(filled.getFirst()) < Likely.KNOWN) {
            cells.forEach(cell -> roles.put(cell, Role.VALUE));
            more(filled);
        } else {
            pairs(blank(cells.getFirst()) ? filled : cells, above);
        }
    }

    private void pairs(List<Cell> cells, List<Cell> above) {
        var found = roles(cells);
        for (int i = 0; i < cells.size(); i++) roles.put(cells.get(i), found.get(i));
        var groups = above.stream()
                .filter(cell -> roles.get(cell) != Role.VALUE)
                .map(PairTable::words)
                .collect(Collectors.toCollection(ArrayList::new));
        heading.ifPresent(name -> groups.addFirst(name));
        for (int i = 0; i < cells.size(); i++) {
            switch (found.get(i)) {
                case GROUP -> groups.add(words(cells.get(i)));
                case LABEL -> label(cells, found, i, groups);
                case VALUE -> {
                    if (!found.contains(Role.LABEL)) loose(cells.get(i));
                }
                case NUMBER -> {}
            }
        }
    }

    private List<Role> roles(List<Cell> cells) {
        if (turns && cells.size() % 2 == 0)
            return IntStream.range(0, cells.size())
                    .mapToObj(i -> i % 2 == 0 ? Role.LABEL : Role.VALUE)
                    .toList();
        if (headed && cells.getFirst().column() == 0 || remarkless(cells)) return RowRoles.labelFirst(cells);
        return RowRoles.of(cells, labelColumns(cells));
    }

    /** A label, its value and an empty cell, as where remarks would stand: not a group, a label and no value. */
    private static boolean remarkless(List<Cell> cells) {
        return cells.size() == 3 && cells.getFirst().rowSpan() == 1 && blank(cells.getLast()) && !blank(cells.get(1));
    }

    /** Columns in which other rows of as many cells have a label that is known. */
    private Set<Integer> labelColumns(List<Cell> cells) {
        var row = cells.getFirst().row();
        return labelled.getOrDefault(cells.size(), Map.of()).entrySet().stream()
                .filter(column -> column.getValue().stream().anyMatch(other -> other != row))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** By the number of cells in a row: columns with labels that are known, and two of the rows that have one there. */
    private static Map<Integer, Map<Integer, Set<Integer>>> labelled(Table table, int rows) {
        var found = new HashMap<Integer, Map<Integer, Set<Integer>>>();
        for (int row = 0; row < rows; row++) {
            var cells = table.row(row);
            var columns = found.computeIfAbsent(cells.size(), size -> new HashMap<>());
            for (var cell : cells) {
                var known = columns.computeIfAbsent(cell.column(), column -> new HashSet<>());
                if (known.size() < 2 && Likely.label(cell) == Likely.KNOWN) known.add(row);
            }
        }
        return found;
    }

    private void label(List<Cell> cells, List<Role> found, int at, List<String> groups) {
        var value = new ArrayList<Block>();
        for (int i = at + 1; i < cells.size() && found.get(i) == Role.VALUE; i++)
            value.addAll(cells.get(i).content());
        var label = cells.get(at);
        if (Likely.label(label) == 0 && !RowRoles.besideChoice(cells, at)) {
            loose(label);
            if (!value.isEmpty()) entries.add(new Entry.Loose(value));
            return;
        }
        if (states(cells, at)) {
            cells.subList(at + 1, cells.size()).stream()
                    .filter(cell -> !blank(cell))
                    .map(cell -> new Entry.Pair(
                            HeadRow.state(table, cell.column()), label.content(), cell.content(), OptionalInt.empty()))
                    .forEach(entries::add);
            return;
        }
        var group = groups.isEmpty() ? Optional.<String>empty() : Optional.of(String.join(" ", groups));
        entries.add(new Entry.Pair(group, label.content(), value, OptionalInt.empty()));
    }

    /** Whether each value of the row stands below a head that says before or after. */
    private boolean states(List<Cell> cells, int at) {
        return headed
                && cells.size() > at + 2
                && cells.subList(at + 1, cells.size()).stream()
                        .allMatch(cell -> HeadRow.state(table, cell.column()).isPresent());
    }

    /** A cell of its own: a heading over the rows below, a label over its value, or text. */
    private void alone(Cell cell, int row) {
        roles.put(cell, Role.VALUE);
        var last = entries.isEmpty() ? Optional.<Entry>empty() : Optional.of(entries.getLast());
        var likely = Likely.label(cell);
        if (last.filter(entry ->
                                entry instanceof Entry.Pair pair && pair.value().isEmpty())
                        .isPresent()
                && likely < Likely.KNOWN) {
            more(List.of(cell));
        } else if (likely > 0
                && below(row).filter(next -> isOver(cell, likely, next)).isPresent()) {
            roles.put(cell, Role.GROUP);
            entries.add(new Entry.Pair(heading, cell.content(), List.of(), OptionalInt.empty()));
        } else if (likely > 0 && row + 1 < rows && table.row(row + 1).size() > 1) {
            heading = Optional.of(words(cell));
        } else {
            loose(cell);
        }
    }

    /** Whether a cell is the label over the next one: that is none, and this one surely is, by the table or by its number. */
    private static boolean isOver(Cell cell, double likely, Cell next) {
        var number = Label.of(cell.text()).number().map(Ordinals::value).orElse(0);
        var below = Label.of(next.text()).number().map(Ordinals::value).orElse(0);
        return number > 0 && below != number + 1 || likely >= Likely.WORDS && Likely.label(next) == 0;
    }

    /** The only cell of the row below. */
    private Optional<Cell> below(int row) {
        var next = table.row(row + 1);
        return next.size() == 1 ? Optional.of(next.getFirst()) : Optional.empty();
    }

    private void more(List<Cell> cells) {
        var content = cells.stream().flatMap(cell -> cell.content().stream()).toList();
        entries.add(new Entry.More(content));
    }

    private void loose(Cell cell) {
        if (!blank(cell)) entries.add(new Entry.Loose(cell.content()));
    }

    /** Cells that began in a row above and reach into this one, from the left. */
    private List<Cell> above(int row) {
        return tall.stream()
                .filter(cell -> cell.row() < row && cell.row() + cell.rowSpan() > row && !blank(cell))
                .sorted(Comparator.comparingInt(Cell::column))
                .toList();
    }

    private static String words(Cell cell) {
        return Label.of(Stream.of(cell).map(Cell::text).collect(Collectors.joining("\n")))
                .text();
    }

    private static boolean blank(Cell cell) {
        return cell.text().isBlank();
    }
}
