package jp.shingi.extract;

import java.time.Duration;

/**
 * How far the reading of one document may go. A document that reaches a limit is set aside with a reason, it never stops a run.
 *
 * @param ocr when pages are read from their picture
 * @param maxPages a document with more pages is {@code too-large}
 * @param maxBytes a file with more bytes is {@code too-large}
 * @param maxExpandedBytes what a compressed file may expand to, and what may be written out, in bytes
 * @param maxCharacters text beyond it is {@code too-large}
 * @param timeout for one document as a whole
 * @param stall longest time without a page, a sheet or a stretch of text coming to its end
 * @param memoryMegabytes heap of one worker process
 */
public record ExtractSettings(
        OcrMode ocr,
        int maxPages,
        long maxBytes,
        long maxExpandedBytes,
        int maxCharacters,
        Duration timeout,
        Duration stall,
        int memoryMegabytes) {
    public ExtractSettings {
        if (maxPages < 1 || maxBytes < 1 || maxExpandedBytes < 1 || maxCharacters < 1 || memoryMegabytes < 64) {
            throw new IllegalArgumentException("limits must be positive, memory at least 64 MB");
        }
        if (!timeout.isPositive() || !stall.isPositive()) throw new IllegalArgumentException("times must be positive");
    }

    /** What suits the documents of councils: the largest seen have 300 pages. */
    public static ExtractSettings standard() {
        return new ExtractSettings(
                OcrMode.AUTO,
                5_000,
                256L << 20,
                256L << 20,
                20_000_000,
                Duration.ofMinutes(10),
                Duration.ofMinutes(2),
                512);
    }

    /** The same with another OCR mode. */
    public ExtractSettings with(OcrMode mode) {
        return new ExtractSettings(
                mode, maxPages, maxBytes, maxExpandedBytes, maxCharacters, timeout, stall, memoryMegabytes);
    }

    /** The same with other limits on time. */
    public ExtractSettings with(Duration whole, Duration still) {
        return new ExtractSettings(
                ocr, maxPages, maxBytes, maxExpandedBytes, maxCharacters, whole, still, memoryMegabytes);
    }
}
