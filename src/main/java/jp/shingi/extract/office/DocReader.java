package jp.shingi.extract.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shingi.extract.LineBuffer;
import jp.shingi.extract.MaterialLine;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Extraction;
import jp.shingi.model.layout.Line;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Word 97 to 2003 documents (.doc). */
final class DocReader {
    private DocReader() {}

    /** @throws OldWordFileFormatException for Word 6 and 95, which other code reads */
    static Extraction read(Path file, String name, String mediaType) throws Unreadable, IOException {
        try (var source = new POIFSFileSystem(file.toFile(), true);
                var document = new HWPFDocument(source.getRoot())) {
            var boxes = new DocBoxes(document, source.getRoot());
            var notes = new DocNotes(document);
            var body = new DocBody(document, boxes, notes);
            var blocks = new ArrayList<>(head(document, body));
            blocks.addAll(body.blocks(document.getRange()));
            boxes.left().values().forEach(box -> blocks.addAll(body.blocks(box)));
            blocks.addAll(notes.blocks(body));
            return new Extraction(mediaType, ExtractorKind.DOCX, title(document), List.of(), blocks, List.of());
        } catch (EncryptedDocumentException e) {
            throw Unreadable.because(QuarantineReason.ENCRYPTED, name + " opens only with a password", e);
        } catch (OldWordFileFormatException e) {
            if (locked(file))
                throw Unreadable.because(QuarantineReason.ENCRYPTED, name + " opens only with a password", e);
            throw e;
        } catch (RuntimeException e) {
            if (locked(file))
                throw Unreadable.because(QuarantineReason.ENCRYPTED, name + " opens only with a password", e);
            throw Unreadable.because(
                    QuarantineReason.DAMAGED, "%s is a damaged Word file: %s".formatted(name, e.getMessage()), e);
        }
    }

    /** What stands at the head of the first page alone, or names a material at the head of every page. */
    private static List<Block> head(HWPFDocument document, DocBody body) {
        var headers = new HeaderStories(document);
        var first = headers.getFirstHeaderSubrange();
        if (first != null && !first.text().isBlank()) return body.blocks(first);
        var usual = headers.getOddHeaderSubrange();
        return usual == null
                ? List.of()
                : body.blocks(usual).stream()
                        .filter(block -> MaterialLine.is(block.text().strip()))
                        .toList();
    }

    /** Whether the file information block says that the text behind it is locked (fEncrypted, MS-DOC 2.5.2; so in Word 6 and 95). */
    private static boolean locked(Path file) throws IOException {
        try (var source = new POIFSFileSystem(file.toFile(), true);
                var main = source.createDocumentInputStream("WordDocument")) {
            var flags = main.readNBytes(12);
            return flags.length == 12 && (flags[11] & 1) != 0;
        }
    }

    private static Optional<String> title(HWPFDocument document) {
        var summary = document.getSummaryInformation();
        var title = summary == null ? null : summary.getTitle();
        return title == null ? Optional.empty() : LineBuffer.lineOf(title, 0).map(Line::text);
    }
}
