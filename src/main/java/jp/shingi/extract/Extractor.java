package jp.shingi.extract;

import static jp.shingi.model.QuarantineReason.DAMAGED;
import static jp.shingi.model.QuarantineReason.EMPTY;
import static jp.shingi.model.QuarantineReason.NOT_WHAT_IT_CLAIMS;
import static jp.shingi.model.QuarantineReason.TOO_LARGE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import jp.shingi.extract.html.HtmlReader;
import jp.shingi.extract.office.OfficeReader;
import jp.shingi.extract.pdf.PdfReader;
import jp.shingi.extract.pdf.PdfSettings;
import jp.shingi.extract.plain.TextReader;
import jp.shingi.model.layout.Extraction;

/**
 * Reads a file as its reader sees it, in this process. What a file is shows in its bytes, not in its name. For files from outside use
 * {@link WorkerPool}, which does the same where a crash costs nothing.
 */
public final class Extractor {
    private final ExtractSettings settings;
    private final IntConsumer progress;

    /** With {@link ExtractSettings#standard}. */
    public Extractor() {
        this(ExtractSettings.standard());
    }

    public Extractor(ExtractSettings settings) {
        this(settings, page -> {});
    }

    /** @param progress told the number of each page that is done, from 1 */
    public Extractor(ExtractSettings settings, IntConsumer progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * The blocks of a file.
     *
     * @param name as published, for messages and to notice an error page under the name of a PDF
     * @throws Unreadable naming why not, and what to do about it
     */
    public Extraction extract(Path file, String name) throws Unreadable {
        try {
            var type = Recognition.of(file, name, settings);
            checkClaim(type, name);
            return checked(read(type, file, name), name);
        } catch (IOException e) {
            throw Unreadable.because(DAMAGED, "%s cannot be read: %s".formatted(name, e.getMessage()), e);
        }
    }

    private Extraction read(FileType type, Path file, String name) throws Unreadable, IOException {
        return switch (type) {
            case PDF, PNG, JPEG, TIFF ->
                new PdfReader().read(file, type.mediaType(), PdfSettings.of(settings, progress));
            case HTML -> new HtmlReader().read(file, name);
            case TEXT -> new TextReader().read(file, name);
            case DOCX, DOC, XLSX, XLS, PPTX, PPT, ODT, ODS, ODP, RTF ->
                new OfficeReader().read(file, name, type.mediaType());
            case ZIP -> throw Archive.refusal(file, name, settings);
        };
    }

    private static void checkClaim(FileType type, String name) throws Unreadable {
        if ((type == FileType.HTML || type == FileType.TEXT)
                && UnsupportedKinds.endsWith(name, "pdf", "docx", "xlsx", "pptx", "zip")) {
            throw Unreadable.because(
                    NOT_WHAT_IT_CLAIMS,
                    "%s holds %s".formatted(name, type == FileType.HTML ? "a web page" : "plain text"));
        }
    }

    private Extraction checked(Extraction extraction, String name) throws Unreadable {
        var characters = extraction.blocks().stream()
                .flatMap(block -> block.lines())
                .mapToLong(line -> line.text().length())
                .sum();
        if (characters == 0) throw Unreadable.because(EMPTY, name + " holds no text");
        if (characters > settings.maxCharacters()) {
            throw Unreadable.because(TOO_LARGE, "%s holds %,d characters".formatted(name, characters));
        }
        return extraction;
    }
}
