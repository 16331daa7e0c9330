package jp.shingi.extract.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import jp.shingi.extract.LineBuffer;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.layout.Extraction;
import jp.shingi.model.layout.Line;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Word documents (.docx). Running titles, footers, comments, hidden and deleted text are left out. */
final class DocxReader {
    private static final String MAIN = "word/document.xml";

    private DocxReader() {}

    static Extraction read(Path file, String name, String mediaType) throws Unreadable, IOException {
        try (var source = new OfficePackage(file)) {
            var main = source.related("", "officeDocument", MAIN);
            var body = source.part(main).flatMap(document -> Xml.child(document, "body"));
            if (body.isEmpty()) {
                throw Unreadable.because(QuarantineReason.DAMAGED, Xml.damaged(name, "it has no " + main));
            }
            var parts = WordParts.of(source, main);
            var blocks = WordBody.document(body.get(), parts, new WordHeaders(source, main, parts));
            var warnings = parts.chunks().warnings();
            return new Extraction(mediaType, ExtractorKind.DOCX, title(source), List.of(), blocks, warnings);
        } catch (SAXException e) {
            throw Xml.refusal(name, e);
        } catch (ZipException e) {
            throw Unreadable.because(QuarantineReason.DAMAGED, Xml.damaged(name, e.getMessage()), e);
        }
    }

    private static Optional<String> title(OfficePackage source) throws IOException, SAXException {
        return source.part(source.related("", "core-properties", "docProps/core.xml"))
                .flatMap(core -> Xml.child(core, "title"))
                .map(Element::getTextContent)
                .flatMap(title -> LineBuffer.lineOf(title, 0))
                .map(Line::text);
    }
}
