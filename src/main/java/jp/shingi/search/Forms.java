package jp.shingi.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import jp.shingi.index.IndexField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;

/**
 * What is said in other words than those asked for counts by its best form: 看護婦 beside 看護師 is not two things, and 市街地再開発 is no
 * more of a 再開発. A form counts as though it were no rarer than the words asked for, else an old name outweighs all.
 */
final class Forms {
    private final Snapshot snapshot;
    private final float[] scores;
    /** Of one leaf: its best other form, and its own words. */
    private float[] best = {};

    private float[] own = {};

    /** @param scores of the words, to which the rest is added */
    Forms(Snapshot snapshot, float[] scores) {
        this.snapshot = snapshot;
        this.scores = scores;
    }

    /** Adds what the best of the forms counts beyond the words of the leaf. @param share of its score */
    void add(Leaf leaf, IndexField field, List<Leaf.Other> forms, float share) throws IOException {
        if (forms.isEmpty()) return;
        clear();
        float wanted = snapshot.weight(leaf.tokens());
        for (var form : forms) {
            if (form.tokens().isEmpty()) continue;
            float its = share * (wanted == 0 ? 1 : Math.min(1, wanted / snapshot.weight(form.tokens())));
            Scores.each(
                    snapshot,
                    LeafQueries.words(field, form.tokens(), 0),
                    (doc, score) -> best[doc] = Math.max(best[doc], its * score));
        }
        float words = (leaf.light() ? Ranking.LIGHT : 1) * (field == IndexField.ABOUT ? Ranking.ABOUT : 1);
        for (var token : leaf.tokens())
            Scores.each(
                    snapshot,
                    new TermQuery(new Term(field.key(), token.term())),
                    (doc, score) -> own[doc] += words * score);
        for (int doc = 0; doc < best.length; doc++) if (best[doc] > own[doc]) scores[doc] += best[doc] - own[doc];
    }

    private void clear() {
        if (best.length == 0) {
            best = new float[scores.length];
            own = new float[scores.length];
        } else {
            Arrays.fill(best, 0);
            Arrays.fill(own, 0);
        }
    }
}
