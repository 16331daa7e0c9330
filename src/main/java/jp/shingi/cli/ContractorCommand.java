package jp.shingi.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "contractor",
        description = "One contractor's history: every case in order of date, with ward, articles and outcome.")
final class ContractorCommand implements Callable<Integer> {
    @ParentCommand
    private Shingi shingi;

    @Parameters(paramLabel = "NAME", description = "in any form: 富士通, 富士通㈱, 富士通株式会社")
    private String name;

    @Override
    public Integer call() throws IOException {
        var console = shingi.console();
        try (var searcher = shingi.searcher()) {
            var history = searcher.contractor(name);
            if (history.isEmpty()) {
                console.alarm(
                        "no case names a contractor %s; `shingi search '委託先:…'` finds parts of names".formatted(name));
                return Exit.FAILED;
            }
            if (console.json()) console.print(history.get());
            else HistoryText.lines(history.get()).forEach(console::print);
        }
        return Exit.DONE;
    }
}
