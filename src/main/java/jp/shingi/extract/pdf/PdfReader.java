package jp.shingi.extract.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.Warning;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Extraction;
import jp.shingi.model.layout.Page;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads a PDF as a person does: lines, columns, tables and paragraphs in reading order, each with its place. One page is in memory at
 * a time; of the others only their text. How it is done, and what it gets wrong, stands in {@code src/docs/reading-pdf.md}.
 */
public final class PdfReader {

    /**
     * The blocks of a PDF.
     *
     * @throws Unreadable if it is empty, damaged, encrypted, too large or holds no text that can be read
     */
    public Extraction read(Path file, PdfSettings settings) throws Unreadable {
        return read(file, "application/pdf", settings);
    }

    /** The same of a PDF or a picture (PNG, JPEG, TIFF), under the media type that it was recognised as. */
    public Extraction read(Path file, String mediaType, PdfSettings settings) throws Unreadable {
        try (var document = PdfFile.open(file)) {
            return read(document, mediaType, settings, PdfFile.torn(file));
        } catch (TooMuch e) {
            throw PdfFile.tooLarge(e);
        } catch (IOException | RuntimeException e) {
            throw PdfFile.damaged(e);
        }
    }

    private static Extraction read(PDDocument document, String mediaType, PdfSettings settings, boolean torn)
            throws IOException, Unreadable {
        if (document.getNumberOfPages() > settings.maxPages()) {
            throw tooLarge(
                    "%d pages".formatted(document.getNumberOfPages()), "%d pages".formatted(settings.maxPages()));
        }
        if (drawnElsewhere(document)) {
            throw new Unreadable(
                    QuarantineReason.UNSUPPORTED,
                    "The PDF is a form whose pages only Adobe's programs draw (XFA).",
                    "Open it in Adobe Reader, print it to a PDF and ingest that.");
        }
        var pages = new Pages(document, settings.ocr());
        var told = new ArrayList<Warning>();
        if (document.isEncrypted() && !document.getCurrentAccessPermission().canExtractContent()) {
            told.add(Warning.of("no-copying", "The publisher's permission flag forbids copying text."));
        }
        if (torn) {
            told.add(
                    Warning.of(
                            "file-torn",
                            "The PDF ends before it should, so that pages may be missing. Fetch it again and compare its size."));
        }
        var number = 0;
        for (var page : document.getPages()) {
            pages.read(page, ++number);
            settings.progress().accept(number);
        }
        told.addAll(pages.warnings());
        told.addAll(Embedded.unread(document));
        return extraction(pages, told, mediaType, title(document), settings);
    }

    private static Extraction extraction(
            Pages pages, List<Warning> told, String mediaType, Optional<String> title, PdfSettings settings)
            throws Unreadable {
        var blocks = Flow.blocks(Furniture.removed(pages.drafts));
        if (blocks.isEmpty()) throw nothing(pages);
        var characters =
                blocks.stream().mapToLong(block -> block.text().length()).sum();
        if (characters > settings.maxCharacters()) {
            throw tooLarge("%d characters".formatted(characters), "%d".formatted(settings.maxCharacters()));
        }
        var shapes = pages.drafts.stream().map(PageDraft::page).toList();
        var pictures = shapes.stream().filter(Page::ocr).count();
        var texts = blocks.stream()
                .flatMap(Block::lines)
                .mapToInt(line -> line.page())
                .distinct()
                .count();
        var kind = 2 * pictures > texts ? ExtractorKind.OCR : ExtractorKind.PDF;
        return new Extraction(mediaType, kind, title, shapes, blocks, told);
    }

    private static Unreadable nothing(Pages pages) {
        if (pages.garbled > 0) {
            return Unreadable.because(
                    QuarantineReason.GARBLED_TEXT,
                    "The text inside the PDF is not the text on its pages: its fonts do not say what their letters are.");
        }
        if (pages.pictures == 0) {
            return new Unreadable(
                    QuarantineReason.NO_TEXT_LAYER,
                    "Nothing is drawn on any page of the file.",
                    "Fetch the file again; if its pages stay blank, tell the publisher.");
        }
        var message = "The file holds pictures of %d pages and no text.".formatted(pages.pictures);
        return pages.recognises()
                ? new Unreadable(
                        QuarantineReason.NO_TEXT_LAYER,
                        message + " OCR found none in them.",
                        "Look at the pictures: if there are words in them, ask the publisher for the source file.")
                : Unreadable.because(QuarantineReason.NO_TEXT_LAYER, message);
    }

    /** A dynamic XFA form has one page, which says that it cannot be shown. */
    private static boolean drawnElsewhere(PDDocument document) {
        var form = document.getDocumentCatalog().getAcroForm(null);
        return form != null && form.xfaIsDynamic() && document.getNumberOfPages() == 1;
    }

    private static Unreadable tooLarge(String has, String limit) {
        return Unreadable.because(
                QuarantineReason.TOO_LARGE, "The PDF has %s, more than the limit of %s.".formatted(has, limit));
    }

    private static Optional<String> title(PDDocument document) {
        return Optional.ofNullable(document.getDocumentInformation().getTitle())
                .map(String::strip)
                .filter(title -> !title.isEmpty());
    }
}
