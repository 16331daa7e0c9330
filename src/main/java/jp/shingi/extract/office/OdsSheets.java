package jp.shingi.extract.office;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shingi.extract.LineBuffer;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.Mark;
import org.w3c.dom.Element;

/** Sheets of an OpenDocument spreadsheet: what each cell shows stands in its paragraphs. */
final class OdsSheets {
    private static final String DEFAULT_NAME = "(?i)(?:sheet|表) ?\\d+";

    private final OdfStyles styles;
    private final TreeMap<Integer, List<SheetCell>> rows = new TreeMap<>();
    private int row;

    private OdsSheets(OdfStyles styles) {
        this.styles = styles;
    }

    static List<Block> of(Element spreadsheet, OdfStyles styles) {
        var blocks = new ArrayList<Block>();
        Xml.children(spreadsheet, "table").forEach(table -> {
            var sheet = new OdsSheets(styles);
            sheet.rows(table);
            var inside = SheetBlocks.of(sheet.rows);
            var name = Xml.attribute(table, "name").orElse("");
            if (!inside.isEmpty() && !name.matches(DEFAULT_NAME)) {
                LineBuffer.lineOf(name, 0).ifPresent(line -> blocks.add(new Heading(1, List.of(line))));
            }
            blocks.addAll(inside);
        });
        return blocks;
    }

    private void rows(Element parent) {
        Xml.children(parent).forEach(child -> {
            switch (child.getLocalName()) {
                case "table-row" -> {
                    if (!Xml.attribute(child, "visibility").orElse("").equals("collapse")) cells(child);
                    row += Math.max(1, Xml.number(child, "number-rows-repeated", 1));
                }
                case "table-header-rows", "table-rows", "table-row-group" -> rows(child);
                default -> {}
            }
        });
    }

    private void cells(Element source) {
        var column = 0;
        var cells = new ArrayList<SheetCell>();
        for (var cell : Xml.children(source).toList()) {
            var repeated = Math.max(1, Xml.number(cell, "number-columns-repeated", 1));
            var text = Xml.children(cell, "p").map(OdsSheets::shown).collect(Collectors.joining("\n"));
            if (Xml.is(cell, "table-cell") && !text.isBlank()) {
                for (var i = 0; i < Math.min(repeated, 200); i++) cells.add(cell(cell, column + i, text));
            }
            column += repeated;
        }
        if (!cells.isEmpty()) rows.put(row, cells);
    }

    private SheetCell cell(Element cell, int column, String text) {
        var style = Xml.attribute(cell, "style-name").orElse("");
        var marks = styles.marks(style);
        marks.remove(Mark.Kind.HIDDEN);
        return new SheetCell(
                row,
                column,
                row + Math.max(1, Xml.number(cell, "number-rows-spanned", 1)) - 1,
                column + Math.max(1, Xml.number(cell, "number-columns-spanned", 1)) - 1,
                text,
                styles.lined(style),
                marks.isEmpty() ? EnumSet.noneOf(Mark.Kind.class) : marks);
    }

    private static String shown(Element paragraph) {
        var text = new StringBuilder();
        shown(paragraph, text);
        return text.toString();
    }

    private static void shown(Element parent, StringBuilder text) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof org.w3c.dom.Text words) text.append(words.getData());
            else if (node instanceof Element element) {
                switch (element.getLocalName()) {
                    case "s" -> text.append(" ");
                    case "line-break" -> text.append('\n');
                    case "annotation", "ruby-text" -> {}
                    default -> shown(element, text);
                }
            }
        }
    }
}
