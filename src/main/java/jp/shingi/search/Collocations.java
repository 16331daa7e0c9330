package jp.shingi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shingi.index.IndexField;
import org.apache.lucene.index.Term;

/**
 * Words that stand near a keyword more often than by chance: log-likelihood (Dunning 1993) against the whole corpus. Of very many
 * occurrences every second, fourth, … is looked at.
 */
final class Collocations {
    /** Words on each side. */
    private static final int SPAN = 5;

    /** Characters on each side that hold as many words, particles between them. */
    private static final int REACH = 60;

    private static final int SHOWN = 50;

    /** Occurrences that are kept at once; analysing as many takes a fraction of a second. */
    private static final int MOST = 4_096;

    private final Snapshot snapshot;
    private final Map<String, int[]> counts = new HashMap<>();
    private final Spread<Around> kept = new Spread<>(MOST);
    private long near;

    /** The keyword and what stands around it. */
    private record Around(String text, int start, int end) {}

    Collocations(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Notes one occurrence: only as much of the text is kept as the words around it can take. */
    void add(String text, Range keyword) {
        if (!kept.next()) return;
        int from = from(text, keyword.start());
        kept.keep(new Around(
                text.substring(from, to(text, keyword.end())), keyword.start() - from, keyword.end() - from));
    }

    /** How many occurrences the words are counted around. */
    int looked() {
        return kept.all().size();
    }

    /** Behind a mark where words end, so that the first word is whole. */
    private static int from(String text, int start) {
        int far = Math.max(0, start - REACH);
        for (int at = far; at > 0 && at < far + REACH / 2; at++) if (parts(text.charAt(at - 1))) return at;
        return far;
    }

    private static int to(String text, int end) {
        int far = Math.min(text.length(), end + REACH);
        for (int at = far; at < text.length() && at > far - REACH / 2; at--) if (parts(text.charAt(at))) return at;
        return far;
    }

    private static boolean parts(char c) {
        return "。、，．　 \n「」（）".indexOf(c) >= 0;
    }

    private void count(Around around) {
        var tokens = Tokens.of(snapshot.analysis().words(), around.text());
        int before = 0;
        while (before < tokens.size() && tokens.get(before).end() <= around.start()) before++;
        int after = before;
        while (after < tokens.size() && tokens.get(after).start() < around.end()) after++;
        for (int n = Math.max(0, before - SPAN); n < before; n++) count(tokens.get(n), 0);
        for (int n = after; n < Math.min(tokens.size(), after + SPAN); n++) count(tokens.get(n), 1);
    }

    private void count(Leaf.Token token, int side) {
        counts.computeIfAbsent(token.term(), key -> new int[2])[side]++;
        near++;
    }

    List<Concordance.Collocation> strongest() throws IOException {
        kept.all().forEach(this::count);
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
