package jp.shingi.extract.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.extract.LineBuffer;
import jp.shingi.extract.MaterialLine;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Extraction;
import jp.shingi.model.layout.Line;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** OpenDocument texts and spreadsheets. Running titles, footers, comments, hidden and deleted text are left out. */
final class OdfReader {
    private static final Pattern LOCKED = Pattern.compile("<(?:\\w+:)?encryption-data\\b");

    private OdfReader() {}

    static Extraction read(Path file, String name, String mediaType) throws Unreadable, IOException {
        try (var source = new OfficePackage(file)) {
            if (encrypted(source)) {
                throw Unreadable.because(QuarantineReason.ENCRYPTED, name + " opens only with a password");
            }
            var content = source.part("content.xml");
            var body = content.flatMap(all -> Xml.child(all, "body"))
                    .flatMap(all -> Xml.children(all).findFirst());
            if (body.isEmpty()) throw Unreadable.because(QuarantineReason.DAMAGED, name + " has no content.xml");
            var styles = new OdfStyles();
            var looks = source.part("styles.xml");
            looks.ifPresent(styles::add);
            content.ifPresent(styles::add);
            var blocks = new ArrayList<>(looks.map(all -> head(all, styles)).orElse(List.of()));
            blocks.addAll(blocks(body.get(), styles));
            return new Extraction(mediaType, ExtractorKind.DOCX, title(source), List.of(), blocks, List.of());
        } catch (SAXException e) {
            throw Xml.refusal(name, e);
        }
    }

    private static List<Block> blocks(Element body, OdfStyles styles) {
        return Xml.is(body, "spreadsheet") ? OdsSheets.of(body, styles) : OdtBody.of(body, styles);
    }

    /** Materials that the header of the usual pages names. */
    private static List<Block> head(Element looks, OdfStyles styles) {
        return Xml.path(looks, "master-styles", "master-page", "header")
                .map(header -> OdtBody.of(header, styles))
                .stream()
                .flatMap(List::stream)
                .filter(block -> MaterialLine.is(block.text().strip()))
                .toList();
    }

    /** The list of parts is searched, not parsed: old programs write a document type in it. */
    private static boolean encrypted(OfficePackage source) throws IOException {
        return source.bytes("META-INF/manifest.xml")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .filter(list -> LOCKED.matcher(list).find())
                .isPresent();
    }

    private static Optional<String> title(OfficePackage source) throws IOException, SAXException {
        return source.part("meta.xml")
                .flatMap(all -> Xml.path(all, "meta", "title"))
                .map(Element::getTextContent)
                .flatMap(title -> LineBuffer.lineOf(title, 0))
                .map(Line::text);
    }
}
