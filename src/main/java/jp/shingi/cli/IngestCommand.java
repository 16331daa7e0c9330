package jp.shingi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shingi.corpus.Corpus;
import jp.shingi.extract.OcrMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "ingest",
        description = "Reads files and folders into the corpus; what cannot be read is quarantined with the reason.")
final class IngestCommand implements Callable<Integer> {
    @ParentCommand
    private Shingi shingi;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "files and folders; none: what the crawl brought")
    private List<Path> paths = List.of();

    @Option(names = "--ward", paramLabel = "NAME", description = "the municipality of files that do not name theirs")
    private Optional<String> ward = Optional.empty();

    @Option(names = "--jobs", paramLabel = "N", description = "documents read at the same time (default: one per core)")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--ocr", paramLabel = "auto|never|always", description = "when pages are read from their picture")
    private OcrMode ocr = OcrMode.AUTO;

    @Option(names = "--force", description = "read again what this program has read before")
    private boolean force;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var console = shingi.console();
        var run = new IngestRun(shingi, ward, jobs, ocr, force);
        var report = paths.isEmpty() ? run.crawled() : run.paths(paths);
        for (var stray : Corpus.open(shingi.data).strayCorrections())
            console.note("corrections/%s is of no document: its name is not <id>.yaml of one that was read"
                    .formatted(stray.getFileName()));
        if (console.json()) console.print(report);
        else console.print(report.total());
        return report.quarantined().isEmpty() ? Exit.DONE : Exit.QUARANTINED;
    }
}
