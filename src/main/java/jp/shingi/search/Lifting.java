package jp.shingi.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which cases, or documents, match a query. One passage is enough: after the first that matches, the others of the same owners are
 * passed over, and the places of a phrase are only looked at where its owner is not known yet.
 */
final class Lifting {
    private final Snapshot snapshot;
    private final Groups groups;
    private final FixedBitSet owning;
    private final FixedBitSet lifted;

    private Lifting(Snapshot snapshot, Groups groups, FixedBitSet owning) {
        this.snapshot = snapshot;
        this.groups = groups;
        this.owning = owning;
        lifted = new FixedBitSet(owning.length());
    }

    /** The units that match, by themselves or by a passage of theirs. */
    static FixedBitSet of(Snapshot snapshot, Unit unit, Query query) throws IOException {
        var owning = snapshot.unit(unit);
        var groups = snapshot.groups(unit);
        if (groups.isEmpty()) return Bits.and(Bits.of(snapshot.searcher(), query), owning);
        var lifting = new Lifting(snapshot, groups.get(), owning);
        for (var choice : Bits.choices(snapshot.searcher().rewrite(query))) lifting.add(choice);
        return lifting.lifted;
    }

    private void add(Query query) throws IOException {
        var weight = snapshot.searcher().createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var segment : snapshot.reader().leaves()) {
            var scorer = weight.scorer(segment);
            if (scorer == null) continue;
            var phases = scorer.twoPhaseIterator();
            if (phases == null) add(segment, scorer.iterator(), () -> true);
            else add(segment, phases.approximation(), phases::matches);
        }
    }

    private interface Check {
        boolean holds() throws IOException;
    }

    private void add(LeafReaderContext segment, DocIdSetIterator found, Check check) throws IOException {
        var live = segment.reader().getLiveDocs();
        int end = segment.reader().maxDoc();
        int next = found.nextDoc();
        while (next != DocIdSetIterator.NO_MORE_DOCS) {
            int doc = segment.docBase + next;
            boolean known = groups.areIn(lifted, doc);
            if (!known && (live == null || live.get(next)) && check.holds()) {
                groups.addOwners(doc, lifted);
                if (owning.get(doc)) lifted.set(doc);
                known = true;
            }
            int after = known ? groups.alike()[doc] - segment.docBase : next + 1;
            if (after >= end) return;
            next = after == next + 1 ? found.nextDoc() : found.advance(after);
        }
    }
}
