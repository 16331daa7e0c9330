package jp.shingi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shingi.index.IndexField;
import org.apache.lucene.search.Query;

/** Tells in Japanese why a unit matched. */
final class Explaining {
    private final Snapshot snapshot;
    private final LeafQueries queries;
    private final Plan plan;
    private final Evaluation evaluation;
    private final SearchRequest request;

    Explaining(Snapshot snapshot, Plan plan, Evaluation evaluation, SearchRequest request) {
        this.snapshot = snapshot;
        queries = new LeafQueries(snapshot);
        this.plan = plan;
        this.evaluation = evaluation;
        this.request = request;
    }

    /** @param passages the best ones of the unit */
    Explanation of(int unit, List<Integer> passages) throws IOException {
        var words = new ArrayList<Explanation.Word>();
        var forms = forms(passages);
        double sum = 0;
        var scores = new double[plan.positive().size()];
        for (int n = 0; n < scores.length; n++)
            sum += scores[n] = score(plan.positive().get(n), unit, passages);
        for (int n = 0; n < scores.length; n++)
            words.add(word(n, unit, passages, forms.get(n), sum == 0 ? 0 : scores[n] / sum));
        plan.narrowed().forEach(typed -> words.add(filter(typed.filter(), List.of(typed.value()), unit)));
        request.filters().forEach((filter, values) -> words.add(filter(filter, values, unit)));
        return new Explanation(summary(words), words);
    }

    /** A filter, with the values of the unit that it means; those that are codes are left to the one who typed their name. */
    private Explanation.Word filter(Filter filter, List<String> values, int unit) {
        var found = Filters.passing(snapshot, filter, values, unit);
        var isCode = filter == Filter.KIND || filter == Filter.OUTCOME || filter == Filter.ROLE;
        return new Explanation.Word(
                filter.label() + ":" + String.join(" または ", values),
                found.isEmpty() ? Optional.empty() : Optional.of("絞り込み"),
                isCode ? List.of() : found,
                List.of(filter.label()),
                0);
    }

    private Explanation.Word word(int n, int unit, List<Integer> passages, Found found, double share)
            throws IOException {
        var leaf = plan.positive().get(n);
        var fields = new LinkedHashSet<String>();
        if (isAbout(leaf, unit, passages)) fields.add(IndexField.ABOUT.label());
        if (!found.forms.isEmpty()) fields.add(IndexField.WORDS.label());
        var matched = evaluation.units(leaf).get(unit);
        Optional<String> how = found.how.isEmpty()
                ? matched && !leaf.light() ? Optional.of(Range.How.WORD.label()) : Optional.empty()
                : Optional.of(String.join("・", found.how));
        return new Explanation.Word(
                leaf.asked(), how, List.copyOf(found.forms), List.copyOf(fields), Math.round(share * 100) / 100.0);
    }

    /** The forms in which a leaf stands in the passages, and in what ways. */
    private record Found(LinkedHashSet<String> forms, LinkedHashSet<String> how) {
        void add(String text, Range range) {
            forms.add(text.substring(range.start(), range.end()));
            how.add(range.how().label());
        }
    }

    private List<Found> forms(List<Integer> passages) throws IOException {
        var found = plan.positive().stream()
                .map(leaf -> new Found(new LinkedHashSet<>(), new LinkedHashSet<>()))
                .toList();
        var marks = new Marks(snapshot, plan.positive());
        for (int passage : passages) {
            var text = snapshot.stored(passage).get(IndexField.TEXT).orElse("");
            var matched = marks.in(passage, text);
            for (var range : matched) found.get(range.leaf()).add(text, range);
            for (var range : marks.related(passage, text))
                if (matched.stream().noneMatch(other -> other.leaf() == range.leaf()))
                    found.get(range.leaf()).add(text, range);
        }
        return found;
    }

    private boolean isAbout(Leaf leaf, int unit, List<Integer> passages) throws IOException {
        if (leaf.tokens().isEmpty()) return false;
        var bits = Bits.of(snapshot.searcher(), queries.words(IndexField.ABOUT, leaf.tokens(), 1));
        return bits.get(unit) || passages.stream().anyMatch(bits::get);
    }

    /** What the words of a leaf are worth in the unit. */
    private double score(Leaf leaf, int unit, List<Integer> passages) throws IOException {
        double sum = 0;
        for (var token : leaf.tokens())
            for (var field : List.of(IndexField.WORDS, IndexField.LEAD, IndexField.ABOUT)) {
                var query = queries.term(field, token.term());
                sum += value(query, unit);
                if (!passages.isEmpty()) sum += value(query, passages.getFirst());
            }
        for (var other : leaf.others()) {
            if (other.tokens().isEmpty()) continue;
            var query = queries.words(IndexField.WORDS, other.tokens(), 0);
            for (int passage : passages.stream().limit(1).toList()) sum += Ranking.SYNONYM * value(query, passage);
            sum += Ranking.SYNONYM * value(queries.words(IndexField.ABOUT, other.tokens(), 0), unit);
        }
        if (sum == 0)
            for (var other : leaf.related())
                for (int passage : passages.stream().limit(1).toList())
                    sum = Math.max(
                            sum, Ranking.RELATED * value(queries.words(IndexField.WORDS, other.tokens(), 0), passage));
        return leaf.light() ? sum * Parts.LIGHT : sum;
    }

    private double value(Query query, int doc) throws IOException {
        var explanation = snapshot.searcher().explain(query, doc);
        return explanation.isMatch() ? explanation.getValue().doubleValue() : 0;
    }

    private static String summary(List<Explanation.Word> words) {
        var matched = words.stream()
                .filter(word -> word.how()
                        .filter(how -> !how.equals(Range.How.RELATED.label()))
                        .isPresent())
                .map(word -> "「" + word.asked() + "」")
                .collect(Collectors.joining());
        var related = words.stream()
                .filter(word -> word.how().equals(Optional.of(Range.How.RELATED.label())))
                .map(word -> "「" + word.asked() + "」")
                .collect(Collectors.joining());
        var missing = words.stream()
                .filter(word -> word.how().isEmpty())
                .map(word -> "「" + word.asked() + "」")
                .collect(Collectors.joining());
        if (words.isEmpty()) return "語の指定がないため、すべてが対象です。";
        return (matched.isEmpty() ? "" : matched + "に該当します。")
                + (related.isEmpty() ? "" : related + "に関連する語があります。")
                + (missing.isEmpty() ? "" : missing + "は含みません。");
    }
}
