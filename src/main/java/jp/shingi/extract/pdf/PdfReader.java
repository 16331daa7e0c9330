package jp.shingi.extract.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.Warning;
import jp.shingi.model.layout.Extraction;
import jp.shingi.model.layout.Page;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Reads a PDF as a person does: lines, columns, tables and paragraphs in reading order, each with its place. One page is in memory at
 * a time; of the others only their text.
 */
public final class PdfReader {
    private static final int FONTS = 200;

    /**
     * The blocks of a PDF.
     *
     * @throws Unreadable if it is empty, damaged, encrypted, too large or holds no text that can be read
     */
    public Extraction read(Path file, PdfSettings settings) throws Unreadable {
        try (var document = PdfFile.open(file)) {
            if (document.getNumberOfPages() > settings.maxPages()) {
                throw Unreadable.because(
                        QuarantineReason.TOO_LARGE,
                        "The PDF has %d pages, more than the limit of %d."
                                .formatted(document.getNumberOfPages(), settings.maxPages()));
            }
            return read(document, settings);
        } catch (IOException e) {
            throw Unreadable.because(QuarantineReason.DAMAGED, "The PDF is damaged: " + e.getMessage() + ".", e);
        }
    }

    private static Extraction read(PDDocument document, PdfSettings settings) throws IOException, Unreadable {
        var fonts = fonts();
        var warnings = new ArrayList<Warning>();
        var drafts = new ArrayList<PageDraft>();
        var number = 0;
        for (var page : document.getPages()) {
            number++;
            var space = PageSpace.of(page);
            var ink = InkEngine.read(page, space, fonts);
            var seen = Visible.of(ink, ink.pictured(space.width(), space.height()) > 0.6);
            ink.glyphs.clear();
            ink.glyphs.addAll(seen.glyphs());
            var items = PageReader.read(number, space.width(), space.height(), ink);
            var shape = new Page(number, space.width(), space.height(), false, Optional.empty());
            drafts.add(new PageDraft(shape, items, seen.hidden()));
            settings.progress().accept(number);
        }
        if (drafts.stream().allMatch(draft -> draft.items().isEmpty())) {
            throw Unreadable.because(QuarantineReason.NO_TEXT_LAYER, "No page of the PDF has text.");
        }
        return new Extraction(
                "application/pdf",
                ExtractorKind.PDF,
                title(document),
                drafts.stream().map(PageDraft::page).toList(),
                Flow.blocks(Furniture.removed(drafts)),
                warnings);
    }

    private static Optional<String> title(PDDocument document) {
        return Optional.ofNullable(document.getDocumentInformation().getTitle())
                .map(String::strip)
                .filter(title -> !title.isEmpty());
    }

    private static Map<PDFont, FontFacts> fonts() {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<PDFont, FontFacts> eldest) {
                return size() > FONTS;
            }
        };
    }
}
