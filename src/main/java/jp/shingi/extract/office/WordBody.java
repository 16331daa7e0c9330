package jp.shingi.extract.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import jp.shingi.extract.LineBuffer;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.Mark;
import jp.shingi.model.layout.TextBlock;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Paragraphs and tables of a Word document, of a cell or of a text box, in reading order. */
final class WordBody {
    private static final double TWIPS = 20;

    private final WordParts parts;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Element> notes = new ArrayList<>();
    private Optional<WordRuns> open = Optional.empty();

    private WordBody(WordParts parts) {
        this.parts = parts;
    }

    static List<Block> of(Element container, WordParts parts) {
        var body = new WordBody(parts);
        body.read(container);
        body.endOpen();
        body.writeNotes();
        return body.blocks;
    }

    /** The whole of a document, with what its headers say once before the section whose pages show it. */
    static List<Block> document(Element root, WordParts parts, WordHeaders headers) throws IOException, SAXException {
        var body = new WordBody(parts);
        var sections = WordHeaders.sections(root).iterator();
        if (sections.hasNext()) body.blocks.addAll(headers.of(sections.next()));
        for (var child : Xml.children(root).toList()) {
            body.part(child);
            if (WordHeaders.end(child).isPresent() && sections.hasNext()) {
                body.endOpen();
                body.blocks.addAll(headers.of(sections.next()));
            }
        }
        body.endOpen();
        body.writeNotes();
        return body.blocks;
    }

    private void read(Element container) {
        Xml.children(container).forEach(this::part);
    }

    private void part(Element element) {
        switch (element.getLocalName()) {
            case "p" -> paragraph(element);
            case "tbl" -> WordTable.read(element, parts, blocks);
            case "altChunk" ->
                blocks.addAll(parts.chunks().blocks(Xml.attribute(element, "id").orElse("")));
            case "ins", "moveTo", "customXml", "sdtContent" -> read(element);
            case "sdt" -> {
                if (!contents(element) && !WordRuns.placeholder(element))
                    Xml.child(element, "sdtContent").ifPresent(this::read);
            }
            case "AlternateContent" -> WordRuns.alternative(element).ifPresent(this::read);
            default -> {}
        }
    }

    /** A block that Word itself keeps for page numbers at the foot. */
    private static boolean contents(Element control) {
        return Xml.path(control, "sdtPr", "docPartObj")
                .flatMap(part -> Xml.value(part, "docPartGallery"))
                .filter(gallery -> gallery.startsWith("Page Numbers"))
                .isPresent();
    }

    private void paragraph(Element paragraph) {
        var properties = Xml.child(paragraph, "pPr");
        if (properties.flatMap(all -> Xml.toggle(all, "pageBreakBefore")).orElse(false)) writeNotes();
        var style = properties.flatMap(all -> Xml.value(all, "pStyle")).orElse(parts.defaultStyle());
        var runs = open.orElseGet(() -> new WordRuns(parts, style, box -> blocks.addAll(of(box, parts))));
        runs.lines().indent(indent(properties, style));
        runs.read(paragraph);
        open = Optional.of(runs).filter(all -> endDeleted(properties));
        if (open.isPresent()) return;
        var marker = marker(properties, style);
        var lines = runs.lines().take();
        if (lines.isEmpty()) marker.ifPresent(this::numberAlone);
        else write(lines, marker, level(properties, style), depth(properties, style));
        notes.addAll(runs.notes());
    }

    /** A paragraph whose end was deleted with changes tracked: the next one goes on with it, and gives both their properties. */
    private static boolean endDeleted(Optional<Element> properties) {
        var end = properties.flatMap(all -> Xml.child(all, "rPr"));
        return end.flatMap(all -> Xml.child(all, "del").or(() -> Xml.child(all, "moveFrom")))
                .isPresent();
    }

