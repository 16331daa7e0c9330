package jp.shingi.extract.pdf;

import java.util.function.IntConsumer;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.extract.OcrMode;

/**
 * How far the reading of a PDF may go.
 *
 * @param ocr when pages are read from their picture
 * @param maxPages a document with more pages is {@code too-large}
 * @param maxCharacters text beyond it is {@code too-large}
 * @param progress told the number of each page that is done, from 1
 */
public record PdfSettings(OcrMode ocr, int maxPages, int maxCharacters, IntConsumer progress) {
    /** The limits of the extraction as a whole. */
    public static PdfSettings of(ExtractSettings settings, IntConsumer progress) {
        return new PdfSettings(settings.ocr(), settings.maxPages(), settings.maxCharacters(), progress);
    }

    /** The standard limits, with an OCR mode. */
    public static PdfSettings with(OcrMode ocr) {
        return of(ExtractSettings.standard().with(ocr), page -> {});
    }
}
