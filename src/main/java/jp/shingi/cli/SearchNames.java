package jp.shingi.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.shingi.corpus.Corpus;
import jp.shingi.evaluate.SearchEvaluation;

/** How judgements name what a search finds: by its identifier, or by the file of its source and the place in it. */
final class SearchNames {
    private SearchNames() {}

    /** Identifier → the name in the judgements. */
    static Function<String, String> of(Corpus corpus, Map<String, Map<String, Integer>> judgements) throws IOException {
        var judged = new HashSet<String>();
        judgements.values().forEach(names -> judged.addAll(names.keySet()));
        var files = new HashMap<String, String>();
        try (var documents = corpus.documents()) {
            documents.forEach(
                    document -> files.put(document.id(), stem(document.source().uri())));
        }
        return id -> {
            if (judged.contains(id)) return id;
            var hash = id.indexOf('#');
            var document = hash < 0 ? id : id.substring(0, hash);
            return files.getOrDefault(document, document) + (hash < 0 ? "" : id.substring(hash));
        };
    }

    /** A table for people. */
    static List<String> table(SearchEvaluation.Scores scores, int examples) {
        var lines = new ArrayList<String>();
        lines.add("%-20s %8s %8s %10s %8s %8s".formatted("kind", "queries", "nDCG@10", "recall@100", "MRR", "top 3"));
        lines.add(row("all", scores.all()));
        if (scores.kinds().size() > 1) scores.kinds().forEach((kind, means) -> lines.add(row(kind, means)));
        scores.missed().stream()
                .limit(examples)
                .forEach(missed ->
                        lines.add("missed: %s 「%s」 first at %d".formatted(missed.id(), missed.query(), missed.rank())));
        return lines;
    }

    private static String row(String kind, SearchEvaluation.Means means) {
        return "%-20s %8d %8.3f %10.3f %8.3f %8.3f"
                .formatted(kind, means.queries(), means.ndcg10(), means.recall100(), means.mrr(), means.top3());
    }

    private static String stem(String uri) {
        var name = uri.substring(uri.lastIndexOf('/') + 1);
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
