package jp.shingi.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads a page from its picture: straightened, table lines taken out, the letters put back into the lines' cells. */
final class Ocr {
    static final int DPI = 300;
    private static final double LARGEST = 36e6;
    private static final double STRAIGHT = 0.1;
    /** Small single signs, and whole lines, that are less sure than this are specks. */
    private static final double SPECK = 30;

    private final Tesseract tesseract;
    private final PDFRenderer renderer;
    private final OcrWidths.Statistics widths = new OcrWidths.Statistics();

    Ocr(Tesseract tesseract, PDDocument document) {
        this.tesseract = tesseract;
        renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    /** What was read: letters and lines as if they had been drawn, and how sure that is, 0 to 1. */
    record Read(Ink ink, double confidence) {}

    Read read(int index, double width, double height) throws IOException {
        var dpi = (int) Math.min(DPI, 72 * Math.sqrt(LARGEST / Math.max(1, width * height)));
        var raster = Raster.of(renderer.renderImageWithDPI(index, dpi, ImageType.GRAY));
        var skew = Skew.of(raster);
        if (Math.abs(skew.degrees()) > STRAIGHT) raster = raster.turned(-skew.degrees());
        var ink = new Ink();
        ink.rules.addAll(RasterRules.wiped(raster, dpi));
        var words = tesseract.read(raster, dpi, skew.vertical());
        return new Read(ink, letters(words, raster, 72.0 / dpi, skew.vertical(), ink));
    }

    /** A sign that is doubtful and far smaller than a letter; a doubtful letter is better than none. */
    private static boolean speck(Tesseract.Word word, double usual) {
        if (word.text().length() != 1) return false;
        var small = Math.max(word.width(), word.height()) < 0.4 * usual;
        return small && (word.confidence() < SPECK || "\"'“”‘’_|[]".contains(word.text()));
    }

    private double letters(List<Tesseract.Word> words, Raster raster, double scale, boolean vertical, Ink ink) {
        Map<Integer, List<Tesseract.Word>> lines = new LinkedHashMap<>();
        for (var word : words)
            lines.computeIfAbsent(word.line(), key -> new ArrayList<>()).add(word);
        lines.values().removeIf(line -> line.stream().allMatch(word -> word.confidence() < SPECK));
        var usual = OcrLine.usual(lines.values(), vertical);
        lines.values().forEach(line -> line.removeIf(word -> speck(word, usual)));
        lines.values().removeIf(List::isEmpty);
        UnaryOperator<List<Tesseract.Word>> widened =
                vertical ? line -> line : new OcrWidths(raster, lines.values(), widths)::of;
        var sure = 0.0;
        var count = 0;
        for (var line : lines.values()) {
            new OcrLine(widened.apply(line), usual, vertical).letters(scale, ink);
            for (var word : line) {
                sure += word.confidence() * word.text().length();
                count += word.text().length();
            }
        }
        return count == 0 ? 0 : sure / count / 100;
    }
}
