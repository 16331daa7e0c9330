package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;
import jp.shingi.structure.minutes.Row.Cell;
import jp.shingi.structure.minutes.Row.Origin;

/** Blocks → rows in reading order; a table cell by cell, row by row. */
final class Flattening {
    private final List<Row> rows = new ArrayList<>();
    private int top;
    private int blocks;
    private int tables;

    private Flattening() {}

    static List<Row> of(List<Block> blocks) {
        var flattening = new Flattening();
        for (var block : blocks) {
            flattening.add(block, Optional.empty());
            flattening.top++;
        }
        return flattening.rows;
    }

    private void add(Block block, Optional<Cell> cell) {
        switch (block) {
            case Heading heading -> lines(heading.content(), cell.isPresent() ? Origin.CELL : Origin.HEADING, cell);
            case TextBlock text -> lines(text.content(), cell.isPresent() ? Origin.CELL : Origin.TEXT, cell);
            case ListItem item -> item(item, cell);
            case Table table -> table(table);
        }
    }

    private void item(ListItem item, Optional<Cell> cell) {
        if (item.marker().isEmpty() || item.content().isEmpty()) {
            lines(item.content(), cell.isPresent() ? Origin.CELL : Origin.LIST, cell);
            return;
        }
        var first = item.content().getFirst();
        var shift = item.marker().length() + 1;
        var marks = first.marks().stream()
                .map(mark -> new jp.shingi.model.layout.Mark(mark.start() + shift, mark.end() + shift, mark.kind()))
                .toList();
        var lines = new ArrayList<>(item.content());
        lines.set(
                0,
                new Line(
                        item.marker() + " " + first.text(),
                        first.page(),
                        first.box(),
                        first.indent(),
                        first.size(),
                        marks,
                        first.column()));
        lines(lines, cell.isPresent() ? Origin.CELL : Origin.LIST, cell);
    }

    private void table(Table table) {
        var number = tables++;
        var columns = table.columns();
        for (var cell : table.all()) {
            var place = new Cell(number, cell.row(), cell.column(), columns, cell.head());
            for (var block : cell.content()) add(block, Optional.of(place));
        }
    }

    private void lines(List<Line> lines, Origin origin, Optional<Cell> cell) {
        var first = true;
        for (var line : lines) {
            var text = Text.strip(line.text());
            if (text.isEmpty()) continue;
            rows.add(new Row(rows.size(), text, line, top, blocks, first, origin, cell.orElse(Cell.NONE)));
            first = false;
        }
        blocks++;
    }
}
