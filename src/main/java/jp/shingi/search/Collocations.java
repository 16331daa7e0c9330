package jp.shingi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shingi.index.IndexField;
import org.apache.lucene.index.Term;

/** Words that stand near a keyword more often than by chance: log-likelihood (Dunning 1993) against the whole corpus. */
final class Collocations {
    /** Words on each side. */
    private static final int SPAN = 5;

    private static final int SHOWN = 50;

    private final Snapshot snapshot;
    private final Map<String, int[]> counts = new HashMap<>();
    private long near;

    Collocations(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Counts the words around one occurrence. */
    void add(List<Leaf.Token> tokens, Range keyword) {
        int before = 0;
        while (before < tokens.size() && tokens.get(before).end() <= keyword.start()) before++;
        int after = before;
        while (after < tokens.size() && tokens.get(after).start() < keyword.end()) after++;
        for (int n = Math.max(0, before - SPAN); n < before; n++) count(tokens.get(n), 0);
        for (int n = after; n < Math.min(tokens.size(), after + SPAN); n++) count(tokens.get(n), 1);
    }

    private void count(Leaf.Token token, int side) {
        counts.computeIfAbsent(token.term(), key -> new int[2])[side]++;
        near++;
    }

    List<Concordance.Collocation> strongest() throws IOException {
        var reader = snapshot.reader();
        long all = Math.max(1, reader.getSumTotalTermFreq(IndexField.WORDS.key()));
        var found = new ArrayList<Concordance.Collocation>();
        for (var entry : counts.entrySet()) {
            int here = entry.getValue()[0] + entry.getValue()[1];
            long everywhere = Math.max(here, reader.totalTermFreq(new Term(IndexField.WORDS.key(), entry.getKey())));
            if (here < 2) continue;
            double score = logLikelihood(here, near, everywhere, all);
            if (score > 0)
                found.add(new Concordance.Collocation(
                        entry.getKey(), entry.getValue()[0], entry.getValue()[1], Math.round(score * 10) / 10.0));
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Concordance.Collocation::score)
                        .reversed()
                        .thenComparing(Concordance.Collocation::word))
                .limit(SHOWN)
                .toList();
    }

    /** Negative where the word is rarer near the keyword than elsewhere. */
    static double logLikelihood(long here, long near, long everywhere, long all) {
        double expectedHere = (double) near * everywhere / all;
        double there = (double) everywhere - here;
        double expectedThere = (double) (all - near) * everywhere / all;
        double score = 2 * (term(here, expectedHere) + term(there, expectedThere));
        return here >= expectedHere ? score : -score;
    }

    private static double term(double observed, double expected) {
        return observed <= 0 || expected <= 0 ? 0 : observed * Math.log(observed / expected);
    }
}
