package jp.shingi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shingi.extract.OcrMode;
import jp.shingi.pipeline.Input;
import jp.shingi.pipeline.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "demo",
        description =
                "Reads the bundled sample documents (fictional), indexes them and serves the search site: the place to begin.")
final class DemoCommand implements Callable<Integer> {
    @ParentCommand
    private Shingi shingi;

    @Option(names = "--port", paramLabel = "N", description = "port to listen on (default: 8030; 0 takes a free one)")
    private int port = 8030;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var samples = home().resolve("corpus").resolve("sample");
        if (!Files.isDirectory(samples)) {
            throw new IOException("the sample documents are not at " + samples + "; run the launcher of the checkout");
        }
        var console = shingi.console();
        var jobs = Runtime.getRuntime().availableProcessors();
        console.note("Reading the sample documents of three fictional municipalities …");
        var run = new IngestRun(shingi, Optional.empty(), jobs, OcrMode.NEVER, false);
        var report = run.inputs(inputs(samples), 0);
        console.note(report.total());
        console.note(IndexCommand.told(IndexCommand.run(console, shingi, jobs, false)));
        return ServeCommand.serve(shingi, "127.0.0.1", port);
    }

    /** The samples with what a crawl would know of them: whose they are. */
    private static List<Input> inputs(Path samples) throws IOException {
        var inputs = new ArrayList<Input>();
        for (var row : Files.readAllLines(samples.resolve("wards.tsv"))) {
            if (row.startsWith("#")) continue;
            var cells = row.split("\t");
            inputs.addAll(Inputs.of(List.of(samples.resolve(cells[0])), Optional.of(cells[1]))
                    .files());
        }
        return inputs;
    }

    /** The folder of the program, as the launcher names it. */
    private static Path home() {
        return Path.of(System.getProperty("shingi.home", "."));
    }
}