    private void endOpen() {
        open.map(runs -> runs.lines().take())
                .filter(lines -> !lines.isEmpty())
                .ifPresent(lines -> blocks.add(new TextBlock(lines)));
        open = Optional.empty();
    }

    /** Word draws the number of a paragraph without text too: so do forms number their rows. */
    private void numberAlone(String marker) {
        if (marker.chars().anyMatch(Character::isLetterOrDigit))
            LineBuffer.lineOf(marker, 0).ifPresent(line -> blocks.add(new TextBlock(List.of(line))));
    }

    private void write(List<Line> lines, Optional<String> marker, Optional<Integer> level, int depth) {
        if (level.isPresent())
            blocks.add(new Heading(
                    level.get(), marker.map(sign -> prefixed(sign, lines)).orElse(lines)));
        else if (marker.isPresent()) blocks.add(new ListItem(marker.get(), depth, lines));
        else blocks.add(new TextBlock(lines));
    }

    private static List<Line> prefixed(String marker, List<Line> lines) {
        var buffer = new LineBuffer(0);
        var first = lines.getFirst();
        buffer.indent(first.indent());
        buffer.add(marker + "　", EnumSet.noneOf(Mark.Kind.class));
        buffer.add(first.text(), first.bold() ? EnumSet.of(Mark.Kind.BOLD) : EnumSet.noneOf(Mark.Kind.class));
        var all = new ArrayList<>(buffer.take());
        all.addAll(lines.subList(1, lines.size()));
        return all;
    }

    private Optional<Integer> level(Optional<Element> properties, String style) {
        return properties.flatMap(WordStyles::outline).or(() -> parts.styles().headingLevel(style));
    }

    private Optional<String> marker(Optional<Element> properties, String style) {
        var list = numbering(properties, style, "numId").orElse("0");
        return list.equals("0") ? Optional.empty() : parts.numbering().next(list, depth(properties, style));
    }

    private int depth(Optional<Element> properties, String style) {
        return numbering(properties, style, "ilvl")
                .map(text -> Xml.whole(text, 0))
                .orElse(0);
    }

    /** From the paragraph, else from its style. */
    private Optional<String> numbering(Optional<Element> properties, String style, String what) {
        return properties
                .flatMap(all -> Xml.child(all, "numPr"))
                .flatMap(all -> Xml.value(all, what))
                .or(() -> parts.styles()
                        .inherited(style, one -> Xml.path(one, "pPr", "numPr").flatMap(all -> Xml.value(all, what))));
    }

    /** Where the first line begins, in points; hundredths of a character count as 10.5 points each. */
    private double indent(Optional<Element> properties, String style) {
        var indent = properties
                .flatMap(all -> Xml.child(all, "ind"))
                .or(() -> parts.styles().inherited(style, one -> Xml.path(one, "pPr", "ind")));
        return Math.max(0, indent.map(WordBody::points).orElse(0.0));
    }

    private static double points(Element indent) {
        var left = Math.max(Xml.number(indent, "left", 0), Xml.number(indent, "start", 0));
        var first = Xml.number(indent, "firstLine", 0) - Xml.number(indent, "hanging", 0);
        var characters = Xml.number(indent, "leftChars", 0)
                + Xml.number(indent, "firstLineChars", 0)
                - Xml.number(indent, "hangingChars", 0);
        return left + first != 0 ? (left + first) / TWIPS : characters * LineBuffer.COLUMN / 50;
    }

    /** The notes that were referred to since the last page break that the author made. */
    private void writeNotes() {
        for (var reference : notes) parts.notes().of(reference).ifPresent(note -> blocks.addAll(note(reference, note)));
        notes.clear();
    }

    private List<Block> note(Element reference, Element note) {
        var marker = parts.notes().mark(reference);
        var inside = of(note, parts);
        if (inside.isEmpty() || !(inside.getFirst() instanceof TextBlock first)) return inside;
        var all = new ArrayList<Block>(inside);
        all.set(0, new ListItem(marker, 0, first.content()));
        return all;
    }
}
