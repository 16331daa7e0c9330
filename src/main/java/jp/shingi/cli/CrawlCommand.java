package jp.shingi.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import jp.shingi.corpus.Corpus;
import jp.shingi.crawl.Check;
import jp.shingi.crawl.Crawl;
import jp.shingi.crawl.Source;
import jp.shingi.crawl.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "crawl",
        description = {
            "Fetches what is new from the sources, politely, into corpus/raw.",
            "A run that was stopped goes on where it was. Exit code 1: a site was not reached, or not gone through."
        })
final class CrawlCommand implements Callable<Integer> {
    @ParentCommand
    private Shingi shingi;

    @Mixin
    private CrawlOptions options;

    @Parameters(paramLabel = "SOURCE", arity = "0..*", description = "names or files of sources; none: all")
    private List<String> names = List.of();

    @Option(
            names = "--check",
            description = "show what would be fetched, and why each link is taken or left; keep nothing")
    private boolean check;

    @Option(
            names = "--pages",
            paramLabel = "N",
            defaultValue = "5",
            description = "with --check: pages of each level that are opened (default: ${DEFAULT-VALUE})")
    private int pages;

    @Option(names = "--failures", description = "list what is still missing, with reason and next try; ask nothing")
    private boolean failures;

    @Option(
            names = "--budget",
            paramLabel = "N",
            description = "most requests of this run over all sources; the next run goes on from there")
    private long budget = Long.MAX_VALUE;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var sources = options.named(shingi.data, names);
        if (check) return check(sources);
        var report = new CrawlReport(shingi.console());
        var crawl = new Crawl(Corpus.open(shingi.data), options.settings(budget), report::event);
        if (failures) {
            for (var source : sources) report.failures(crawl.failures(source));
            return Exit.DONE;
        }
        var summaries = crawl.run(sources);
        report.end(summaries);
        return summaries.stream()
                        .allMatch(summary ->
                                summary.complete() && summary.failures().isEmpty())
                ? Exit.DONE
                : Exit.FAILED;
    }

    /** A dead link here and there is listed and is no failure; a site that was not reached or gone through is one. */
    static int exit(List<Summary> summaries, long budget) {
        var asWished = summaries.stream().allMatch(one -> one.reached() && (one.complete() || budget < Long.MAX_VALUE));
        return asWished ? Exit.DONE : Exit.FAILED;
    }

    private int check(List<Source> sources) throws IOException, InterruptedException {
        var fruitful = true;
        for (var source : sources) {
            var report = new Check(options.settings(budget), pages).run(source);
            fruitful &= report.fruitful();
            if (shingi.console().json()) shingi.console().print(report);
            else CheckText.lines(report).forEach(shingi.console()::print);
        }
        return fruitful ? Exit.DONE : Exit.FAILED;
    }
}
