package jp.shingi.extract.worker;

import java.io.Serializable;
import java.time.Duration;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.extract.OcrMode;

/**
 * What a worker is asked: the name of the file as published, and the limits. The file itself comes by its path.
 *
 * @param timeoutMillis for the document as a whole
 * @param stallMillis longest time without progress
 */
public record Task(
        String name,
        OcrMode ocr,
        int maxPages,
        long maxBytes,
        long maxExpandedBytes,
        int maxCharacters,
        long timeoutMillis,
        long stallMillis,
        int memoryMegabytes)
        implements Serializable {

    public static Task of(String name, ExtractSettings settings) {
        return new Task(
                name,
                settings.ocr(),
                settings.maxPages(),
                settings.maxBytes(),
                settings.maxExpandedBytes(),
                settings.maxCharacters(),
                settings.timeout().toMillis(),
                settings.stall().toMillis(),
                settings.memoryMegabytes());
    }

    ExtractSettings settings() {
        return new ExtractSettings(
                ocr,
                maxPages,
                maxBytes,
                maxExpandedBytes,
                maxCharacters,
                Duration.ofMillis(timeoutMillis),
                Duration.ofMillis(stallMillis),
                memoryMegabytes);
    }
}
