package jp.shingi.extract;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;

/** Prints the blocks of files so that a person can compare them with the source; see {@code src/docs/reading-files.md}. */
final class BlockDump {
    private BlockDump() {}

    /** @param args files */
    public static void main(String[] args) {
        System.setOut(new java.io.PrintStream(System.out, true, StandardCharsets.UTF_8));
        for (var arg : args) {
            var file = Path.of(arg);
            System.out.println("=== " + file);
            try {
                var extraction =
                        new Extractor().extract(file, file.getFileName().toString());
                System.out.printf(
                        Locale.ROOT,
                        "%s %s title=%s pages=%d%n",
                        extraction.mediaType(),
                        extraction.extractor().key(),
                        extraction.title().orElse("-"),
                        extraction.pages().size());
                extraction.warnings().forEach(warning -> System.out.println("! " + warning));
                System.out.print(of(extraction.blocks(), ""));
            } catch (Unreadable e) {
                System.out.printf("UNREADABLE %s: %s | %s%n", e.reason().key(), e.getMessage(), e.remedy());
            }
        }
    }

    static String of(List<Block> blocks, String margin) {
        var out = new StringBuilder();
        for (var block : blocks) {
            switch (block) {
                case Heading heading -> lines(out, margin, "H" + heading.level(), heading.content());
                case TextBlock text -> lines(out, margin, "P", text.content());
                case ListItem item ->
                    lines(out, margin, "L" + item.depth() + "[" + item.marker() + "]", item.content());
                case Table table -> table(out, margin, table);
            }
        }
        return out.toString();
    }

    private static void lines(StringBuilder out, String margin, String kind, List<Line> lines) {
        for (var line : lines) {
            out.append(margin).append(kind).append(' ');
            if (line.page() > 0) out.append("p").append(line.page()).append(' ');
            if (line.indent() > 0) out.append(String.format(Locale.ROOT, ">%.0f ", line.indent()));
            out.append(line.text());
            line.marks().forEach(mark -> out.append(" {%s %d-%d}".formatted(mark.kind(), mark.start(), mark.end())));
            out.append('\n');
            kind = " ".repeat(kind.length());
        }
    }

    private static void table(StringBuilder out, String margin, Table table) {
        out.append("%sT %dx%d%s%s%n"
                .formatted(
                        margin,
                        table.rows(),
                        table.columns(),
                        table.ruled() ? "" : " unruled",
                        table.caption().map(caption -> " caption=" + caption).orElse("")));
        table.cells()
                .forEach(cell -> out.append(margin)
                        .append("  ")
                        .append(place(cell))
                        .append('\n')
                        .append(of(cell.content(), margin + "      ")));
    }

    private static String place(Cell cell) {
        var spans = cell.rowSpan() > 1 || cell.columnSpan() > 1
                ? " span %dx%d".formatted(cell.rowSpan(), cell.columnSpan())
                : "";
        return "[%d,%d%s%s]".formatted(cell.row(), cell.column(), spans, cell.head() ? " head" : "");
    }
}
