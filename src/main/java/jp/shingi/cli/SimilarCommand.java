package jp.shingi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shingi.corpus.Sha256;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.extract.Unreadable;
import jp.shingi.extract.WorkerPool;
import jp.shingi.model.Document;
import jp.shingi.pipeline.DocumentJob;
import jp.shingi.pipeline.Input;
import jp.shingi.search.Searcher;
import jp.shingi.search.Similar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "similar",
        description =
                "Earlier cases like this one, with the reasons and the differences: what to read before writing a 諮問.")
final class SimilarCommand implements Callable<Integer> {
    @ParentCommand
    private Shingi shingi;

    @Parameters(paramLabel = "ID|FILE", description = "a case of the corpus, or a draft form on disk (PDF, Word …)")
    private String subject;

    @Option(names = "--size", paramLabel = "N", description = "cases listed (default: 10)")
    private int size = 10;

    @Override
    public Integer call() throws IOException {
        var console = shingi.console();
        try (var searcher = shingi.searcher()) {
            var similar = find(searcher);
            if (similar.isEmpty()) {
                console.alarm("%s is neither a case of the corpus nor a file".formatted(subject));
                return Exit.FAILED;
            }
            if (console.json()) console.print(similar.get());
            else SimilarText.lines(similar.get()).forEach(console::print);
            return Exit.DONE;
        } catch (Unreadable e) {
            console.alarm("%s: %s %s".formatted(e.reason().key(), e.getMessage(), e.remedy()));
            return Exit.FAILED;
        }
    }

    private Optional<Similar> find(Searcher searcher) throws IOException, Unreadable {
        var file = Path.of(subject);
        if (Files.isRegularFile(file)) return Optional.of(searcher.similar(draft(file), size));
        return searcher.similar(subject, size);
    }

    private static Document draft(Path file) throws IOException, Unreadable {
        var name = file.getFileName().toString();
        try (var workers = new WorkerPool(ExtractSettings.standard(), 1)) {
            var input = new Input(file, name, Optional.empty(), Optional.empty());
            return workers.ask(file, name, DocumentJob.of(input, Sha256.of(file), Files.size(file)));
        }
    }
}
