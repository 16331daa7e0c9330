package jp.shingi.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import jp.shingi.corpus.Corpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "stats", description = "What the corpus holds, by ward, year and kind; what was quarantined and why.")
final class StatsCommand implements Callable<Integer> {
    @ParentCommand
    private Shingi shingi;

    @Option(
            names = "--coverage",
            description = "by council: which sessions and consultation numbers are there, and which are missing")
    private boolean coverage;

    @Override
    public Integer call() throws IOException {
        return coverage ? coverage() : counts();
    }

    private Integer coverage() throws IOException {
        var console = shingi.console();
        var all = Corpus.open(shingi.data).coverage();
        if (console.json()) console.print(all);
        else CoverageText.lines(all).forEach(console::print);
        return Exit.DONE;
    }

    private Integer counts() throws IOException {
        var console = shingi.console();
        var stats = Stats.of(Corpus.open(shingi.data));
        if (console.json()) console.print(stats);
        else stats.lines().forEach(console::print);
        return Exit.DONE;
    }
}
