package jp.shingi.search;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/** The scores of one query, document by document: queries one after the other are several times faster than all of them together. */
final class Scores {
    private Scores() {}

    interface Taker {
        void take(int doc, float score);
    }

    /** Adds BM25 of a query to every live document that matches. */
    static void add(Snapshot snapshot, Query query, float boost, float[] scores) throws IOException {
        if (query instanceof TermQuery word) add(snapshot, word.getTerm(), boost, scores);
        else each(snapshot, new BoostQuery(query, boost), (doc, score) -> scores[doc] += score);
    }

    /** Adds BM25 of a word to every live document that has it: what Lucene gives for the term, with nothing but arrays between. */
    private static void add(Snapshot snapshot, Term term, float boost, float[] scores) throws IOException {
        var postings = snapshot.postings();
        if (postings.documents(term) == 0) return;
        var scorer = postings.scorer(boost, term).asBulkSimScorer();
        var lengths = postings.lengths(term.field());
        var batch = new DocAndFloatFeatureBuffer();
        var norms = new long[0];
        for (var segment : snapshot.reader().leaves()) {
            var found = postings.in(segment, term, PostingsEnum.FREQS);
            if (found.isEmpty()) continue;
            var places = found.get();
            for (int next = places.nextDoc(); next != DocIdSetIterator.NO_MORE_DOCS; next = places.docID()) {
                places.nextPostings(DocIdSetIterator.NO_MORE_DOCS, batch);
                var live = segment.reader().getLiveDocs();
                if (live != null) batch.apply(live);
                if (norms.length < batch.size) norms = new long[batch.docs.length];
                for (int n = 0; n < batch.size; n++) norms[n] = lengths[segment.docBase + batch.docs[n]];
                scorer.score(batch.size, batch.features, norms, batch.features);
                for (int n = 0; n < batch.size; n++) scores[segment.docBase + batch.docs[n]] += batch.features[n];
            }
        }
    }

    /** Adds BM25 of a phrase. @param shorter stands in the same places as often: what is read of the index; the weight is that of the phrase */
    static void add(Snapshot snapshot, PhraseQuery phrase, Query shorter, float boost, float[] scores)
            throws IOException {
        var postings = snapshot.postings();
        for (var term : phrase.getTerms()) if (postings.documents(term) == 0) return;
        var scorer = postings.scorer(boost, phrase.getTerms());
        var lengths = postings.lengths(phrase.getField());
        each(snapshot, postings.counting(shorter), (doc, count) -> scores[doc] += scorer.score(count, lengths[doc]));
    }

    /** Every live document that matches, in order. */
    static void each(Snapshot snapshot, Query query, Taker taker) throws IOException {
        each(snapshot, weight(snapshot, query), taker);
    }

    private static void each(Snapshot snapshot, Weight weight, Taker taker) throws IOException {
        var batch = new DocAndFloatFeatureBuffer();
        for (var segment : snapshot.reader().leaves()) {
            var scorer = weight.scorer(segment);
            if (scorer == null) continue;
            var live = segment.reader().getLiveDocs();
            scorer.iterator().nextDoc();
            for (scorer.nextDocsAndScores(DocIdSetIterator.NO_MORE_DOCS, live, batch);
                    batch.size > 0;
                    scorer.nextDocsAndScores(DocIdSetIterator.NO_MORE_DOCS, live, batch))
                for (int n = 0; n < batch.size; n++) taker.take(segment.docBase + batch.docs[n], batch.features[n]);
        }
    }

    /** Those of some documents that match. @param wanted ascending */
    static void of(Snapshot snapshot, Query query, int[] wanted, Taker taker) throws IOException {
        var weight = weight(snapshot, query);
        int next = 0;
        for (var segment : snapshot.reader().leaves()) {
            int end = segment.docBase + segment.reader().maxDoc();
            if (next == wanted.length || wanted[next] >= end) continue;
            var scorer = weight.scorer(segment);
            for (; next < wanted.length && wanted[next] < end; next++) {
                if (scorer == null) continue;
                int doc = wanted[next] - segment.docBase;
                if (scorer.docID() < doc) scorer.iterator().advance(doc);
                if (scorer.docID() == doc) taker.take(wanted[next], scorer.score());
            }
        }
    }

    private static Weight weight(Snapshot snapshot, Query query) throws IOException {
        var searcher = snapshot.searcher();
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    }
}
