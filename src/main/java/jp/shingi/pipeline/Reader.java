package jp.shingi.pipeline;

import java.nio.file.Path;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.extract.Unreadable;
import jp.shingi.extract.WorkerPool;
import jp.shingi.model.Document;

/** Who reads a file: worker processes in a run, this process in a test. */
@FunctionalInterface
public interface Reader {
    /** @throws Unreadable with the reason */
    Document read(Path file, DocumentJob job) throws Unreadable;

    /** Worker processes. */
    static Reader in(WorkerPool workers) {
        return (file, job) -> workers.ask(file, job.name(), job);
    }

    /** This process, for files that are trusted: without limits on time and memory. */
    static Reader here(ExtractSettings settings) {
        return (file, job) -> job.of(file, job.name(), settings, page -> {});
    }
}
