package jp.shingi.extract.office;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shingi.extract.LineBuffer;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.Mark;
import org.apache.poi.ss.util.CellAddress;
import org.w3c.dom.Element;

/** Sheets of an OpenDocument spreadsheet: what each cell shows stands in its paragraphs. */
final class OdsSheets {
    /** The widest sheet that programs know. */
    private static final int COLUMNS = 16_384;

    /** Cells and rows with the same words side by side; more of them are a pattern drawn over the sheet. */
    private static final int ALIKE = 200;

    private static final String DEFAULT_NAME = "(?i)(?:sheet|表) ?\\d+";

    private final OdfStyles styles;
    private final TreeMap<Integer, List<SheetCell>> rows = new TreeMap<>();
    private final TreeMap<Integer, List<Block>> boxes = new TreeMap<>();
    private final BitSet hidden = new BitSet();
    private int row;
    private final OdsControls controls = new OdsControls();
    private int column;

    private OdsSheets(OdfStyles styles) {
        this.styles = styles;
    }

    static List<Block> of(Element spreadsheet, OdfStyles styles) {
        var blocks = new ArrayList<Block>();
        Xml.children(spreadsheet, "table").forEach(table -> {
            if (!styles.displayed(Xml.attribute(table, "style-name").orElse(""))) return;
            var sheet = new OdsSheets(styles);
            sheet.controls.add(table);
            sheet.columns(table);
            sheet.boxes(table);
            sheet.rows(table);
            var inside = SheetBlocks.of(sheet.rows, sheet.boxes);
            var name = Xml.attribute(table, "name").orElse("");
            if (!inside.isEmpty() && !name.matches(DEFAULT_NAME)) {
                LineBuffer.lineOf(name, 0).ifPresent(line -> blocks.add(new Heading(1, List.of(line))));
            }
            blocks.addAll(inside);
        });
        return blocks;
    }

    private void columns(Element parent) {
        Xml.children(parent).forEach(child -> {
            switch (child.getLocalName()) {
                case "table-column" -> {
                    var repeated = Math.max(1, Xml.number(child, "number-columns-repeated", 1));
                    var shown = Xml.attribute(child, "visibility").orElse("visible");
                    if (!shown.equals("visible")) hidden.set(column, Math.min(column + repeated, COLUMNS));
                    column += repeated;
                }
                case "table-header-columns", "table-columns", "table-column-group" -> columns(child);
                default -> {}
            }
        });
    }

    /** The text of boxes drawn over the sheet, which stand before its rows or in the cell at which they are anchored. */
    private void boxes(Element parent) {
        Xml.children(parent).forEach(child -> {
            switch (child.getLocalName()) {
                case "shapes", "frame", "custom-shape", "rect", "g" -> {
                    var inside = OdtBody.of(child, styles);
                    if (!inside.isEmpty())
                        boxes.computeIfAbsent(row, at -> new ArrayList<>()).addAll(inside);
                }
                default -> {}
            }
        });
    }

    private void rows(Element parent) {
        Xml.children(parent).forEach(child -> {
            switch (child.getLocalName()) {
                case "table-row" -> {
                    var shown = Xml.attribute(child, "visibility").orElse("visible");
                    var repeated = Math.max(1, Xml.number(child, "number-rows-repeated", 1));
                    for (var i = 0; shown.equals("visible") && i < Math.min(repeated, ALIKE); i++)
                        cells(child, row + i);
                    row += repeated;
                }
                case "table-header-rows", "table-rows", "table-row-group" -> rows(child);
                default -> {}
            }
        });
    }

    private void cells(Element source, int row) {
        var column = 0;
        var cells = new ArrayList<SheetCell>();
        for (var cell : Xml.children(source).toList()) {
            var repeated = Math.max(1, Xml.number(cell, "number-columns-repeated", 1));
            var words = Xml.children(cell, "p").map(OdsSheets::shown).collect(Collectors.joining("\n"));
            boxes(cell);
            var text = controls.with(cell, new CellAddress(row, column), words);
            if (Xml.is(cell, "table-cell") && !text.isBlank()) {
                for (var i = 0; i < Math.min(repeated, ALIKE); i++) {
                    var spans = Math.max(1, Xml.number(cell, "number-columns-spanned", 1));
                    if (hidden.nextClearBit(column + i) < column + i + spans)
                        cells.add(cell(cell, row, column + i, text));
                }
            }
            column += repeated;
        }
        if (!cells.isEmpty()) rows.put(row, cells);
    }

    private SheetCell cell(Element cell, int row, int column, String text) {
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
