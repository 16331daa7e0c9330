package jp.shingi.search;

import java.io.IOException;
import java.util.Optional;
import jp.shingi.index.IndexField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/**
 * Where terms stand, in one state of the index. Looking a term up in the dictionaries of all segments costs as much as reading some
 * thousand places of it, and one question needs it up to six times: the places in the dictionaries are kept.
 */
final class Postings {
    /** Terms whose places are kept, about 600 bytes each; then the keeping begins anew. */
    private static final int KEPT = 16_384;

    private final IndexSearcher searcher;
    private final IndexSearcher counting;
    private final Kept<Term, TermStates> states;
    private final Kept<String, byte[]> lengths = new Kept<>(IndexField.values().length, this::readLengths);

    Postings(IndexSearcher searcher) {
        this.searcher = searcher;
        counting = new IndexSearcher(searcher.getIndexReader());
        counting.setQueryCache(null);
        counting.setSimilarity(new Counting());
        states = new Kept<>(KEPT, term -> TermStates.build(searcher, term, true));
    }

    static Term term(IndexField field, String term) {
        return new Term(field.key(), term);
    }

    TermStates states(Term term) throws IOException {
        return states.of(term);
    }

    /** Lucene documents that have it, deleted ones counted. */
    int documents(Term term) throws IOException {
        return states(term).docFreq();
    }

    /** The term in one segment; empty if it is not there. @param flags of {@link PostingsEnum} */
    Optional<PostingsEnum> in(LeafReaderContext segment, Term term, int flags) throws IOException {
        var supplier = states(term).get(segment);
        var state = supplier == null ? null : supplier.get();
        if (state == null) return Optional.empty();
        var terms = segment.reader().terms(term.field()).iterator();
        terms.seekExact(term.bytes(), state);
        return Optional.of(terms.postings(null, flags));
    }

    /** BM25 of the terms together, as of a phrase; each must stand somewhere. */
    SimScorer scorer(float boost, Term... terms) throws IOException {
        var statistics = new TermStatistics[terms.length];
        for (int n = 0; n < terms.length; n++) {
            var its = states(terms[n]);
            statistics[n] = searcher.termStatistics(terms[n], its.docFreq(), its.totalTermFreq());
        }
        return searcher.getSimilarity().scorer(boost, searcher.collectionStatistics(terms[0].field()), statistics);
    }

    /** Of a query that counts how often it stands in a Lucene document: its score is the number. */
    Weight counting(Query query) throws IOException {
        return counting.createWeight(counting.rewrite(query), ScoreMode.COMPLETE, 1);
    }

    /** The length of each Lucene document's text in a field, as Lucene packs it into a byte; not to be changed. */
    byte[] lengths(String field) throws IOException {
        return lengths.of(field);
    }

    private byte[] readLengths(String field) throws IOException {
        var all = new byte[searcher.getIndexReader().maxDoc()];
        var norms = MultiDocValues.getNormValues(searcher.getIndexReader(), field);
        if (norms == null) return all;
        for (int doc = norms.nextDoc(); doc < all.length; doc = norms.nextDoc()) all[doc] = (byte) norms.longValue();
        return all;
    }

    /** How often a query stands there, and nothing else. */
    private static final class Counting extends Similarity {
        @Override
        public SimScorer scorer(float boost, CollectionStatistics field, TermStatistics... terms) {
            return new SimScorer() {
                @Override
                public float score(float frequency, long norm) {
                    return frequency;
                }
            };
        }
    }
}
