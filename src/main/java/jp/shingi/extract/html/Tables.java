package jp.shingi.extract.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import jp.shingi.extract.LineBuffer;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Table;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Table elements → tables, spans placed as the HTML standard does ("Forming a table"). */
final class Tables {
    private static final String ROWS = "> tr, > thead > tr, > tbody > tr, > tfoot > tr";
    private static final int SPAN = 1000;

    private Tables() {}

    static Elements rows(Element table) {
        return table.select(ROWS);
    }

    /** The cells of a table itself, not of the tables inside it. */
    static List<Element> cells(Element table) {
        return rows(table).stream().flatMap(row -> cellsOf(row).stream()).toList();
    }

    static Elements cellsOf(Element row) {
        return row.select("> td, > th");
    }

    /** Absent where no cell holds anything. */
    static Optional<Table> read(Element table) {
        var rows = rows(table);
        var taken = new HashMap<Integer, BitSet>();
        var cells = new ArrayList<Cell>();
        for (var row = 0; row < rows.size(); row++) {
            var column = 0;
            for (var source : cellsOf(rows.get(row))) {
                column = taken.computeIfAbsent(row, r -> new BitSet()).nextClearBit(column);
                var cell = cell(source, row, column, rows.size() - row);
                cells.add(cell);
                for (var r = row; r < row + cell.rowSpan(); r++) {
                    taken.computeIfAbsent(r, n -> new BitSet()).set(column, column + cell.columnSpan());
                }
                column += cell.columnSpan();
            }
        }
        if (cells.stream().allMatch(cell -> cell.content().isEmpty())) return Optional.empty();
        return Optional.of(new Table(ruled(table), cells, caption(table)));
    }

    private static Cell cell(Element source, int row, int column, int rowsLeft) {
        var down = span(source.attr("rowspan"));
        return new Cell(
                row,
                column,
                Math.min(down == 0 ? rowsLeft : down, rowsLeft),
                Math.max(1, span(source.attr("colspan"))),
                source.normalName().equals("th") || "thead".equals(grandparent(source)),
                0,
                Optional.empty(),
                BlockWalk.blocks(source));
    }

    private static String grandparent(Element cell) {
        var row = cell.parent();
        var group = row == null ? null : row.parent();
        return group == null ? "" : group.normalName();
    }

    private static int span(String attribute) {
        var digits = attribute.strip();
        return digits.matches("\\d{1,9}") ? Math.min(Integer.parseInt(digits), SPAN) : 1;
    }

    /** Lines are drawn unless the table says border 0 and names no style of its own. */
    private static boolean ruled(Element table) {
        var border = table.attr("border").strip();
        if (border.isEmpty())
            return !table.hasAttr("role") || !table.attr("role").equals("presentation");
        return !border.equals("0")
                || table.selectFirst("th") != null
                || table.attr("style").contains("border");
    }

    private static Optional<String> caption(Element table) {
        return Optional.ofNullable(table.selectFirst("> caption"))
                .flatMap(caption -> LineBuffer.lineOf(caption.text(), 0))
                .map(Line::text);
    }

    /** Characters inside links, of all, 0 to 1. */
    static double linkShare(Element element) {
        var all = element.text().length();
        var linked = element.select("a[href]").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return all == 0 ? 0 : Math.min(1, (double) linked / all);
    }
}
