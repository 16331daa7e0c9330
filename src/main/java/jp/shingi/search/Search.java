package jp.shingi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.FixedBitSet;

/** One search from the query as typed to the result. */
final class Search {
    /** Nobody types more; what is pasted beyond it is left out, with a notice. */
    private static final int LONGEST_QUERY = 1000;

    private final long started = System.nanoTime();
    private final Snapshot snapshot;
    private final SearchRequest request;
    private final List<String> notices = new ArrayList<>();
    private final Plan plan;
    private final Evaluation evaluation;
    private final FixedBitSet matching;
    private final FixedBitSet all;

    Search(Snapshot snapshot, Synonyms synonyms, SearchRequest request) throws IOException {
        this.snapshot = snapshot;
        this.request = request;
        var parsed = QueryParser.parse(shortened(request.q()));
        parsed.notice().ifPresent(notices::add);
        plan = Plan.of(parsed.node(), new LeafReader(snapshot.analysis(), synonyms));
        evaluation = new Evaluation(snapshot, plan, request);
        matching = evaluation.matching();
        all = evaluation.filtered(matching);
    }

    private String shortened(String query) {
        if (query.length() <= LONGEST_QUERY) return query;
        notices.add("検索語が長いため、初めの%d字で検索しました。".formatted(LONGEST_QUERY));
        int end = Character.isHighSurrogate(query.charAt(LONGEST_QUERY - 1)) ? LONGEST_QUERY - 1 : LONGEST_QUERY;
        return query.substring(0, end);
    }

    Plan plan() {
        return plan;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    /** The units that match all the words and pass all filters. */
    FixedBitSet all() {
        return all;
    }

    /** The units that a facet counts. */
    FixedBitSet counted(Filter filter) {
        return request.filters().containsKey(filter) ? evaluation.filteredBut(matching, filter) : all;
    }

    SearchResult result() throws IOException {
        var ranking = Ranking.of(snapshot, plan);
        int total = all.cardinality();
        var mostly = mostly();
        int wanted = request.page() * request.size();
        var first = Best.of(snapshot, ranking, all, request.unit(), request.sort(), wanted);
        var then =
                Best.of(snapshot, ranking, mostly, request.unit(), request.sort(), Math.max(0, wanted - first.size()));
        if (!then.isEmpty()) notices.add(letGo(then.getFirst().doc()));
        var hits = hits(ranking, first, then);
        return new SearchResult(
                request.q(),
                notices.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", notices)),
                total,
                mostly.cardinality(),
                (System.nanoTime() - started) / 1_000_000,
                hits,
                facets());
    }

    /** Every hit, one by one; returns how many there were. */
    int each(Consumer<Hit> taker) throws IOException {
        var ranking = Ranking.of(snapshot, plan);
        var maker = maker(new Hits(snapshot, ranking, plan));
        var count = 0;
        for (var matched : Matched.values()) {
            var units = matched == Matched.ALL ? all : mostly();
            for (var one : Best.of(
                    snapshot, ranking, units, request.unit(), request.sort(), Math.max(1, units.cardinality()))) {
                taker.accept(maker.of(one, matched));
                count++;
            }
        }
        return count;
    }

    /** What matches most of the words, where few units match all. */
    private FixedBitSet mostly() throws IOException {
        return all.cardinality() < Evaluation.ENOUGH && !request.strict()
                ? Bits.without(evaluation.mostly(), all)
                : new FixedBitSet(all.length());
    }

    private interface Maker {
        Hit of(Best.Scored one, Matched matched) throws IOException;
    }

    private Maker maker(Hits hits) {
        var explaining = new Explaining(snapshot, plan, evaluation, request);
        return (one, matched) -> {
            Optional<Explanation> why = request.explain()
                    ? Optional.of(explaining.of(one.doc(), hits.best(request.unit(), one.doc())))
                    : Optional.empty();
            return hits.of(request.unit(), one.doc(), one.score(), matched, why);
        };
    }

    private List<Hit> hits(Ranking ranking, List<Best.Scored> first, List<Best.Scored> then) throws IOException {
        var all = Stream.concat(first.stream(), then.stream()).toList();
        int skipped = Math.min(all.size(), (request.page() - 1) * request.size());
        var shown = all.subList(skipped, all.size());
        var making = new Hits(snapshot, ranking, plan);
        making.prepare(request.unit(), shown);
        var maker = maker(making);
        var hits = new ArrayList<Hit>();
        int number = skipped;
        for (var one : shown) hits.add(maker.of(one, number++ < first.size() ? Matched.ALL : Matched.MOST));
        return hits;
    }

    private Map<String, List<FacetValue>> facets() {
        var facets = new LinkedHashMap<String, List<FacetValue>>();
        for (var filter : Filter.values()) facets.put(filter.key(), Facets.shown(snapshot, filter, counted(filter)));
        return facets;
    }

    /** Names the words that the best of the further hits does without. */
    private String letGo(int best) throws IOException {
        var missing = new LinkedHashSet<String>();
        for (var leaf : plan.soft())
            if (!leaf.light() && !evaluation.units(leaf).get(best)) missing.add(leaf.asked());
        var names = missing.stream().map(word -> "「" + word + "」").collect(Collectors.joining());
        return missing.isEmpty()
                ? "すべての語を含むものが少ないため、多くの語を含むものも表示しています。"
                : "すべての語を含むものが少ないため、" + names + "を含まないものも表示しています。";
    }
}
