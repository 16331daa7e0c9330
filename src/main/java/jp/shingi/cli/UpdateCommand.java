package jp.shingi.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shingi.corpus.Corpus;
import jp.shingi.crawl.Crawl;
import jp.shingi.crawl.Summary;
import jp.shingi.extract.OcrMode;
import jp.shingi.index.IndexReport;
import jp.shingi.index.Indexer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "update",
        description = "The nightly job: crawl, ingest and index in one, with one line that says what is new.")
final class UpdateCommand implements Callable<Integer> {
    @ParentCommand
    private Shingi shingi;

    @Mixin
    private CrawlOptions options;

    @Option(
            names = "--budget",
            paramLabel = "N",
            description = "most requests of this run over all sources; the next run goes on from there")
    private long budget = Long.MAX_VALUE;

    @Option(names = "--jobs", paramLabel = "N", description = "documents read at the same time (default: one per core)")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var console = shingi.console();
        var sources = options.named(shingi.data, List.of());
        var events = new CrawlReport(console);
        var summaries = new Crawl(Corpus.open(shingi.data), options.settings(budget), events::event).run(sources);
        console.clear();
        var read = new IngestRun(shingi, Optional.empty(), jobs, OcrMode.AUTO, false).crawled();
        var index =
                new Indexer(shingi.data.resolve("index"), jobs, count -> {}).update(Corpus.open(shingi.data), false);
        tell(summaries, read, index);
        var crawled = CrawlCommand.exit(summaries, budget);
        return crawled != Exit.DONE ? crawled : read.quarantined().isEmpty() ? Exit.DONE : Exit.QUARANTINED;
    }

    private void tell(List<Summary> summaries, IngestReport read, IndexReport index) {
        var console = shingi.console();
        if (console.json()) {
            var all = new LinkedHashMap<String, Object>();
            all.put("summaries", summaries);
            all.put("ingest", read);
            all.put("index", index);
            console.print(all);
            return;
        }
        console.print("%s; %s; %d documents in the index written, %d unchanged"
                .formatted(CrawlReport.line(summaries), read.total(), index.written(), index.unchanged()));
    }
}
