package jp.shingi.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shingi.extract.html.HtmlReader;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;

/** Lines with tabs between label and value, as copying a table leaves them. */
final class TabTable {
    private TabTable() {}

    static Optional<Drawn> at(List<Source> lines, int from) {
        var to = from;
        while (to < lines.size() && (row(lines.get(to)) || goesOn(lines, from, to))) to++;
        if (to == from) return Optional.empty();
        var cells = new ArrayList<Cell>();
        var row = 0;
        for (var line : lines.subList(from, to)) {
            if (rule(line)) continue;
            cells(line, row++, cells);
        }
        if (cells.isEmpty()) return Optional.empty();
        return Optional.of(new Drawn(List.of(new Table(false, cells, Optional.empty())), to));
    }

    /** Text, a tab, and text or nothing; a line that begins with a tab is indented, no row. */
    private static boolean row(Source line) {
        var tab = line.text().indexOf('\t');
        return tab > 0 && !line.text().substring(0, tab).isBlank();
    }

    /** A line that begins with one tab, between or above rows: its label stands in the row before, or on the page before. */
    private static boolean goesOn(List<Source> lines, int from, int at) {
        var text = lines.get(at).text();
        if (!text.matches("\t[^\t\\s\u3000].*")) return false;
        return at > from || at + 1 < lines.size() && row(lines.get(at + 1));
    }

    /** {@code ----\t--}: the line under a head. */
    private static boolean rule(Source line) {
        return line.text().matches("[-\\t :|]+");
    }

    private static void cells(Source line, int row, List<Cell> cells) {
        var column = 0;
        for (var text : line.text().split("\t", -1)) {
            cells.add(new Cell(row, column++, 1, 1, false, line.page(), Optional.empty(), content(text, line.page())));
        }
    }

    static List<Block> content(String text, int page) {
        if (Markdown.markup(text)) return new HtmlReader().clean(text);
        List<Line> lines = Emphasis.lines(text, page);
        return lines.isEmpty() ? List.of() : List.of(new TextBlock(lines));
    }
}
