package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Joined;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;
import jp.shingi.text.Numerals;

/**
 * Numbered lines of which some were seen as the rows of a table without lines, for their values stand in a column: lines again, so that
 * the numbering runs through.
 */
final class NumberedRows {
    private NumberedRows() {}

    /** The blocks; a table without lines whose numbers go on with those of the line before or behind it as lines. */
    static List<Block> loosened(List<Block> blocks) {
        var loosened = new ArrayList<Block>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table table && numbered(table) && goesOn(table, blocks, i))
                loosened.addAll(lines(table).toList());
            else loosened.add(blocks.get(i));
        }
        return loosened;
    }

    private static boolean goesOn(Table table, List<Block> blocks, int at) {
        var before = blocks.subList(0, at).reversed().stream()
                .filter(FormShape::labelLine)
                .findFirst();
        var after = blocks.subList(at + 1, blocks.size()).stream()
                .filter(FormShape::labelLine)
                .findFirst();
        var first = number(table.all().getFirst().text());
        var last = number(table.row(table.all().getLast().row()).getFirst().text());
        return first > 1
                        && before.filter(line -> number(line.text()) == first - 1)
                                .isPresent()
                || last > 0
                        && after.filter(line -> number(line.text()) == last + 1).isPresent();
    }

    private static int number(String label) {
        return Label.of(label).number().flatMap(NumberedRows::parsed).orElse(0);
    }

    private static Optional<Integer> parsed(String number) {
        var found = Numerals.parse(number.replaceAll("[()第]", ""));
        return found.isPresent() ? Optional.of(found.getAsInt()) : Optional.empty();
    }

    private static boolean numbered(Table table) {
        return !table.ruled()
                && table.columns() == 2
                && table.cells()
                        .filter(cell -> cell.column() == 0)
                        .allMatch(cell -> Label.of(cell.text()).number().isPresent());
    }

    private static Stream<Block> lines(Table table) {
        var blocks = new ArrayList<Block>();
        for (int row = 0, rows = table.rows(); row < rows; row++) {
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
            return Stream.concat(label.content().stream(), value.content().stream())
                    .toList();
        var words =
                Joined.of(lines) + "\u3000\u3000" + first.content().getFirst().text();
        var joined = new ArrayList<Line>(first.content());
        joined.set(0, LabelRow.with(lines.getFirst(), words));
        var rest = value.content().subList(1, value.content().size());
        return Stream.concat(Stream.of(new TextBlock(joined)), rest.stream()).toList();
    }
}
