package jp.shingi.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Table;
import org.jsoup.nodes.Element;

/** A definition list as a table of label and value without drawn lines. */
final class Definitions {
    private Definitions() {}

    /** Absent where the list has no terms or no definitions. */
    static Optional<Table> table(Element list) {
        if (list.select("> dt, > div > dt").isEmpty()
                || list.select("> dd, > div > dd").isEmpty()) return Optional.empty();
        var cells = new ArrayList<Cell>();
        var value = new ArrayList<Block>();
        var row = -1;
        for (var part : list.select("> dt, > dd, > div > dt, > div > dd")) {
            if (part.normalName().equals("dt")) {
                row = end(cells, value, row);
                cells.add(cell(row, 0, true, BlockWalk.blocks(part)));
            } else {
                if (row < 0) row = 0;
                value.addAll(BlockWalk.blocks(part));
            }
        }
        end(cells, value, row);
        return Optional.of(new Table(false, cells, Optional.empty()));
    }

    private static int end(List<Cell> cells, List<Block> value, int row) {
        if (row >= 0) cells.add(cell(row, 1, false, value));
        value.clear();
        return row + 1;
    }

    private static Cell cell(int row, int column, boolean head, List<Block> content) {
        return new Cell(row, column, 1, 1, head, 0, Optional.empty(), content);
    }
}
