package jp.shingi.extract.office;

import java.util.List;
import java.util.stream.Stream;
import jp.shingi.model.layout.Block;
import org.w3c.dom.Element;

/** A table of a Word document. */
final class WordTable {
    private final WordParts parts;
    private final Grid grid = new Grid();
    private int row;

    private WordTable(WordParts parts) {
        this.parts = parts;
    }

    /** Appends the table to the blocks. */
    static void read(Element table, WordParts parts, List<Block> blocks) {
        var reader = new WordTable(parts);
        inside(table, "tr").forEach(reader::row);
        reader.grid.writeTo(blocks, ruled(table, parts));
    }

    /** Rows of a table or cells of a row, also those inside content controls and insertions. */
    private static Stream<Element> inside(Element parent, String name) {
        return Xml.children(parent).flatMap(child -> switch (child.getLocalName()) {
            case "sdt", "sdtContent", "ins", "moveTo", "customXml" -> inside(child, name);
            default -> Xml.is(child, name) ? Stream.of(child) : Stream.empty();
        });
    }

    private void row(Element source) {
        var properties = Xml.child(source, "trPr");
        if (properties.flatMap(all -> Xml.child(all, "del")).isPresent()) return;
        if (properties.flatMap(all -> Xml.toggle(all, "hidden")).orElse(false)) return;
        var head = properties.flatMap(all -> Xml.toggle(all, "tblHeader")).orElse(false);
        var column = properties
                .flatMap(all -> Xml.value(all, "gridBefore"))
                .map(text -> Xml.whole(text, 0))
                .orElse(0);
        var cells = inside(source, "tc").toList();
        for (var at = 0; at < cells.size(); ) {
            var last = at + 1;
            while (last < cells.size() && merge(cells.get(last), "hMerge").equals("continue")) last++;
            column += cell(cells.subList(at, last), column, head);
            at = last;
        }
        row++;
    }

    /** How a cell takes part in a merge: {@code restart}, {@code continue}, or empty. */
    private static String merge(Element cell, String direction) {
        return Xml.child(cell, "tcPr")
                .flatMap(all -> Xml.child(all, direction))
                .map(one -> Xml.attribute(one, "val").orElse("continue"))
                .orElse("");
    }

    /** Places one cell, or those that old files merge side by side, and tells how many columns it covers. */
    private int cell(List<Element> merged, int column, boolean head) {
        var columns = merged.stream().mapToInt(WordTable::columns).sum();
        var merge = merge(merged.getFirst(), "vMerge");
        var content = merged.stream()
                .flatMap(cell -> WordBody.of(cell, parts).stream())
                .toList();
        if (!merge.isEmpty() && !merge.equals("restart")) grid.goOn(row, column, columns, content);
        else grid.add(row, column, columns, head, content, !merge.isEmpty());
        return columns;
    }

    private static int columns(Element cell) {
        var span = Xml.child(cell, "tcPr").flatMap(all -> Xml.value(all, "gridSpan"));
        return Math.max(1, span.map(text -> Xml.whole(text, 1)).orElse(1));
    }

    /** Lines of the table's own, of its style, or of any of its cells. */
    private static boolean ruled(Element table, WordParts parts) {
        var properties = Xml.child(table, "tblPr");
        var own = properties.flatMap(all -> Xml.child(all, "tblBorders"));
        if (own.isPresent()) return lines(own.get());
        var style = properties.flatMap(all -> Xml.value(all, "tblStyle")).orElse("");
        var styled = parts.styles().inherited(style, one -> Xml.path(one, "tblPr", "tblBorders"));
        if (styled.filter(WordTable::lines).isPresent()) return true;
        return inside(table, "tr")
                .flatMap(row -> inside(row, "tc"))
                .anyMatch(cell -> Xml.path(cell, "tcPr", "tcBorders")
                        .filter(WordTable::lines)
                        .isPresent());
    }

    private static boolean lines(Element borders) {
        return Xml.children(borders)
                .map(side -> Xml.attribute(side, "val").orElse("none"))
                .anyMatch(value -> !value.equals("none") && !value.equals("nil"));
    }
}
