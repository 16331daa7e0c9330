package jp.shingi.extract.office;

import java.io.IOException;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * What a Word document's body refers to.
 *
 * @param defaultStyle id of the style of paragraphs that name none; empty where there is none
 */
record WordParts(
        WordStyles styles,
        Numbering numbering,
        Optional<Element> footnotes,
        Optional<Element> endnotes,
        String defaultStyle) {

    static WordParts of(OfficePackage file, String main) throws IOException, SAXException {
        var styles = file.part(file.related(main, "styles", "word/styles.xml"));
        var usual = styles.flatMap(all -> Xml.children(all, "style")
                        .filter(style -> Xml.attribute(style, "type").orElse("").equals("paragraph"))
                        .filter(style ->
                                Xml.attribute(style, "default").orElse("0").matches("1|true"))
                        .findFirst())
                .flatMap(style -> Xml.attribute(style, "styleId"));
        return new WordParts(
                new WordStyles(styles),
                new Numbering(file.part(file.related(main, "numbering", "word/numbering.xml"))),
                file.part(file.related(main, "footnotes", "word/footnotes.xml")),
                file.part(file.related(main, "endnotes", "word/endnotes.xml")),
                usual.orElse(""));
    }

    /** The note to which a reference points. */
    Optional<Element> note(Element reference) {
        var end = Xml.is(reference, "endnoteReference");
        var id = Xml.attribute(reference, "id").orElse("");
        return (end ? endnotes : footnotes)
                .flatMap(all -> Xml.children(all, end ? "endnote" : "footnote")
                        .filter(note -> Xml.attribute(note, "id").orElse("").equals(id))
                        .findFirst());
    }
}
