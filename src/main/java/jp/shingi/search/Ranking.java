package jp.shingi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.shingi.index.IndexField;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.util.LongHeap;

/**
 * How well each passage, case and document answers the query.
 *
 * <p>Words by BM25 in the text, again where the passage says what it is about, and in the titles over it; bigrams beside them, so
 * that a compound counts as one; compounds as phrases; another form of a thing ({@link Forms}) where it counts more than the one typed. Where a sentence asks, what an official or the secretariat says is more likely
 * the answer than what another member asks; and where the question says what is asked for better than its answer does, the answer
 * has a share of it. Words that stand together count once more ({@link Nearness}). Boilerplate weighs less. The parameters are measured in {@code src/docs/search.md}.
 */
final class Ranking {
    /** What another form of a thing is worth beside the one that was typed. */
    static final float SYNONYM = 0.8f;
    /** What a word of the same matter is worth. */
    static final float RELATED = 0.3f;
    /** A word that more than one of so many passages have says too little of a matter. */
    private static final int RARE = 50;
    /** As many passages may have it in any case. */
    private static final int FEW = 10;

    /** What a passage is worth that answers a question, beside what the question matches better than it does. */
    private static final float OWN = 0.95f;
    /** The share of what its question matches better. */
    private static final float QUESTION = 0.65f;
    /** What words are worth once more that stand in one place. */
    private static final float NEAR = 0.23f;
    /** Passages whose words are looked at for where they stand. */
    private static final int LOOKED_AT = 300;

    private static final long MASK = 0xFFFF_FFFFL;
    /** What stands over a case or a document, beside its best passage. */
    private static final float TITLE = 3f;
    /** The share of a case's second best passage. */
    private static final float SECOND = 0.3f;

    private final Snapshot snapshot;
    private final Plan plan;
    private final Parts parts;
    private final float[] scores;

    private Ranking(Snapshot snapshot, Plan plan) {
        this.snapshot = snapshot;
        this.plan = plan;
        parts = new Parts(plan.positive(), new LeafQueries(snapshot));
        scores = new float[snapshot.size()];
    }

    static Ranking of(Snapshot snapshot, Plan plan) throws IOException {
        var ranking = new Ranking(snapshot, plan);
        ranking.score();
        return ranking;
    }

    /** Of one Lucene document by itself. */
    float score(int doc) {
        return scores[doc];
    }

    /** Of a unit: a passage by itself; a case or document by what stands over it and its best passages. */
    float score(Unit unit, int doc) {
        var groups = snapshot.groups(unit);
        return groups.isEmpty() ? scores[doc] : ofGroup(groups.get(), doc);
    }

    private float ofGroup(Groups groups, int doc) {
        float best = 0;
        float second = 0;
        for (int at = groups.begin(doc); at < groups.end(doc); at++) {
            float score = scores[groups.passages()[at]];
            if (score > best) {
                second = best;
                best = score;
            } else if (score > second) second = score;
        }
        return TITLE * scores[doc] + best + SECOND * second;
    }

    private void score() throws IOException {
        if (plan.positive().isEmpty()) return;
        for (var part : parts.all()) {
            if (part.query() instanceof PhraseQuery phrase && phrase.getSlop() == 0)
                Scores.add(snapshot, phrase, part.found(), part.boost(), scores);
            else Scores.add(snapshot, part.query(), part.boost(), scores);
        }
        forms();
        questions();
        var weights = snapshot.weights(plan.sentence());
        for (int doc = 0; doc < scores.length; doc++) scores[doc] *= weights[doc];
        near(weights);
    }

    private void forms() throws IOException {
        var forms = new Forms(snapshot, scores);
        for (var leaf : plan.positive()) {
            forms.add(leaf, IndexField.WORDS, leaf.others(), SYNONYM);
            forms.add(leaf, IndexField.ABOUT, leaf.others(), SYNONYM * Parts.ABOUT);
            forms.add(leaf, IndexField.WORDS, rare(leaf.related()), RELATED);
        }
    }

    private List<Leaf.Other> rare(List<Leaf.Other> related) throws IOException {
        int most = Math.max(FEW, snapshot.unit(Unit.PASSAGE).cardinality() / RARE);
        var rare = new ArrayList<Leaf.Other>();
        for (var other : related) if (snapshot.rarity().rarest(other.tokens()) <= most) rare.add(other);
        return rare;
    }

    /** A question stands before its answers: from the last to the first, it has not been changed yet. */
    private void questions() {
        var answers = snapshot.answers().passages();
        var questions = snapshot.answers().questions();
        for (int n = answers.length - 1; n >= 0; n--) {
            float its = scores[answers[n]];
            float share = OWN * its + QUESTION * Math.max(0, scores[questions[n]] - its);
            scores[answers[n]] = its > 0 ? share : 0;
        }
    }

    private void near(float[] weights) throws IOException {
        var words = new ArrayList<Nearness.Word>();
        for (var word : parts.weights().entrySet())
            words.add(new Nearness.Word(
                    word.getKey(), word.getValue() * snapshot.rarity().weight(word.getKey())));
        if (words.size() < 2) return;
        var passages = best();
        var values = new Nearness(snapshot, words).of(passages);
        for (int n = 0; n < values.length; n++) {
            int doc = passages[n];
            scores[doc] += NEAR * values[n] * weights[doc];
        }
    }

    /** The passages that are best so far, in the order of the index. */
    private int[] best() {
        var heap = new LongHeap(LOOKED_AT);
        var all = snapshot.unit(Unit.PASSAGE);
        float least = 0;
        for (int doc = 0; doc < scores.length; doc++) {
            if (scores[doc] <= least || !all.get(doc)) continue;
            // Scores are positive: their bits are ordered as they are. Of equal ones the first stay.
            heap.insertWithOverflow((long) Float.floatToIntBits(scores[doc]) << 32 | ~doc & MASK);
            if (heap.size() == LOOKED_AT) least = Float.intBitsToFloat((int) (heap.top() >>> 32));
        }
        var passages = new int[heap.size()];
        for (int n = 0; n < passages.length; n++) passages[n] = ~(int) heap.pop();
        Arrays.sort(passages);
        return passages;
    }
}
