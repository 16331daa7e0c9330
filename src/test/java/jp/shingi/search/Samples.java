package jp.shingi.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.shingi.corpus.Corpus;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.index.Indexer;
import jp.shingi.pipeline.Ingest;
import jp.shingi.pipeline.IngestOptions;
import jp.shingi.pipeline.Inputs;
import jp.shingi.pipeline.Reader;

/** The bundled sample documents, read as published and indexed, once for all tests. */
final class Samples {
    private static Optional<Samples> made = Optional.empty();

    final Corpus corpus;
    final Searcher searcher;

    private Samples(Path data) throws Exception {
        corpus = Corpus.open(data);
        var inputs = Inputs.of(List.of(Path.of("corpus/sample")), Optional.empty());
        new Ingest(corpus, Reader.here(ExtractSettings.standard()), Clock.systemUTC())
                .run(inputs.files(), new IngestOptions(2, false, "ocr=never"), result -> {});
        new Indexer(data.resolve("index"), 2, n -> {}).update(corpus, false);
        searcher = Searcher.open(data.resolve("index"));
    }

    static synchronized Samples open() throws Exception {
        if (made.isEmpty()) made = Optional.of(new Samples(Files.createTempDirectory(Path.of("target"), "samples")));
        return made.get();
    }
}
