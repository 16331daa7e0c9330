package jp.shingi.search;

import java.io.IOException;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/** Queries as sets of Lucene documents, and as scores. */
final class Bits {
    private Bits() {}

    /** All live documents that match. */
    static FixedBitSet of(IndexSearcher searcher, Query query) throws IOException {
        var bits = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        add(bits, searcher, searcher.rewrite(query));
        for (var leaf : searcher.getIndexReader().leaves()) {
            var live = leaf.reader().getLiveDocs();
            if (live == null) continue;
            for (int doc = 0; doc < live.length(); doc++) if (!live.get(doc)) bits.clear(leaf.docBase + doc);
        }
        return bits;
    }

    /** What matches either of several is read one after the other: far cheaper than all side by side. */
    private static void add(FixedBitSet bits, IndexSearcher searcher, Query query) throws IOException {
        if (query instanceof BooleanQuery either
                && either.clauses().stream().allMatch(clause -> clause.occur() == BooleanClause.Occur.SHOULD)) {
            for (var clause : either) add(bits, searcher, clause.query());
            return;
        }
        var weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(leaf);
            if (scorer == null) continue;
            var documents = scorer.iterator();
            documents.nextDoc();
            documents.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, bits, -leaf.docBase);
        }
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
