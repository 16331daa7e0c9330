package jp.shingi.model.layout;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader takes in as one thing on a page. Blocks stand in reading order. */
public sealed interface Block permits Heading, TextBlock, ListItem, Table {
    /** All lines in reading order; of a table cell by cell, row by row. */
    Stream<Line> lines();

    /** The text, lines of one paragraph joined; cells and paragraphs on lines of their own. */
    default String text() {
        return switch (this) {
            case Heading heading -> Joined.of(heading.content());
            case TextBlock paragraph -> Joined.of(paragraph.content());
            case ListItem item ->
                item.marker().isEmpty() ? Joined.of(item.content()) : item.marker() + " " + Joined.of(item.content());
            case Table table ->
                table.cells().map(Cell::text).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        };
    }

    /** The text of several blocks, each on a line of its own. */
    static String text(List<Block> blocks) {
        return String.join(
                "\n",
                blocks.stream().map(Block::text).filter(text -> !text.isEmpty()).toList());
    }
}
