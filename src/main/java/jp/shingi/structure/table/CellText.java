package jp.shingi.structure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Table;

/** The text of cells: paragraphs on lines of their own, a table inside a cell row by row with a space between its cells. */
public final class CellText {
    private CellText() {}

    /** Paragraphs of the blocks, joined by {@code \n}. */
    public static String of(List<Block> blocks) {
        return String.join("\n", paragraphs(blocks));
    }

    /** Paragraphs of a cell, joined by {@code \n}. */
    public static String of(Cell cell) {
        return of(cell.content());
    }

    /** Each paragraph of the blocks; each row of a nested table is one paragraph. */
    public static List<String> paragraphs(List<Block> blocks) {
        var paragraphs = new ArrayList<String>();
        for (var block : blocks) {
            if (block instanceof Table table) paragraphs.addAll(rows(table));
            else if (!block.text().isBlank()) paragraphs.add(Plain.squeezed(block.text()));
        }
        return paragraphs;
    }

    /** The lines of a cell, nested tables included. */
    public static List<Line> lines(Cell cell) {
        return cell.content().stream().flatMap(Block::lines).toList();
    }

    private static List<String> rows(Table table) {
        return IntStream.range(0, table.rows())
                .mapToObj(row -> row(table.row(row).stream()))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static String row(Stream<Cell> cells) {
        return String.join(
                " ",
                cells.map(cell -> of(cell).replace('\n', ' '))
                        .filter(text -> !text.isBlank())
                        .toList());
    }
}
