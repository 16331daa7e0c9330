package jp.shingi.extract.worker;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntConsumer;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.extract.OcrMode;
import jp.shingi.extract.Unreadable;

/**
 * What a worker is asked: the name of the file as published, what is wanted of it, and the limits. The file itself comes by its path.
 *
 * @param timeoutMillis for the document as a whole
 * @param stallMillis longest time without progress
 */
public record Task(
        String name,
        Job<?> job,
        OcrMode ocr,
        int maxPages,
        long maxBytes,
        long maxExpandedBytes,
        int maxCharacters,
        long timeoutMillis,
        long stallMillis,
        int memoryMegabytes)
        implements Serializable {

    public static Task of(String name, Job<?> job, ExtractSettings settings) {
        return new Task(
                name,
                job,
                settings.ocr(),
                settings.maxPages(),
                settings.maxBytes(),
                settings.maxExpandedBytes(),
                settings.maxCharacters(),
                settings.timeout().toMillis(),
                settings.stall().toMillis(),
                settings.memoryMegabytes());
    }

    Object done(Path file, IntConsumer progress) throws Unreadable, IOException {
        return job.of(file, name, settings(), progress);
    }

    private ExtractSettings settings() {
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
