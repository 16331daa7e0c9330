package jp.shingi.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import jp.shingi.corpus.Corpus;
import jp.shingi.index.IndexReport;
import jp.shingi.index.Indexer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "index", description = "Brings index/ up to date with corpus/: only what changed is indexed again.")
final class IndexCommand implements Callable<Integer> {
    @ParentCommand
    private Shingi shingi;

    @Option(names = "--rebuild", description = "index everything again, changed or not")
    private boolean rebuild;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "documents worked on at the same time (default: one per core)")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException {
        var console = shingi.console();
        var report = run(console, shingi, jobs, rebuild);
        if (console.json()) console.print(report);
        else console.print(told(report));
        return Exit.DONE;
    }

    static IndexReport run(Console console, Shingi shingi, int jobs, boolean rebuild) throws IOException {
        var corpus = Corpus.open(shingi.data);
        long documents;
        try (var stored = corpus.stored()) {
            documents = stored.count();
        }
        try (var progress = Progress.of(console, "index", documents)) {
            return new Indexer(shingi.indexFolder(), jobs, done -> progress.step()).update(corpus, rebuild);
        }
    }

    static String told(IndexReport report) {
        return "%d documents indexed, %d removed, %d unchanged; %d cases%s"
                .formatted(
                        report.written(),
                        report.removed(),
                        report.unchanged(),
                        report.cases(),
                        report.rebuilt().map(why -> " (made anew: " + why + ")").orElse(""));
    }
}
