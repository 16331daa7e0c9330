package jp.shingi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shingi.corpus.Corpus;
import jp.shingi.evaluate.Evaluation;
import jp.shingi.evaluate.SearchEvaluation;
import jp.shingi.search.Unit;
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

    @Option(
            names = "--search",
            description = {
                "score the search instead: GOLD is a folder with queries.tsv (id, tab, query, and a kind where there are kinds)",
                "and qrels.txt (id 0 name relevance, as TREC has it; name: a passage, a case, or FILE#t12)"
            })
    private boolean search;

    @Option(
            names = "--unit",
            paramLabel = "case|passage|document",
            description = "with --search: what is judged (default: passage)")
    private Unit unit = Unit.PASSAGE;

    @Override
    public Integer call() throws IOException {
        return search ? search() : records();
    }

    private Integer search() throws IOException {
        var console = shingi.console();
        var queries = SearchEvaluation.queries(gold.resolve("queries.tsv"));
        var judgements = SearchEvaluation.judgements(gold.resolve("qrels.txt"));
        var names = SearchNames.of(Corpus.open(shingi.data), judgements);
        try (var searcher = shingi.searcher()) {
            var scores = new SearchEvaluation(searcher, names).score(queries, judgements, unit);
            if (console.json()) console.print(scores);
            else SearchNames.table(scores, examples).forEach(console::print);
        }
        return Exit.DONE;
    }

    private Integer records() throws IOException {
        var console = shingi.console();
        var report = Evaluation.of(gold, corpus.orElse(shingi.data));
        console.out().print(console.json() ? report.json() : report.table(examples));
        return Exit.DONE;
    }
}
