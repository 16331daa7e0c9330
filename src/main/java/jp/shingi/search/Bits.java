package jp.shingi.search;

import java.io.IOException;
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
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(leaf);
            if (scorer == null) continue;
            var live = leaf.reader().getLiveDocs();
            var documents = scorer.iterator();
            for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc())
                if (live == null || live.get(doc)) bits.set(leaf.docBase + doc);
        }
        return bits;
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
