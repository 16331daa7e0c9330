package jp.shingi.extract.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shingi.extract.MaterialLine;
import jp.shingi.model.layout.Block;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * What the headers of a Word document say once: a header of the first page alone, and the number of a material in a header of every page.
 * Running titles and page numbers are none of the text.
 */
final class WordHeaders {
    private final OfficePackage file;
    private final String main;
    private final WordParts parts;
    private List<Block> last = List.of();

    WordHeaders(OfficePackage file, String main, WordParts parts) {
        this.file = file;
        this.main = main;
        this.parts = parts;
    }

    /** The properties of the sections, in the order of the text. */
    static List<Element> sections(Element body) {
        var sections = new ArrayList<Element>();
        Xml.children(body).forEach(child -> end(child).ifPresent(sections::add));
        return sections;
    }

    /** The properties of the section that ends with a part of the body. */
    static Optional<Element> end(Element part) {
        return Xml.is(part, "sectPr") ? Optional.of(part) : Xml.path(part, "pPr", "sectPr");
    }

    /** What stands at the head of a section; nothing where the section before had the same. */
    List<Block> of(Element section) throws IOException, SAXException {
        if (Xml.value(section, "type").orElse("").equals("continuous") && !last.isEmpty()) return List.of();
        var first = Xml.toggle(section, "titlePg").orElse(false) ? header(section, "first") : List.<Block>of();
        var shown = first.isEmpty() ? materials(header(section, "default")) : first;
        if (shown.isEmpty() || text(shown).equals(text(last))) return List.of();
        last = shown;
        return shown;
    }

    private List<Block> header(Element section, String type) throws IOException, SAXException {
        var id = Xml.children(section, "headerReference")
                .filter(one -> Xml.attribute(one, "type").orElse("default").equals(type))
                .findFirst()
                .flatMap(one -> Xml.attribute(one, "id"));
        var name = id.isEmpty() ? Optional.<String>empty() : file.target(main, id.get());
        var header = name.isEmpty() ? Optional.<Element>empty() : file.part(name.get());
        return header.map(root -> WordBody.of(root, parts)).orElse(List.of());
    }

    private static List<Block> materials(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> MaterialLine.is(block.text().strip()))
                .toList();
    }

    private static String text(List<Block> blocks) {
        return Block.text(blocks).strip();
    }
}
