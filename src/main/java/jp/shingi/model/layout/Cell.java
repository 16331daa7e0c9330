package jp.shingi.model.layout;

import java.util.List;
import java.util.Optional;

/**
 * A cell of a table.
 *
 * @param row first row that it covers, from 0
 * @param column first column, from 0
 * @param head whether it is a head cell (th, or a head row)
 * @param box absent where the source has no geometry; of the first page where it runs over a page break
 * @param content nested blocks: paragraphs, lists, tables
 */
public record Cell(
        int row,
        int column,
        int rowSpan,
        int columnSpan,
        boolean head,
        int page,
        Optional<Box> box,
        List<Block> content) {
    public Cell {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException(
                    "not a cell: row %d column %d spans %d, %d".formatted(row, column, rowSpan, columnSpan));
        }
        content = List.copyOf(content);
    }

    /** Its text, each paragraph on a line of its own. */
    public String text() {
        return Block.text(content);
    }
}
