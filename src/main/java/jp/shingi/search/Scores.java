package jp.shingi.search;

import java.io.IOException;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** The scores of one query, document by document: queries one after the other are several times faster than all of them together. */
final class Scores {
    private Scores() {}

    interface Taker {
        void take(int doc, float score);
    }

    /** Every live document that matches, in order. */
    static void each(Snapshot snapshot, Query query, Taker taker) throws IOException {
        var weight = weight(snapshot, query);
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
