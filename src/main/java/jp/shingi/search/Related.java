package jp.shingi.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shingi.index.Analysis;
import jp.shingi.text.Rows;

/**
 * Words of the same matter: カジノ, IR, 統合型リゾート. The first word of a row belongs with each of the others, and they with it, not
 * among each other. They rank, and never decide what matches all the words.
 */
final class Related {
    static final List<List<String>> ROWS = Rows.read(Analysis.class, "related.tsv");

    private final Map<String, Map<String, Leaf.Other>> others = new HashMap<>();

    Related(Analysis analysis) {
        var cut = new HashMap<String, Leaf.Other>();
        for (var row : ROWS) {
            var head = cut.computeIfAbsent(row.getFirst(), word -> other(analysis, word));
            for (var word : row.subList(1, row.size())) {
                var its = cut.computeIfAbsent(word, key -> other(analysis, key));
                add(head, its);
                add(its, head);
            }
        }
    }

    private static Leaf.Other other(Analysis analysis, String word) {
        return new Leaf.Other(word, Tokens.of(analysis.words(), word), List.of());
    }

    private void add(Leaf.Other from, Leaf.Other to) {
        others.computeIfAbsent(Runs.key(from.tokens()), key -> new LinkedHashMap<>())
                .put(Runs.key(to.tokens()), to);
    }

    /** What belongs with these words, or with those that they are made of. */
    List<Leaf.Other> of(List<Leaf.Token> tokens) {
        var found = new ArrayList<Leaf.Other>();
        for (var run : Runs.of(tokens, others::containsKey))
            found.addAll(others.get(Runs.key(run)).values());
        return found.stream().distinct().toList();
    }
}
