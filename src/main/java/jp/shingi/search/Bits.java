package jp.shingi.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.util.FixedBitSet;

/** Queries as sets of Lucene documents, and as scores. */
final class Bits {
    private Bits() {}

    /** All live documents that match. */
    static FixedBitSet of(IndexSearcher searcher, Query query) throws IOException {
        var bits = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        for (var choice : choices(searcher.rewrite(query))) add(bits, searcher, choice);
        for (var leaf : searcher.getIndexReader().leaves()) {
            var live = leaf.reader().getLiveDocs();
            if (live == null) continue;
            for (int doc = 0; doc < live.length(); doc++) if (!live.get(doc)) bits.clear(leaf.docBase + doc);
        }
        return bits;
    }

    /** What matches either of several is read one after the other: far cheaper than all side by side. */
    static List<Query> choices(Query query) {
        return query instanceof BooleanQuery either
                        && either.clauses().stream().allMatch(clause -> clause.occur() == BooleanClause.Occur.SHOULD)
                ? either.clauses().stream()
                        .flatMap(clause -> choices(clause.query()).stream())
                        .toList()
                : List.of(query);
    }

    private static void add(FixedBitSet bits, IndexSearcher searcher, Query query) throws IOException {
        var weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(leaf);
            if (scorer == null) continue;
            var phases = scorer.twoPhaseIterator();
            if (phases != null) addRest(bits, leaf.docBase, phases);
            else {
                var documents = scorer.iterator();
                documents.nextDoc();
                documents.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, bits, -leaf.docBase);
            }
        }
    }

    /** What is in the set already is not looked at more closely. */
    private static void addRest(FixedBitSet bits, int base, TwoPhaseIterator phases) throws IOException {
        var rough = phases.approximation();
        for (int doc = rough.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = rough.nextDoc())
            if (!bits.get(base + doc) && phases.matches()) bits.set(base + doc);
    }

    static FixedBitSet and(FixedBitSet one, FixedBitSet other) {
        var both = one.clone();
        both.and(other);
        return both;
    }

    static FixedBitSet or(FixedBitSet one, FixedBitSet other) {
        var either = one.clone();
        either.or(other);
        return either;
    }

    static FixedBitSet without(FixedBitSet one, FixedBitSet other) {
        var rest = one.clone();
        rest.andNot(other);
        return rest;
    }
}
