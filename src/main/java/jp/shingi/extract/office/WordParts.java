package jp.shingi.extract.office;

import java.io.IOException;
import org.xml.sax.SAXException;

/**
 * What a Word document's body refers to.
 *
 * @param defaultStyle id of the style of paragraphs that name none; empty where there is none
 */
record WordParts(WordStyles styles, Numbering numbering, WordNotes notes, WordChunks chunks, String defaultStyle) {

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
                new WordNotes(
                        file.part(file.related(main, "footnotes", "word/footnotes.xml")),
                        file.part(file.related(main, "endnotes", "word/endnotes.xml"))),
                new WordChunks(file, main),
                usual.orElse(""));
    }
}
