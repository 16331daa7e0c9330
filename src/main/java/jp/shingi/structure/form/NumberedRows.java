package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Joined;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;

/**
 * Numbered lines of which some were seen as the rows of a table without lines, for their values stand in a column: lines again, so that
 * the numbering runs through.
 */
final class NumberedRows {
    private NumberedRows() {}

    /** The blocks; where numbered labels stand in lines and in tables without lines, those tables as lines. */
    static List<Block> loosened(List<Block> blocks) {
        if (blocks.stream().noneMatch(FormShape::labelLine)) return blocks;
        return blocks.stream()
                .flatMap(block -> block instanceof Table table && numbered(table) ? lines(table) : Stream.of(block))
                .toList();
    }

    private static boolean numbered(Table table) {
        if (table.ruled() || table.columns() != 2) return false;
        var rows = table.cells().filter(cell -> cell.column() == 0).toList();
        return rows.stream()
                        .filter(cell -> Label.of(cell.text()).number().isPresent())
                        .count()
                == rows.size();
    }

    private static Stream<Block> lines(Table table) {
        var blocks = new ArrayList<Block>();
        for (int row = 0; row < table.rows(); row++) {
            var cells = table.row(row);
            if (cells.size() == 2) blocks.addAll(line(cells.getFirst(), cells.getLast()));
            else cells.forEach(cell -> blocks.addAll(cell.content()));
        }
        return blocks.stream();
    }

    /** The label and the first paragraph of its value on one line, a gap between them. */
    private static List<Block> line(Cell label, Cell value) {
        var lines = label.content().stream().flatMap(Block::lines).toList();
        if (lines.isEmpty() || value.content().isEmpty() || !(value.content().getFirst() instanceof TextBlock first))
            return Stream.concat(label.content().stream(), value.content().stream()).toList();
        var words = Joined.of(lines) + "\u3000\u3000" + first.content().getFirst().text();
        var joined = new ArrayList<Line>(first.content());
        joined.set(0, LabelRow.with(lines.getFirst(), words));
        var rest = value.content().subList(1, value.content().size());
        return Stream.concat(Stream.of(new TextBlock(joined)), rest.stream()).toList();
    }
}
