package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.List;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;

/**
 * A line of a form without a table; a table inside a value is one row without words.
 *
 * @param first whether its block begins with it, or it is a 資料 number, which belongs to no value
 */
record LabelRow(Block block, Line line, boolean first) {
    static List<LabelRow> of(List<Block> blocks) {
        var rows = new ArrayList<LabelRow>();
        for (var block : blocks) {
            if (block instanceof Table) rows.add(new LabelRow(block, Line.of(""), true));
            else add(rows, block);
        }
        return rows;
    }

    private static void add(List<LabelRow> rows, Block block) {
        var marker = block instanceof ListItem item && !item.marker().isEmpty() ? item.marker() + " " : "";
        var first = true;
        for (var line : block.lines().toList()) {
            rows.add(new LabelRow(
                    block, first ? with(line, marker + line.text()) : line, first || Material.alone(line.text())));
            first = false;
        }
    }

    /** The block again, of these lines. */
    Block rebuilt(List<Line> lines) {
        return switch (block) {
            case Heading heading -> new Heading(heading.level(), lines);
            case Table table -> table;
            case TextBlock text -> new TextBlock(lines);
            case ListItem item -> new TextBlock(lines);
        };
    }

    /** The line with other words at the same place. */
    static Line with(Line line, String text) {
        return line.text().equals(text)
                ? line
                : new Line(text, line.page(), line.box(), line.indent(), line.size(), List.of(), line.column());
    }
}
