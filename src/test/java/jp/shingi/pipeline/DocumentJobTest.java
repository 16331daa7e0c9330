package jp.shingi.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.shingi.corpus.Sha256;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.extract.OcrMode;
import jp.shingi.extract.Unreadable;
import jp.shingi.extract.WorkerPool;
import jp.shingi.model.QuarantineReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All stages from bytes to document are done in a worker, and cost one document where they fail. */
class DocumentJobTest {
    private static final ExtractSettings SETTINGS = ExtractSettings.standard().with(OcrMode.NEVER);

    @TempDir
    Path folder;

    @Test
    void aWorkerMakesTheSameDocument() throws Exception {
        var samples = Inputs.of(List.of(Path.of("corpus/sample")), Optional.of("みどり野区"))
                .files();
        assertTrue(samples.size() > 10);
        try (var workers = new WorkerPool(SETTINGS, 1)) {
            for (var input : samples) {
                var job = job(input);
                assertEquals(
                        Reader.here(SETTINGS).read(input.file(), job),
                        Reader.in(workers).read(input.file(), job),
                        input.uri());
            }
        }
    }

    @Test
    void allStagesStandUnderTheLimits() throws Exception {
        var dear = Files.writeString(folder.resolve("dear.txt"), "（会長）　第１条第２項の規定により諮問第３号を、".repeat(200_000));
        var input = new Input(dear, "dear.txt", Optional.empty(), Optional.empty());
        var moment = Duration.ofMillis(20);
        try (var workers = new WorkerPool(SETTINGS.with(moment, moment), 1)) {
            var why = assertThrows(Unreadable.class, () -> Reader.in(workers).read(dear, job(input)));
            assertEquals(QuarantineReason.TIMEOUT, why.reason(), why.getMessage());
        }
    }

    private static DocumentJob job(Input input) throws Exception {
        return DocumentJob.of(input, Sha256.of(input.file()), Files.size(input.file()));
    }
}
