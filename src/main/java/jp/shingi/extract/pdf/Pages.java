package jp.shingi.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shingi.extract.OcrMode;
import jp.shingi.model.Warning;
import jp.shingi.model.layout.Page;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads the pages of a document one after the other, each from its text layer or from its picture. */
final class Pages {
    /** A page with a picture of this share, and fewer characters than {@link #STAMP}, is a scan with a stamped number. */
    private static final double SCAN = 0.5;

    private static final int STAMP = 40;

    private final OcrMode mode;
    private final Optional<Ocr> ocr;
    private final PdfFacts known;
    private final LineNumbers numbers = new LineNumbers();
    final List<PageDraft> drafts = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final OnPages unseen = new OnPages();
    private final OnPages nameless = new OnPages();
    private final Map<String, OnPages> marks = new LinkedHashMap<>();
    int garbled;
    int pictures;

    Pages(PDDocument document, OcrMode mode) {
        this.mode = mode;
        known = PdfFacts.of(document);
        ocr = mode == OcrMode.NEVER ? Optional.empty() : Tesseract.find().map(found -> new Ocr(found, document));
    }

    /** Whether pictures are read. */
    boolean recognises() {
        return ocr.isPresent();
    }

    void read(PDPage page, int number) throws IOException {
        var space = PageSpace.of(page);
        var ink = InkEngine.read(page, space, known);
        var seen = Visible.of(ink, ink.pictured(space.width(), space.height()) > SCAN);
        var parted = Watermark.from(seen.glyphs());
        var mark = parted.mark();
        marks.computeIfAbsent(mark, key -> new OnPages()).add(number, mark.length());
        var glyphs = parted.text();
        var quality = Quality.of(glyphs);
        unseen.add(number, seen.hidden() + ink.layered);
        if (picture(quality, ink, glyphs, space)) {
            fromPicture(number, space, quality, ink.with(glyphs));
        } else {
            nameless.add(number, glyphs.stream().filter(Pages::nameless).count());
            add(number, space, ink.with(glyphs), Optional.empty(), false);
        }
    }

    /** What is to be told of the pages that were read. */
    List<Warning> warnings() {
        var all = new ArrayList<>(warnings);
        marks.forEach((mark, on) -> on.asWarning("watermark", "A watermark was left out: " + mark.replace("%", "%%"))
                .ifPresent(all::add));
        unseen.asWarning("hidden-text", "%d characters that no reader sees were left out.")
                .ifPresent(all::add);
        nameless.asWarning(
                        "glyphs-lost",
                        "%d characters of fonts that do not say what they are stand as � or as private signs.")
                .ifPresent(all::add);
        return all;
    }

    private static boolean nameless(Glyph glyph) {
        var text = glyph.text();
        for (var i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            var c = text.codePointAt(i);
            if (c == '\uFFFD' || Character.getType(c) == Character.PRIVATE_USE) return true;
        }
        return false;
    }

    private boolean picture(Quality quality, Ink ink, List<Glyph> seen, PageSpace space) {
        if (mode == OcrMode.ALWAYS) return quality != Quality.EMPTY || ink.drawn(space.width(), space.height());
        return switch (quality) {
            case GARBLED -> true;
            case EMPTY -> ink.drawn(space.width(), space.height());
            case GOOD -> seen.size() < STAMP && ink.pictured(space.width(), space.height()) > SCAN;
        };
    }

    private void fromPicture(int number, PageSpace space, Quality quality, Ink ink) throws IOException {
        var read = ocr.isPresent()
                ? Optional.of(ocr.get().read(number - 1, space.width(), space.height()))
                : Optional.<Ocr.Read>empty();
        if (read.isPresent() && !read.get().ink().glyphs.isEmpty()) {
            add(number, space, read.get().ink(), Optional.of(read.get().confidence()), true);
        } else if (quality == Quality.GOOD) {
            add(number, space, ink, Optional.empty(), false);
        } else {
            unread(number, quality);
            add(number, space, new Ink(), Optional.empty(), false);
        }
    }

    private void unread(int number, Quality quality) {
        if (quality == Quality.GARBLED) {
            garbled++;
            warnings.add(
                    Warning.on(number, "garbled-text", "The text inside the page is not the text on it; left out."));
        } else {
            pictures++;
            warnings.add(Warning.on(number, "no-text-layer", "The page is a picture without text; not read."));
        }
    }

    private void add(int number, PageSpace space, Ink ink, Optional<Double> confidence, boolean picture) {
        var items = TwoUp.pages(ink, space.width(), space.height()).stream()
                .map(part -> PageReader.read(number, space.width(), space.height(), part, numbers))
                .reduce(List.of(), TwoUp::behind);
        drafts.add(new PageDraft(new Page(number, space.width(), space.height(), picture, confidence), items));
    }
}
