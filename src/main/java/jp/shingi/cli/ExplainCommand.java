package jp.shingi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.extract.Unreadable;
import jp.shingi.extract.WorkerPool;
import jp.shingi.model.Json;
import jp.shingi.model.layout.Block;
import jp.shingi.structure.minutes.MinutesReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "explain",
        description =
                "Shows how the minutes in a file mark their speakers, the evidence for it, and which lines were taken or left as markers, and why. New councils start here: src/docs/new-council.md.")
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private Shingi shingi;

    @Parameters(paramLabel = "FILE", description = "PDF, Word, HTML or text")
    private Path file;

    @Override
    public Integer call() throws Unreadable {
        var console = shingi.console();
        var report = new MinutesReader().style(blocks());
        console.out().print(console.json() ? Json.pretty(report) + "\n" : report.text());
        return Exit.DONE;
    }

    private List<Block> blocks() throws Unreadable {
        try (var workers = new WorkerPool(ExtractSettings.standard(), 1)) {
            return workers.extract(file, file.getFileName().toString()).blocks();
        }
    }
}
