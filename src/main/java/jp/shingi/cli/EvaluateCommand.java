package jp.shingi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shingi.evaluate.Evaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "evaluate",
        description =
                "Scores the corpus against gold files of the corpus format: precision, recall and F1 by field, the worst cases listed.")
final class EvaluateCommand implements Callable<Integer> {
    @ParentCommand
    private Shingi shingi;

    @Parameters(paramLabel = "GOLD", description = "a gold file, or a folder of them")
    private Path gold;

    @Option(names = "--corpus", paramLabel = "DIR", description = "the corpus to score (default: that of --data)")
    private Optional<Path> corpus = Optional.empty();

    @Option(names = "--examples", paramLabel = "N", description = "differences listed for each measure (default: 3)")
    private int examples = 3;

    @Override
    public Integer call() throws IOException {
        var console = shingi.console();
        var report = Evaluation.of(gold, corpus.orElse(shingi.data));
        console.out().print(console.json() ? report.json() : report.table(examples));
        return Exit.DONE;
    }
}
