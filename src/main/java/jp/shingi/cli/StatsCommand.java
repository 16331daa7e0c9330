package jp.shingi.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import jp.shingi.corpus.Corpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(name = "stats", description = "What the corpus holds, by ward, year and kind; what was quarantined and why.")
final class StatsCommand implements Callable<Integer> {
    @ParentCommand
    private Shingi shingi;

    @Override
    public Integer call() throws IOException {
        var console = shingi.console();
        var stats = Stats.of(Corpus.open(shingi.data));
        if (console.json()) console.print(stats);
        else stats.lines().forEach(console::print);
        return Exit.DONE;
    }
}
