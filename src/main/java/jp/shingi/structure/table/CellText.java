package jp.shingi.structure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.Joined;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.Mark;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;

/** The text of cells: paragraphs on lines of their own, a table inside a cell row by row with a space between its cells. */
public final class CellText {
    private static final Pattern ITEM = Pattern.compile(
            "^([（(][0-9０-９]{1,2}[）)](?![のにをはがと、又及若])|[①-⑳](?![のにをはがと、又及~～〜]|から)|・|※|(?:[一二三四五六七八九十]{1,2}|[ア-ソ]|[0-9０-９]{1,2})[　．](?=[^　．])).*");

    /** A longer line may be one of a text that somebody wrapped by hand. */
    private static final int SHORT = 30;

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
            switch (block) {
                case Table table -> paragraphs.addAll(rows(table));
                case TextBlock text -> paragraphs.addAll(items(text.content()));
                case Heading heading -> paragraphs.add(Plain.squeezed(heading.text()));
                case ListItem item -> paragraphs.add(Plain.squeezed(item.text()));
            }
        }
        paragraphs.removeIf(String::isBlank);
        return paragraphs;
    }

    /** As {@link #paragraphs}; where the source has no pages, a line end that somebody set ends a paragraph, unless it stands within a sentence. */
    public static List<String> entered(List<Block> blocks) {
        return paragraphs(blocks.stream().flatMap(CellText::atLineEnds).toList());
    }

    private static Stream<Block> atLineEnds(Block block) {
        if (!(block instanceof TextBlock text) || text.lines().anyMatch(line -> line.page() > 0))
            return Stream.of(block);
        var parts = new ArrayList<Block>();
        var open = new ArrayList<Line>();
        for (var line : text.content()) {
            if (!open.isEmpty() && ends(open.getLast().text(), line.text())) {
                parts.add(new TextBlock(open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) parts.add(new TextBlock(open));
        return parts.stream();
    }

    private static boolean ends(String line, String next) {
        return !line.endsWith("、") && (line.length() <= SHORT || !CutText.sentence(line, next));
    }

    /** The lines of blocks, the markers of list items in front. */
    public static List<Line> lines(List<Block> blocks) {
        var lines = new ArrayList<Line>();
        for (var block : blocks) {
            switch (block) {
                case Table table -> table.cells().forEach(cell -> lines.addAll(lines(cell.content())));
                case ListItem item -> lines.addAll(marked(item));
                case TextBlock text -> lines.addAll(text.content());
                case Heading heading -> lines.addAll(heading.content());
            }
        }
        return lines;
    }

    private static List<Line> marked(ListItem item) {
        if (item.marker().isEmpty() || item.content().isEmpty()) return item.content();
        var lines = new ArrayList<>(item.content());
        var first = lines.getFirst();
        var by = item.marker().length();
        var marks = first.marks().stream()
                .map(mark -> new Mark(mark.start() + by, mark.end() + by, mark.kind()))
                .toList();
        lines.set(
                0,
                new Line(
                        item.marker() + first.text(),
                        first.page(),
                        first.box(),
                        first.indent(),
                        first.size(),
                        marks,
                        first.column()));
        return lines;
    }

    /** Lines joined to paragraphs: a line that begins with the number or the dot of an item begins one. */
    private static List<String> items(List<Line> lines) {
        var items = new ArrayList<String>();
        var open = new ArrayList<Line>();
        for (var line : lines) {
            if (!open.isEmpty() && ITEM.matcher(line.text()).matches()) {
                items.add(Plain.squeezed(Joined.of(open)));
                open.clear();
            }
            open.add(line);
        }
        items.add(Plain.squeezed(Joined.of(open)));
        return items;
    }

    /** The lines of a cell, nested tables included. */
    public static List<Line> lines(Cell cell) {
        return lines(cell.content());
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
