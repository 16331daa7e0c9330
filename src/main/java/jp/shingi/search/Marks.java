package jp.shingi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import jp.shingi.index.FoldedText;

/** What in a passage matched a query: words, compounds, synonyms, and quoted characters; and apart from it, what belongs to the same matter. */
final class Marks {
    private final List<Leaf> leaves;
    private final Occurrences places;
    private final Occurrences related;
    /** Of each leaf, folded. */
    private final List<int[]> characters = new ArrayList<>();

    Marks(Snapshot snapshot, List<Leaf> leaves) {
        this.leaves = leaves;
        places = Occurrences.of(snapshot, leaves);
        related = Occurrences.related(snapshot, leaves);
        for (var leaf : leaves) characters.add(points(leaf.grams()));
    }

    /** The characters of a leaf, folded. */
    private static int[] points(List<Leaf.Token> grams) {
        if (grams.isEmpty()) return new int[0];
        int first = grams.getFirst().position();
        var last = grams.getLast();
        var points = new int
                [last.position()
                        - first
                        + last.term().codePointCount(0, last.term().length())];
        Arrays.fill(points, FoldedText.ANY);
        for (var gram : grams) {
            int at = gram.position() - first;
            for (int point : gram.term().codePoints().toArray()) points[at++] = point;
        }
        return points;
    }

    /** In order; they may overlap. Passages asked for in the order of the index are read fastest. */
    List<Range> in(int passage, String text) throws IOException {
        var occurrences = places.in(passage);
        var ranges = new ArrayList<Range>();
        var folded = new Folded(text);
        for (int n = 0; n < leaves.size(); n++) {
            var leaf = leaves.get(n);
            var its = new ArrayList<Range>();
            if (!leaf.exact() || leaf.slop() > 0) words(its, n, leaf.tokens(), leaf, occurrences, Range.How.WORD);
            for (var other : leaf.others()) words(its, n, other.tokens(), leaf, occurrences, Range.How.SYNONYM);
            if (leaf.exact() && leaf.slop() == 0) its.addAll(characters(n, folded));
            if (its.isEmpty() && leaf.tokens().size() > 1) its.addAll(characters(n, folded));
            if (its.isEmpty()) words(its, n, leaf.tokens(), leaf, occurrences, Range.How.WORD);
            if (its.isEmpty() && !leaf.exact()) parts(its, n, leaf, occurrences);
            ranges.addAll(its);
        }
        return inOrder(ranges, text);
    }

    /** Where words of the same matter stand, which rank and did not match; in order. */
    List<Range> related(int passage, String text) throws IOException {
        var occurrences = related.in(passage);
        var ranges = new ArrayList<Range>();
        for (int n = 0; n < leaves.size(); n++)
            for (var other : leaves.get(n).related())
                words(ranges, n, other.tokens(), leaves.get(n), occurrences, Range.How.RELATED);
        return inOrder(ranges, text);
    }

    private static List<Range> inOrder(List<Range> ranges, String text) {
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

    /** Where the characters of a leaf stand, whatever their width. */
    private List<Range> characters(int leaf, Supplier<FoldedText> folded) {
        if (characters.get(leaf).length == 0) return List.of();
        return folded.get().find(characters.get(leaf)).stream()
                .map(place -> new Range(place.start(), place.end(), leaf, Range.How.CHARACTERS))
                .toList();
    }

    /** Made when the first asks for it. */
    private static final class Folded implements Supplier<FoldedText> {
        private final String text;
        private Optional<FoldedText> made = Optional.empty();

        Folded(String text) {
            this.text = text;
        }

        @Override
        public FoldedText get() {
            if (made.isEmpty()) made = Optional.of(FoldedText.of(text));
            return made.get();
        }
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
