package jp.shingi.search;

import java.io.IOException;
import java.util.List;
import jp.shingi.index.IndexField;
import org.apache.lucene.util.FixedBitSet;

/**
 * What is said in other words than those asked for counts by its best form: 看護婦 beside 看護師 is not two things, and 市街地再開発 is no
 * more of a 再開発. A form counts as though it were no rarer than the words asked for, else an old name outweighs all.
 */
final class Forms {
    private final Snapshot snapshot;
    private final LeafQueries queries;
    private final float[] scores;
    /** Of one leaf: its best other form; zero again after each. */
    private float[] best = {};
    /** What the words of the leaf count themselves, where it has other forms. */
    private float[] own = {};

    /** @param scores of the words, to which the rest is added */
    Forms(Snapshot snapshot, float[] scores) {
        this.snapshot = snapshot;
        queries = new LeafQueries(snapshot);
        this.scores = scores;
    }

    /** Adds what the best of the forms counts beyond the words of the leaf. @param share of its score */
    void add(Leaf leaf, IndexField field, List<Leaf.Other> forms, float share) throws IOException {
        var found = found(leaf, field, forms, share);
        if (found.length == 0) return;
        float words = (leaf.light() ? Parts.LIGHT : 1) * (field == IndexField.ABOUT ? Parts.ABOUT : 1);
        for (var token : leaf.tokens())
            Scores.of(snapshot, queries.term(field, token.term()), found, (doc, score) -> own[doc] += words * score);
        for (int doc : found) {
            scores[doc] += Math.max(0, best[doc] - own[doc]);
            best[doc] = 0;
            own[doc] = 0;
        }
    }

    /** Fills {@link #best}. Returns the documents that have one of the forms, ascending. */
    private int[] found(Leaf leaf, IndexField field, List<Leaf.Other> forms, float share) throws IOException {
        var found = new FixedBitSet(forms.isEmpty() ? 0 : scores.length);
        if (!forms.isEmpty() && best.length == 0) {
            best = new float[scores.length];
            own = new float[scores.length];
        }
        float wanted = snapshot.rarity().weight(leaf.tokens());
        for (var form : forms) {
            if (form.tokens().isEmpty()) continue;
            float its = share
                    * (wanted == 0 ? 1 : Math.min(1, wanted / snapshot.rarity().weight(form.tokens())));
            Scores.each(snapshot, queries.words(field, form.tokens(), 0), (doc, score) -> {
                found.set(doc);
                best[doc] = Math.max(best[doc], its * score);
            });
        }
        return Column.documents(found);
    }
}
