package jp.shingi.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.shingi.search.SearchRequest;
import jp.shingi.search.Searcher;
import jp.shingi.search.Unit;

/**
 * Scores the search with queries and judgements in TREC form.
 *
 * <p>Queries: {@code id<TAB>query} in each line, and a third column for the kind of query where there are kinds. Judgements:
 * {@code id 0 passage relevance}; a passage is named by its identifier, or by the file name of its source without the ending,
 * {@code #} and its place ({@code file#t12}); a case by its identifier.
 */
public final class SearchEvaluation {
    /** Ranks that are looked at. */
    private static final int DEPTH = 100;

    private static final int FIRST = 10;

    private final Searcher searcher;
    private final Function<String, String> names;

    /** @param names gives each hit's identifier the name that judgements use for it */
    public SearchEvaluation(Searcher searcher, Function<String, String> names) {
        this.searcher = searcher;
        this.names = names;
    }

    /** @param kind empty where queries have no kinds */
    public record Query(String id, String text, String kind) {}

    /**
     * Means over queries.
     *
     * @param ndcg10 normalised discounted cumulative gain of the first ten, gain 2^relevance - 1
     * @param recall100 share of what is relevant among the first hundred
     * @param mrr reciprocal rank of the first relevant hit among the first hundred
     * @param top3 share of queries with a relevant hit among the first three
     */
    public record Means(int queries, double ndcg10, double recall100, double mrr, double top3) {}

    /**
     * @param kinds means by kind of query; one entry named "" where queries have no kinds
     * @param missed queries with nothing relevant among the first three, with the rank of the first (0 for none)
     */
    public record Scores(Means all, Map<String, Means> kinds, List<Missed> missed) {}

    /** @param rank from 1; 0 where nothing relevant is among the first hundred */
    public record Missed(String id, String query, int rank) {}

    /** @throws IOException if a file cannot be read or a line is no query */
    public static List<Query> queries(Path file) throws IOException {
        var queries = new ArrayList<Query>();
        for (var line : Files.readAllLines(file)) {
            if (line.isBlank()) continue;
            var columns = line.split("\t", -1);
            if (columns.length < 2) throw new IOException(file + ": not a query (id, tab, query): " + line);
            queries.add(new Query(columns[0], columns[1], columns.length > 2 ? columns[2] : ""));
        }
        return queries;
    }

    /** Relevance by query and name. @throws IOException if a file cannot be read or a line is no judgement */
    public static Map<String, Map<String, Integer>> judgements(Path file) throws IOException {
        var judgements = new HashMap<String, Map<String, Integer>>();
        for (var line : Files.readAllLines(file)) {
            if (line.isBlank()) continue;
            var columns = line.strip().split("\\s+");
            if (columns.length != 4) throw new IOException(file + ": not a judgement (id 0 name relevance): " + line);
            int relevance = Integer.parseInt(columns[3]);
            if (relevance > 0)
                judgements.computeIfAbsent(columns[0], id -> new HashMap<>()).put(columns[2], relevance);
        }
        return judgements;
    }

    /** Runs each query that has judgements. */
    public Scores score(List<Query> queries, Map<String, Map<String, Integer>> judgements, Unit unit) {
        return score(queries, judgements, query -> {
            var request = SearchRequest.of(query.text()).withUnit(unit).withPage(1, DEPTH);
            return searcher.search(request).hits().stream()
                    .map(hit -> names.apply(hit.id()))
                    .toList();
        });
    }

    /** Scores any search. @param search gives the names of the first hundred hits, best first */
    public static Scores score(
            List<Query> queries, Map<String, Map<String, Integer>> judgements, Function<Query, List<String>> search) {
        var byKind = new LinkedHashMap<String, Sum>();
        var all = new Sum();
        var missed = new ArrayList<Missed>();
        for (var query : queries) {
            var relevant = judgements.get(query.id());
            if (relevant == null) continue;
            var ranked = search.apply(query);
            int rank = all.add(ranked, relevant);
            byKind.computeIfAbsent(query.kind(), kind -> new Sum()).add(ranked, relevant);
            if (rank == 0 || rank > 3) missed.add(new Missed(query.id(), query.text(), rank));
        }
        var kinds = new LinkedHashMap<String, Means>();
        byKind.forEach((kind, sum) -> kinds.put(kind, sum.means()));
        return new Scores(all.means(), kinds, missed);
    }

    private static final class Sum {
        private int queries;
        private double ndcg;
        private double recall;
        private double reciprocal;
        private int top3;

        /** @return the rank of the first relevant hit; 0 for none */
        int add(List<String> ranked, Map<String, Integer> relevant) {
            queries++;
            double gained = 0;
            int found = 0;
            int first = 0;
            for (int n = 0; n < ranked.size(); n++) {
                int relevance = relevant.getOrDefault(ranked.get(n), 0);
                if (relevance == 0) continue;
                found++;
                if (first == 0) first = n + 1;
                if (n < FIRST) gained += gain(relevance, n);
            }
            var ideal = relevant.values().stream()
                    .sorted(java.util.Comparator.reverseOrder())
                    .limit(FIRST)
                    .toList();
            double best = 0;
            for (int n = 0; n < ideal.size(); n++) best += gain(ideal.get(n), n);
            ndcg += gained / best;
            recall += (double) found / relevant.size();
            if (first > 0) reciprocal += 1.0 / first;
            if (first > 0 && first <= 3) top3++;
            return first;
        }

        private static double gain(int relevance, int place) {
            return (Math.pow(2, relevance) - 1) / (Math.log(place + 2) / Math.log(2));
        }

        Means means() {
            int n = Math.max(1, queries);
            return new Means(queries, ndcg / n, recall / n, reciprocal / n, (double) top3 / n);
        }
    }
}
