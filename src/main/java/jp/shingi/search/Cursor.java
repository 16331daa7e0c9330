package jp.shingi.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;

/** Whether single Lucene documents match a query. In the order of the index each step is cheap; a step back begins anew. */
final class Cursor {
    private final IndexSearcher searcher;
    private final Query query;
    private int segment = -1;
    private DocIdSetIterator candidates = DocIdSetIterator.empty();
    private Optional<TwoPhaseIterator> verifying = Optional.empty();

    Cursor(IndexSearcher searcher, Query query) {
        this.searcher = searcher;
        this.query = query;
    }

    boolean matches(int doc) throws IOException {
        var segments = searcher.getIndexReader().leaves();
        int its = ReaderUtil.subIndex(doc, segments);
        int wanted = doc - segments.get(its).docBase;
        if (its != segment || candidates.docID() >= wanted) open(its);
        return candidates.advance(wanted) == wanted
                && (verifying.isEmpty() || verifying.get().matches());
    }

    private void open(int number) throws IOException {
        segment = number;
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var scorer = weight.scorer(searcher.getIndexReader().leaves().get(number));
        verifying = Optional.ofNullable(scorer).map(Scorer::twoPhaseIterator);
        if (verifying.isPresent()) candidates = verifying.get().approximation();
        else candidates = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
    }
}
