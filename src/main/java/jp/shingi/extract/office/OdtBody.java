package jp.shingi.extract.office;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import jp.shingi.extract.LineBuffer;
import jp.shingi.extract.SymbolFont;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.Mark;
import jp.shingi.model.layout.TextBlock;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Paragraphs, lists and tables of an OpenDocument text, or of its slides, in reading order. */
final class OdtBody {
    private final OdfStyles styles;
    private final OdfLists lists;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();

    private OdtBody(OdfStyles styles, OdfLists lists) {
        this.styles = styles;
        this.lists = lists;
    }

    static List<Block> of(Element container, OdfStyles styles) {
        return of(container, styles, new OdfLists(styles));
    }

    private static List<Block> of(Element container, OdfStyles styles, OdfLists lists) {
        var body = new OdtBody(styles, lists);
        Xml.children(container).forEach(body::part);
        body.blocks.addAll(body.notes);
        return body.blocks;
    }

    private void part(Element element) {
        switch (element.getLocalName()) {
            case "p" -> write(lines(element), element, Optional.empty(), 0);
            case "h" -> heading(element);
            case "list" -> list(element, OdfLists.nameOf(element).orElse(""), 1);
            case "table" -> table(element);
            case "page", "section", "index-body", "table-of-content", "numbered-paragraph", "index-title" ->
                Xml.children(element).forEach(this::part);
            case "frame", "custom-shape", "rect", "g", "text-box" -> box(element);
            case "notes" -> speakersNotes(element);
            default -> {}
        }
    }

    private void write(List<Line> lines, Element source, Optional<String> marker, int depth) {
        if (lines.isEmpty()) return;
        blocks.add(marker.isPresent() ? new ListItem(marker.get(), depth, lines) : new TextBlock(lines));
    }

    private void heading(Element element) {
        var lines = lines(element);
        if (!lines.isEmpty()) blocks.add(new Heading(Math.max(1, Xml.number(element, "outline-level", 1)), lines));
    }

    private void list(Element list, String name, int level) {
        var goesOn = Xml.attribute(list, "continue-numbering").orElse("").equals("true")
                || Xml.attribute(list, "continue-list").isPresent();
        if (!goesOn) lists.restart(name, level);
        Xml.children(list).forEach(item -> item(item, name, level));
    }

    private void item(Element item, String name, int level) {
        var first = true;
        for (var child : Xml.children(item).toList()) {
            if (Xml.is(child, "list")) list(child, OdfLists.nameOf(child).orElse(name), level + 1);
            else if ((Xml.is(child, "p") || Xml.is(child, "h")) && first && Xml.is(item, "list-item")) {
                var lines = lines(child);
                if (!lines.isEmpty()) write(lines, child, Optional.of(lists.next(name, level)), level - 1);
                first = false;
            } else part(child);
        }
    }

    private void box(Element shape) {
        Xml.children(shape).forEach(this::part);
    }

    /** What the speaker noted for a slide, marked as such. */
    private void speakersNotes(Element page) {
        var noted = Xml.children(page, "frame")
                .filter(frame -> Xml.attribute(frame, "class").orElse("").equals("notes"))
                .flatMap(frame -> of(frame, styles, lists).stream())
                .toList();
        if (noted.isEmpty()) return;
        blocks.add(new ListItem(SlideBody.NOTE, 0, noted.getFirst().lines().toList()));
        blocks.addAll(noted.subList(1, noted.size()));
    }

    private void table(Element table) {
        var grid = new Grid();
        var state = new int[1];
        var lined = new boolean[1];
        rows(table, false, grid, state, lined);
        grid.writeTo(blocks, lined[0]);
    }

    private void rows(Element parent, boolean head, Grid grid, int[] row, boolean[] lined) {
        Xml.children(parent).forEach(child -> {
            switch (child.getLocalName()) {
                case "table-row" -> row(child, row[0]++, head, grid, lined);
                case "table-header-rows" -> rows(child, true, grid, row, lined);
                case "table-rows", "table-row-group" -> rows(child, head, grid, row, lined);
                default -> {}
            }
        });
    }

    private void row(Element row, int number, boolean head, Grid grid, boolean[] lined) {
        var column = 0;
        for (var cell : Xml.children(row).toList()) {
            if (Xml.is(cell, "table-cell")) {
                lined[0] |= styles.lined(Xml.attribute(cell, "style-name").orElse(""));
                grid.put(new Cell(
                        number,
                        column,
                        Math.max(1, Xml.number(cell, "number-rows-spanned", 1)),
                        Math.max(1, Xml.number(cell, "number-columns-spanned", 1)),
                        head,
                        0,
                        Optional.empty(),
                        of(cell, styles, lists)));
            }
            column += Math.max(1, Xml.number(cell, "number-columns-repeated", 1));
        }
    }

    private List<Line> lines(Element paragraph) {
        var buffer = new LineBuffer(0);
        var style = Xml.attribute(paragraph, "style-name").orElse("");
        runs(paragraph, buffer, new Look(styles.marks(style), styles.font(style)));
        return buffer.take();
    }

    private void runs(Element parent, LineBuffer buffer, Look look) {
        if (look.marks.contains(Mark.Kind.HIDDEN)) return;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) buffer.add(drawn(text.getData(), look.font), look.marks);
            else if (node instanceof Element element) run(element, buffer, look);
        }
    }

    /** How letters look in a stretch of text. */
    private record Look(EnumSet<Mark.Kind> marks, String font) {
        Look within(String style, OdfStyles styles) {
            var more = styles.marks(style);
            more.addAll(marks);
            var own = styles.font(style);
            return new Look(more, own.isEmpty() ? font : own);
        }
    }

    /** Signs of symbol fonts as they look, and the hyphen at which no line breaks as a hyphen. */
    private static String drawn(String text, String font) {
        return SymbolFont.plain(text.replaceAll("[\\r\\n]+", "").replace('\u2011', '-'), font);
    }

    private void run(Element element, LineBuffer buffer, Look look) {
        switch (element.getLocalName()) {
            case "span" ->
                runs(
                        element,
                        buffer,
                        look.within(Xml.attribute(element, "style-name").orElse(""), styles));
            case "s" -> buffer.add(" ".repeat(Math.min(200, Math.max(1, Xml.number(element, "c", 1)))), look.marks);
            case "tab" -> buffer.add("\t", look.marks);
            case "line-break" -> buffer.breakLine();
            case "ruby" -> Xml.child(element, "ruby-base").ifPresent(base -> runs(base, buffer, look));
            case "fieldmark" -> buffer.add(OdfField.shown(element), look.marks);
            case "note" -> note(element, buffer);
            case "frame", "custom-shape", "rect", "g" -> box(element);
            case "annotation", "annotation-end", "page-number", "page-count", "tracked-changes", "soft-page-break" -> {}
            default -> runs(element, buffer, look);
        }
    }

    private void note(Element note, LineBuffer buffer) {
        var marker = "注"
                + Xml.child(note, "note-citation").map(Element::getTextContent).orElse("");
        buffer.add(marker, EnumSet.of(Mark.Kind.SUPERSCRIPT));
        var inside = Xml.child(note, "note-body")
                .map(body -> of(body, styles, lists))
                .orElse(List.of());
        for (var block : inside) {
            notes.add(
                    block instanceof TextBlock text && block == inside.getFirst()
                            ? new ListItem(marker, 0, text.content())
                            : block);
        }
    }
}
