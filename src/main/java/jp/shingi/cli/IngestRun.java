package jp.shingi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.shingi.corpus.Corpus;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.extract.OcrMode;
import jp.shingi.extract.WorkerPool;
import jp.shingi.pipeline.Ingest;
import jp.shingi.pipeline.IngestOptions;
import jp.shingi.pipeline.Input;
import jp.shingi.pipeline.Inputs;
import jp.shingi.pipeline.Reader;

/** One run of ingest, as the commands that need one start it. */
record IngestRun(Shingi shingi, Optional<String> ward, int jobs, OcrMode ocr, boolean force) {
    /** Reads files and folders. */
    IngestReport paths(List<Path> paths) throws IOException, InterruptedException {
        var inputs = Inputs.of(paths, ward);
        return inputs(inputs.files(), inputs.leftAside().size());
    }

    /** Reads what the crawl brought. */
    IngestReport crawled() throws IOException, InterruptedException {
        var inputs = CrawledInputs.of(Corpus.open(shingi.data));
        if (inputs.isEmpty()) {
            shingi.console()
                    .note("the crawl has brought nothing into %s; name files or folders, or crawl first"
                            .formatted(shingi.data));
        }
        return inputs(inputs, 0);
    }

    /** @param leftAside how many files were not taken, for the report */
    IngestReport inputs(List<Input> inputs, int leftAside) throws IOException, InterruptedException {
        var console = shingi.console();
        var options = new IngestOptions(jobs, force, "ocr=" + ocr);
        var report = new IngestReport(leftAside);
        try (var workers = new WorkerPool(ExtractSettings.standard().with(ocr), jobs, inputs.size());
                var progress = Progress.of(console, "ingest", inputs.size())) {
            var ingest = new Ingest(Corpus.open(shingi.data), Reader.in(workers), Clock.systemUTC());
            ingest.run(inputs, options, result -> {
                progress.step();
                var lines = report.add(result);
                if (!console.json() && !console.quiet()) lines.forEach(console::print);
            });
        }
        return report;
    }
}
