package jp.shingi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What in a passage matched a query: words, compounds, synonyms, and quoted characters. */
final class Marks {
    private final Snapshot snapshot;
    private final List<Leaf> leaves;
    private final LeafQueries queries;

    Marks(Snapshot snapshot, List<Leaf> leaves) {
        this.snapshot = snapshot;
        this.leaves = leaves;
        queries = new LeafQueries(snapshot.analysis());
    }

    /** In order; they may overlap. */
    List<Range> in(int passage, String text) throws IOException {
        var occurrences = Occurrences.of(snapshot, passage, leaves);
        var ranges = new ArrayList<Range>();
        var grams = new Grams(text);
        for (int n = 0; n < leaves.size(); n++) {
            var leaf = leaves.get(n);
            var its = new ArrayList<Range>();
            if (!leaf.exact() || leaf.slop() > 0) words(its, n, leaf.tokens(), leaf, occurrences, Range.How.WORD);
            for (var other : leaf.others()) words(its, n, other.tokens(), leaf, occurrences, Range.How.SYNONYM);
            if (leaf.exact() && leaf.slop() == 0) its.addAll(characters(n, leaf, grams));
            if (its.isEmpty() && leaf.tokens().size() > 1) its.addAll(characters(n, leaf, grams));
            if (its.isEmpty()) words(its, n, leaf.tokens(), leaf, occurrences, Range.How.WORD);
            if (its.isEmpty() && !leaf.exact()) parts(its, n, leaf, occurrences);
            ranges.addAll(its);
        }
        ranges.replaceAll(range -> widened(range, text));
        Collections.sort(ranges);
        return ranges;
    }

    /** Where the words follow each other as in the leaf, give or take its slop. */
    private static void words(
            List<Range> into,
            int leaf,
            List<Leaf.Token> tokens,
            Leaf of,
            Map<String, List<Occurrences.At>> occurrences,
            Range.How how) {
        if (tokens.isEmpty()) return;
        int slop = of.slop() > 0 ? of.slop() : tokens.size() > 1 ? 1 : 0;
        for (var first : occurrences.getOrDefault(tokens.getFirst().term(), List.of())) {
            int start = first.start();
            int end = first.end();
            var complete = true;
            for (var token : tokens.subList(1, tokens.size())) {
                int expected =
                        first.position() + token.position() - tokens.getFirst().position();
                var near = near(occurrences.getOrDefault(token.term(), List.of()), expected, slop);
                if (near == null) {
                    complete = false;
                    break;
                }
                start = Math.min(start, near.start());
                end = Math.max(end, near.end());
            }
            if (complete) into.add(new Range(start, end, leaf, how));
        }
    }

    private static Occurrences.@org.jspecify.annotations.Nullable At near(
            List<Occurrences.At> places, int expected, int slop) {
        Occurrences.At best = null;
        for (var place : places) {
            int distance = Math.abs(place.position() - expected);
            if (distance <= slop && (best == null || distance < Math.abs(best.position() - expected))) best = place;
        }
        return best;
    }

    /** Single words of a compound that does not stand there as a whole. */
    private static void parts(List<Range> into, int leaf, Leaf of, Map<String, List<Occurrences.At>> occurrences) {
        for (var token : of.tokens())
            for (var place : occurrences.getOrDefault(token.term(), List.of()))
                into.add(new Range(place.start(), place.end(), leaf, Range.How.PART));
    }

    /** The bigrams of a text by their position, made when the first leaf needs them. */
    private final class Grams {
        private final String text;
        private final Map<Integer, Leaf.Token> byPosition = new TreeMap<>();

        Grams(String text) {
            this.text = text;
        }

        Map<Integer, Leaf.Token> byPosition() {
            if (byPosition.isEmpty())
                Tokens.of(snapshot.analysis().grams(), text).forEach(gram -> byPosition.put(gram.position(), gram));
            return byPosition;
        }
    }

    /** Where the characters stand, whatever their width. */
    private List<Range> characters(int n, Leaf leaf, Grams grams) {
        var wanted = queries.grams(leaf.asked());
        if (wanted.isEmpty()) return List.of();
        var positions = grams.byPosition();
        var ranges = new ArrayList<Range>();
        var isLetter = wanted.size() == 1
                && wanted.getFirst()
                                .term()
                                .codePointCount(0, wanted.getFirst().term().length())
                        == 1;
        for (var gram : positions.values()) {
            if (isLetter && gram.term().startsWith(wanted.getFirst().term()))
                ranges.add(new Range(
                        gram.start(), gram.start() + wanted.getFirst().term().length(), n, Range.How.CHARACTERS));
            else if (!isLetter && follows(gram, wanted, positions)) {
                var last = positions.get(gram.position()
                        + wanted.getLast().position()
                        - wanted.getFirst().position());
                ranges.add(new Range(gram.start(), last.end(), n, Range.How.CHARACTERS));
            }
        }
        return ranges;
    }

    private static boolean follows(Leaf.Token first, List<Leaf.Token> wanted, Map<Integer, Leaf.Token> positions) {
        for (var gram : wanted) {
            var there = positions.get(
                    first.position() + gram.position() - wanted.getFirst().position());
            if (there == null || !there.term().equals(gram.term())) return false;
        }
        return true;
    }

    /** A character that was folded into several (㈱) has no width of its own in the middle; it is marked as a whole. */
    private static Range widened(Range range, String text) {
        int start = Math.clamp(range.start(), 0, text.length());
        int end = Math.clamp(range.end(), start, text.length());
        if (start == end) {
            if (end < text.length()) end++;
            else if (start > 0) start--;
        }
        if (start > 0 && start < text.length() && Character.isLowSurrogate(text.charAt(start))) start--;
        if (end > 0 && end < text.length() && Character.isLowSurrogate(text.charAt(end))) end++;
        return new Range(start, end, range.leaf(), range.how());
    }
}
