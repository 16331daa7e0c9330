package jp.shingi.pipeline;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.shingi.corpus.Corpus;
import jp.shingi.extract.ExtractSettings;

/** A run that takes its time between documents, so that a test can kill it in the middle. */
final class SlowIngest {
    private SlowIngest() {}

    public static void main(String[] arguments) throws Exception {
        var corpus = Corpus.open(Path.of(arguments[1]));
        var inputs = Inputs.of(List.of(Path.of(arguments[0])), Optional.of("みどり野区"));
        Reader slow = (file, job) -> {
            pause();
            return Reader.here(ExtractSettings.standard()).read(file, job);
        };
        new Ingest(corpus, slow, Clock.systemUTC())
                .run(inputs.files(), new IngestOptions(1, false, "ocr=never"), result -> {});
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
