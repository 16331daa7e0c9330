package jp.shingi.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import jp.shingi.index.IndexField;
import org.apache.lucene.util.FixedBitSet;

/** The first so many units of a set in the order asked for. */
final class Best {
    /** @param group identifier's rank: makes the order the same whatever the order in which documents were indexed */
    record Scored(int doc, float score, long date, int group) {}

    private Best() {}

    static List<Scored> of(Snapshot snapshot, Ranking ranking, FixedBitSet units, Unit unit, SortOrder sort, int most) {
        var groups = snapshot.column(unit == Unit.CASE ? IndexField.CASE : IndexField.DOCUMENT);
        var order = order(sort);
        var heap = new PriorityQueue<Scored>(Math.max(1, Math.min(most, 1024)), order.reversed());
        if (most == 0) return List.of();
        Column.forEachBit(units, doc -> {
            float score = ranking.score(unit, doc);
            if (sort == SortOrder.RELEVANCE
                    && heap.size() == most
                    && score < heap.element().score()) return;
            int at = groups.starts()[doc];
            int group = at == groups.starts()[doc + 1] ? -1 : groups.values()[at];
            heap.add(new Scored(doc, score, snapshot.date(doc), group));
            if (heap.size() > most) heap.poll();
        });
        var best = new ArrayList<>(heap);
        Collections.sort(best, order);
        return best;
    }

    private static Comparator<Scored> order(SortOrder sort) {
        Comparator<Scored> byScore = Comparator.comparing(Scored::score, Comparator.reverseOrder());
        var ties = Comparator.comparingInt(Scored::group).thenComparingInt(Scored::doc);
        return switch (sort) {
            case RELEVANCE -> byScore.thenComparing(ties);
            case NEWEST ->
                Comparator.comparingLong(Scored::date)
                        .reversed()
                        .thenComparing(byScore)
                        .thenComparing(ties);
            case OLDEST ->
                Comparator.comparing((Scored one) -> one.date() == Snapshot.NO_DATE ? Long.MAX_VALUE : one.date())
                        .thenComparing(byScore)
                        .thenComparing(ties);
        };
    }
}
