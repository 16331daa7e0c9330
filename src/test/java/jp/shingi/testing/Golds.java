package jp.shingi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import jp.shingi.evaluate.Evaluation;
import jp.shingi.evaluate.Report;
import jp.shingi.model.Document;

/** Scores a reader of documents against the gold files of {@code ../shared}, for tests that assert scores and for work at the desk. */
public final class Golds {
    private Golds() {}

    /**
     * As {@code Golds.score("zoo", "zoo", file -> read(file))}.
     *
     * @param gold folder or file of {@code ../shared}
     * @param sources folder of {@code ../shared} in which the sources of the gold files lie
     * @param read what makes a document of a source; empty where it cannot be read
     */
    public static Report score(String gold, String sources, Function<Path, Optional<Document>> read)
            throws IOException {
        var folder = Shared.path(sources);
        return Evaluation.of(Shared.path(gold), file -> source(file, folder).flatMap(read));
    }

    private static Optional<Path> source(Path goldFile, Path folder) {
        try {
            return Evaluation.source(goldFile, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
