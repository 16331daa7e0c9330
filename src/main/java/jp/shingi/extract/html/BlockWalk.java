package jp.shingi.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.TextBlock;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks a tree in document order and cuts it into blocks. */
final class BlockWalk {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "iframe",
            "object",
            "embed",
            "svg",
            "button",
            "rt",
            "rp",
            "audio",
            "video",
            "canvas",
            "map",
            "frame",
            "applet",
            "datalist",
            "dialog");

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "q", "rb", "ruby", "s", "samp", "small", "span", "strike", "strong",
            "sub", "sup", "time", "tt", "u", "var", "wbr", "blink", "picture");

    private final List<Piece> pieces = new ArrayList<>();
    private final Inline inline = new Inline();
    private final boolean preformatted;
    private Opening opening = new Opening.Paragraph();

    /** What the next flushed lines become. */
    private sealed interface Opening {
        record Paragraph() implements Opening {}

        record Title(int level) implements Opening {}

        record Item(String marker, int depth) implements Opening {}
    }

    private BlockWalk(boolean preformatted) {
        this.preformatted = preformatted;
    }

    /** The blocks inside an element. */
    static List<Block> blocks(Element element) {
        return pieces(element).stream().map(Piece::block).toList();
    }

    /** The same with what their source tells. */
    static List<Piece> pieces(Element element) {
        var walk = new BlockWalk(element.closest("pre") != null);
        walk.children(element, 0);
        walk.flush();
        return walk.pieces;
    }

    private void children(Element parent, int depth) {
        for (var node : parent.childNodes()) node(node, depth);
    }

    private void node(Node node, int depth) {
        if (node instanceof TextNode text) inline.text(text.getWholeText(), preformatted);
        else if (node instanceof Element element && !UNSEEN.contains(element.normalName())) element(element, depth);
    }

    private void element(Element element, int depth) {
        switch (element.normalName()) {
            case "br" -> lineEnd();
            case "img" -> Gaiji.of(element).ifPresent(sign -> inline.text(sign, false));
            case "input", "select" -> Choice.of(element).ifPresent(shown -> inline.text(shown, false));
            case "textarea" -> Choice.of(element).ifPresent(shown -> inline.text(shown, true));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, depth);
            case "ul", "ol", "menu", "dir" -> list(element, depth);
            case "li" -> item(element, "", depth);
            case "dl" -> definitions(element);
            case "table" -> table(element, depth);
            case "pre", "xmp", "listing", "plaintext" -> preformatted(element);
            default -> other(element, depth);
        }
    }

    private void other(Element element, int depth) {
        if (INLINE.contains(element.normalName())) {
            inline.open(element);
            children(element, depth);
            inline.close(element);
        } else {
            flush();
            inline.open(element);
            children(element, depth);
            inline.close(element);
            flush();
        }
    }

    /** A second line end in a row is the end of a paragraph. */
    private void lineEnd() {
        if (inline.lineBlank() && inline.hasLines()) flush();
        else inline.breakLine();
    }

    private void heading(Element element, int depth) {
        flush();
        opening = new Opening.Title(element.normalName().charAt(1) - '0');
        children(element, depth);
        flush();
        opening = new Opening.Paragraph();
    }

    private void list(Element list, int depth) {
        flush();
        var markers = new ListMarkers(list);
        for (var node : list.childNodes()) {
            if (node instanceof Element item && item.normalName().equals("li")) item(item, markers.next(item), depth);
            else node(node, depth + 1);
        }
        flush();
    }

    private void item(Element item, String marker, int depth) {
        flush();
        opening = new Opening.Item(marker, depth);
        children(item, depth + 1);
        flush();
        opening = new Opening.Paragraph();
    }

    private void definitions(Element list) {
        flush();
        Definitions.table(list)
                .ifPresentOrElse(
                        table -> pieces.add(new Piece(table, Tables.linkShare(list))), () -> children(list, 0));
        flush();
    }

    private void table(Element table, int depth) {
        flush();
        if (LayoutTable.is(table)) {
            for (var cell : Tables.cells(table)) {
                children(cell, depth);
                flush();
            }
        } else {
            Tables.read(table).ifPresent(read -> pieces.add(new Piece(read, Tables.linkShare(table))));
        }
    }

    private void preformatted(Element element) {
        flush();
        var walk = new BlockWalk(true);
        walk.children(element, 0);
        walk.flush();
        pieces.addAll(walk.pieces);
    }

    private void flush() {
        var lines = inline.take();
        var share = inline.takeLinkShare();
        if (lines.isEmpty()) return;
        pieces.add(new Piece(
                switch (opening) {
                    case Opening.Paragraph paragraph -> new TextBlock(lines);
                    case Opening.Title title -> new Heading(title.level(), lines);
                    case Opening.Item item -> new ListItem(item.marker(), item.depth(), lines);
                },
                share));
        if (opening instanceof Opening.Item) opening = new Opening.Paragraph();
    }
}
