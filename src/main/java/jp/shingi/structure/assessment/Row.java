package jp.shingi.structure.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;
import jp.shingi.structure.table.CellText;
import jp.shingi.structure.table.Plain;

/**
 * A row of the form: its filled cells from left to right. A paragraph outside tables is a row of one cell.
 *
 * @param wide whether its only cell begins at the left edge: a caption, or a value below its caption
 * @param unfilled whether an empty cell stands beside its only cell: a label whose value nobody filled in
 */
record Row(List<List<Block>> cells, boolean wide, boolean unfilled) {
    /** The first of several labels beside a word written downwards (再委託), which came with it where no line is drawn. */
    private static final Pattern UPRIGHT =
            Pattern.compile("^\\p{IsHan}[\\s\\u3000]+(.*?)(?:\\n\\p{IsHan})+$", Pattern.DOTALL);

    Row {
        cells = List.copyOf(cells);
    }

    Row(List<List<Block>> cells, boolean wide) {
        this(cells, wide, false);
    }

    /** Rows of all blocks in order; cells without text are left out. */
    static List<Row> of(List<Block> blocks) {
        var rows = new ArrayList<Row>();
        for (var block : blocks) {
            if (block instanceof Table sheet) {
                var table = Pieces.whole(sheet);
                IntStream.range(0, table.rows())
                        .mapToObj(row -> of(table, row))
                        .filter(row -> !row.cells.isEmpty())
                        .forEach(rows::add);
            } else if (!block.text().isBlank()) rows.add(new Row(List.of(List.of(block)), true));
        }
        return rows;
    }

    private static Row of(Table table, int index) {
        var filled =
                table.row(index).stream().filter(cell -> !cell.text().isBlank()).toList();
        var left = filled.size() == 1 && filled.getFirst().column() == 0;
        var unfilled = filled.size() == 1
                && table.row(index).stream()
                        .anyMatch(cell -> cell.column() > filled.getFirst().column());
        return new Row(answersWithOptions(filled.stream().map(Cell::content).toList()), left, unfilled);
    }

    /** Options that stand in a cell of their own beside {@code [ answer ]} belong to it: label, answer and options are label and value. */
    private static List<List<Block>> answersWithOptions(List<List<Block>> cells) {
        if (cells.size() < 2 || !Plain.fold(Block.text(cells.getLast())).startsWith("<選択肢>")) return cells;
        var answer = cells.get(cells.size() - 2);
        if (!Plain.fold(Block.text(answer)).matches("(?s)\\[.*\\]([(（].*[)）]件)?")) return cells;
        var joined = new ArrayList<>(cells.subList(0, cells.size() - 2));
        joined.add(Stream.concat(answer.stream(), cells.getLast().stream()).toList());
        return joined;
    }

    int size() {
        return cells.size();
    }

    /** The text of a cell, folded. */
    String folded(int cell) {
        return Plain.fold(Block.text(cells.get(cell)));
    }

    /** The label: the cell before the last, its lines joined, letter spacing closed. */
    String label() {
        var label = UPRIGHT.matcher(Block.text(cells.get(cells.size() - 2)));
        return label.matches() ? Plain.unspaced(label.group(1).replace("\n", "")) : caption(cells.size() - 2);
    }

    /** A line of several things with gaps between them as a row of so many cells at most; any other row as it is. */
    Row atGaps(int most) {
        if (size() != 1) return this;
        var parts = Block.text(cells.getFirst()).strip().split("[\\s\\u3000]*\\u3000[\\s\\u3000]*", most);
        if (parts.length < 2) return this;
        return new Row(
                Stream.of(parts)
                        .map(part -> List.<Block>of(new TextBlock(List.of(Line.of(part)))))
                        .toList(),
                wide);
    }

    /** A cell as one caption, as published. */
    String caption(int cell) {
        return Plain.unspaced(Block.text(cells.get(cell)).replace("\n", ""));
    }

    /** The last cell. */
    List<Block> value() {
        return cells.getLast();
    }

    List<Line> lines() {
        return lines(value());
    }

    static List<Line> lines(List<Block> blocks) {
        return CellText.lines(blocks);
    }

    OptionalInt page() {
        return cells.stream()
                .flatMap(List::stream)
                .flatMap(Block::lines)
                .mapToInt(Line::page)
                .filter(page -> page > 0)
                .findFirst();
    }

    List<Line> allLines() {
        return cells.stream()
                .flatMap(List::stream)
                .flatMap(block -> Stream.of(block).flatMap(Block::lines))
                .toList();
    }
}
