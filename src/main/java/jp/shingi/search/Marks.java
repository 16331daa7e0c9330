package jp.shingi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shingi.index.IndexField;

/** What in a passage matched a query: words, compounds, synonyms, and quoted characters. */
final class Marks {
    private final Snapshot snapshot;
    private final List<Leaf> leaves;
    private final Occurrences places;
    /** Of each leaf. */
    private final List<Characters> characters = new ArrayList<>();

    Marks(Snapshot snapshot, List<Leaf> leaves) {
        this.snapshot = snapshot;
        this.leaves = leaves;
        places = new Occurrences(snapshot, leaves);
        var queries = new LeafQueries(snapshot.analysis());
        for (var leaf : leaves)
            characters.add(new Characters(
                    queries.grams(leaf.asked()),
                    new Cursor(snapshot.searcher(), queries.characters(IndexField.GRAMS, leaf.asked()))));
    }

    /** The bigrams of a leaf, and where they follow each other. */
    private record Characters(List<Leaf.Token> grams, Cursor passages) {
        boolean isLetter() {
            return grams.size() == 1 && first().codePointCount(0, first().length()) == 1;
        }

        String first() {
            return grams.getFirst().term();
        }
    }

    /** In order; they may overlap. Passages asked for in the order of the index are read fastest. */
    List<Range> in(int passage, String text) throws IOException {
        var occurrences = places.in(passage);
        var ranges = new ArrayList<Range>();
        var characters = new Grams(passage, text);
        for (int n = 0; n < leaves.size(); n++) {
            var leaf = leaves.get(n);
            var its = new ArrayList<Range>();
            if (!leaf.exact() || leaf.slop() > 0) words(its, n, leaf.tokens(), leaf, occurrences, Range.How.WORD);
            for (var other : leaf.others()) words(its, n, other.tokens(), leaf, occurrences, Range.How.SYNONYM);
            if (leaf.exact() && leaf.slop() == 0) its.addAll(characters(n, characters));
            if (its.isEmpty() && leaf.tokens().size() > 1) its.addAll(characters(n, characters));
            if (its.isEmpty()) words(its, n, leaf.tokens(), leaf, occurrences, Range.How.WORD);
            if (its.isEmpty() && !leaf.exact()) parts(its, n, leaf, occurrences);
            if (its.isEmpty())
                for (var other : leaf.related()) words(its, n, other.tokens(), leaf, occurrences, Range.How.RELATED);
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

    /** The bigrams of a text, made when the first leaf needs them. */
    private final class Grams {
        private final int passage;
        private final String text;
        private List<Leaf.Token> all = List.of();
        private Leaf.Token[] byPosition = {};

        Grams(int passage, String text) {
            this.passage = passage;
            this.text = text;
        }

        List<Leaf.Token> all() {
            if (all.isEmpty() && !text.isEmpty()) {
                all = Tokens.of(snapshot.analysis().grams(), text);
                byPosition = new Leaf.Token[all.isEmpty() ? 0 : all.getLast().position() + 1];
                for (var gram : all) byPosition[gram.position()] = gram;
            }
            return all;
        }

        Optional<Leaf.Token> at(int position) {
            return position < byPosition.length ? Optional.ofNullable(byPosition[position]) : Optional.empty();
        }
    }

    /** Where the characters stand, whatever their width. */
    private List<Range> characters(int n, Grams grams) throws IOException {
        var its = characters.get(n);
        var wanted = its.grams();
        if (wanted.isEmpty() || !its.isLetter() && !its.passages().matches(grams.passage)) return List.of();
        var ranges = new ArrayList<Range>();
        for (var gram : grams.all()) {
            if (its.isLetter() && gram.term().startsWith(its.first()))
                ranges.add(new Range(gram.start(), gram.start() + its.first().length(), n, Range.How.CHARACTERS));
            else if (!its.isLetter())
                last(gram, wanted, grams)
                        .ifPresent(last -> ranges.add(new Range(gram.start(), last.end(), n, Range.How.CHARACTERS)));
        }
        return ranges;
    }

    /** The last of the wanted bigrams, where all of them follow from the first on. */
    private static Optional<Leaf.Token> last(Leaf.Token first, List<Leaf.Token> wanted, Grams grams) {
        var last = Optional.of(first);
        for (var gram : wanted) {
            last = grams.at(first.position()
                            + gram.position()
                            - wanted.getFirst().position())
                    .filter(there -> there.term().equals(gram.term()));
            if (last.isEmpty()) return last;
        }
        return last;
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
