package jp.shingi.extract.office;

import static jp.shingi.model.QuarantineReason.DAMAGED;
import static jp.shingi.model.QuarantineReason.ENCRYPTED;
import static jp.shingi.model.QuarantineReason.TOO_LARGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shingi.extract.Unreadable;
import jp.shingi.extract.html.HtmlReader;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.Warning;
import jp.shingi.model.layout.Extraction;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.xml.sax.SAXException;

/** Office files → blocks. */
public final class OfficeReader {
    private static final Set<String> COMPOUND =
            Set.of("application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint");

    /**
     * @param mediaType what the file was recognised as
     * @throws Unreadable where it is locked or damaged
     */
    public Extraction read(Path file, String name, String mediaType) throws Unreadable, IOException {
        var read = by(file, name, mediaType);
        if (!COMPOUND.contains(mediaType) || !CompoundSize.torn(file)) return read;
        var warnings = new ArrayList<>(read.warnings());
        warnings.add(torn(name));
        return new Extraction(read.mediaType(), read.extractor(), read.title(), read.pages(), read.blocks(), warnings);
    }

    private static Warning torn(String name) {
        return Warning.of("file-torn", name + " ends before it should: its end is missing");
    }

    private static Extraction by(Path file, String name, String mediaType) throws Unreadable, IOException {
        return switch (mediaType) {
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
                DocxReader.read(file, name, mediaType);
            case "application/msword" -> doc(file, name, mediaType);
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.ms-excel" ->
                SheetReader.read(file, name, mediaType);
            case "application/vnd.oasis.opendocument.text",
                    "application/vnd.oasis.opendocument.spreadsheet",
                    "application/vnd.oasis.opendocument.presentation" -> OdfReader.read(file, name, mediaType);
            case "application/vnd.openxmlformats-officedocument.presentationml.presentation" ->
                PptxReader.read(file, name, mediaType);
            case "application/rtf" -> rtf(file, name, mediaType);
            default -> throughTika(file, name, mediaType);
        };
    }

    private static Extraction doc(Path file, String name, String mediaType) throws Unreadable, IOException {
        try {
            return DocReader.read(file, name, mediaType);
        } catch (OldWordFileFormatException olderThan97) {
            return throughTika(file, name, mediaType);
        }
    }

    private static Extraction rtf(Path file, String name, String mediaType) throws Unreadable, IOException {
        try {
            var read = RtfBody.of(Files.readAllBytes(file));
            if (read.torn() && read.blocks().isEmpty())
                throw Unreadable.because(DAMAGED, name + " ends before it should, and nothing stands before its end");
            var warnings = read.torn() ? List.of(torn(name)) : List.<Warning>of();
            return new Extraction(mediaType, ExtractorKind.DOCX, Optional.empty(), List.of(), read.blocks(), warnings);
        } catch (IllegalArgumentException e) {
            throw Unreadable.because(TOO_LARGE, "%s cannot be read: %s".formatted(name, e.getMessage()), e);
        }
    }

    private static Extraction throughTika(Path file, String name, String mediaType) throws Unreadable, IOException {
        var handler = new ToXMLContentHandler();
        try (var stream = TikaInputStream.get(file)) {
            new AutoDetectParser().parse(stream, handler, new Metadata(), new ParseContext());
        } catch (EncryptedDocumentException e) {
            throw Unreadable.because(ENCRYPTED, name + " opens only with a password", e);
        } catch (TikaException | SAXException e) {
            throw Unreadable.because(DAMAGED, "%s cannot be read: %s".formatted(name, e.getMessage()), e);
        }
        var blocks = new HtmlReader().clean(handler.toString());
        return new Extraction(mediaType, ExtractorKind.DOCX, Optional.empty(), List.of(), blocks, List.of());
    }
}
