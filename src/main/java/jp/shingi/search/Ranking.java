package jp.shingi.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shingi.index.IndexField;
import jp.shingi.model.Role;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;

/**
 * How well each passage, case and document answers the query.
 *
 * <p>Words by BM25 in the text, again where the passage says what it is about, and in the titles over it; bigrams beside them, so
 * that a compound counts as one; compounds as phrases. Where a sentence asks, what an official or the secretariat says is more likely
 * the answer than what another member asks. Boilerplate weighs less. The parameters are measured in {@code src/docs/search.md}.
 */
final class Ranking {
    private static final float LEAD = 0.6f;
    private static final float ABOUT = 0.5f;
    private static final float GRAMS = 0.2f;
    private static final float COMPOUND = 0.1f;
    private static final float SYNONYM = 0.8f;
    static final float LIGHT = 0.8f;
    private static final float ANSWERS = 1.3f;
    /** What stands over a case or a document, beside its best passage. */
    private static final float TITLE = 3f;
    /** The share of a case's second best passage. */
    private static final float SECOND = 0.3f;

    private static final List<Role> ANSWERING = List.of(Role.OFFICIAL, Role.SECRETARIAT);

    private final Snapshot snapshot;
    private final Plan plan;
    private final LeafQueries queries;
    private final float[] scores;

    private Ranking(Snapshot snapshot, Plan plan) {
        this.snapshot = snapshot;
        this.plan = plan;
        queries = new LeafQueries(snapshot.analysis());
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
        return snapshot.groups(unit)
                .map(groups -> ofGroup(doc, groups.passagesOf(doc)))
                .orElse(scores[doc]);
    }

    private float ofGroup(int doc, int[] passages) {
        float best = 0;
        float second = 0;
        for (int passage : passages) {
            float score = scores[passage];
            if (score > best) {
                second = best;
                best = score;
            } else if (score > second) second = score;
        }
        return TITLE * scores[doc] + best + SECOND * second;
    }

    private void score() throws IOException {
        if (plan.positive().isEmpty()) return;
        var weight = snapshot.searcher().createWeight(snapshot.searcher().rewrite(query()), ScoreMode.COMPLETE, 1);
        for (var leaf : snapshot.reader().leaves()) {
            var scorer = weight.bulkScorer(leaf);
            if (scorer != null)
                scorer.score(new Into(leaf.docBase), leaf.reader().getLiveDocs(), 0, Integer.MAX_VALUE);
        }
        var answering = plan.sentence() ? answering() : new FixedBitSet(scores.length);
        for (int doc = 0; doc < scores.length; doc++)
            if (scores[doc] > 0) scores[doc] *= snapshot.weight(doc) * (answering.get(doc) ? ANSWERS : 1);
    }

    private FixedBitSet answering() {
        var keys = Set.copyOf(ANSWERING.stream().map(Role::key).toList());
        return Bits.and(snapshot.column(IndexField.ROLE).where(keys::contains), snapshot.unit(Unit.PASSAGE));
    }

    private Query query() {
        var all = new BooleanQuery.Builder();
        weights().forEach((term, weight) -> {
            add(all, new TermQuery(new Term(IndexField.WORDS.key(), term)), weight);
            add(all, new TermQuery(new Term(IndexField.LEAD.key(), term)), weight * LEAD);
            add(all, new TermQuery(new Term(IndexField.ABOUT.key(), term)), weight * ABOUT);
        });
        for (var gram : grams()) add(all, new TermQuery(new Term(IndexField.GRAMS.key(), gram)), GRAMS);
        for (var leaf : plan.positive()) {
            if (leaf.tokens().size() > 1) add(all, LeafQueries.words(IndexField.WORDS, leaf.tokens(), 1), COMPOUND);
            if (leaf.exact()) add(all, queries.characters(IndexField.GRAMS, leaf.asked()), COMPOUND);
            for (var other : leaf.others())
                if (!other.tokens().isEmpty()) {
                    add(all, LeafQueries.words(IndexField.WORDS, other.tokens(), 0), SYNONYM);
                    add(all, LeafQueries.words(IndexField.ABOUT, other.tokens(), 0), SYNONYM * ABOUT);
                }
        }
        return all.build();
    }

    private static void add(BooleanQuery.Builder all, Query query, float boost) {
        if (!(query instanceof MatchNoDocsQuery)) all.add(new BoostQuery(query, boost), Occur.SHOULD);
    }

    private Map<String, Float> weights() {
        var weights = new LinkedHashMap<String, Float>();
        for (var leaf : plan.positive())
            for (var token : leaf.tokens()) weights.merge(token.term(), leaf.light() ? LIGHT : 1f, Math::max);
        return weights;
    }

    /** Bigrams of what is asked for; those of hiragana alone say nothing. */
    private Set<String> grams() {
        var grams = new LinkedHashSet<String>();
        for (var leaf : plan.positive())
            if (!leaf.light())
                queries.grams(leaf.asked()).stream()
                        .map(Leaf.Token::term)
                        .filter(gram -> gram.codePointCount(0, gram.length()) == 2)
                        .filter(gram -> !gram.codePoints()
                                .allMatch(point -> Character.UnicodeBlock.of(point) == Character.UnicodeBlock.HIRAGANA))
                        .forEach(grams::add);
        return grams;
    }

    /** Writes scores where they belong. */
    private final class Into implements LeafCollector {
        private final int base;
        private Scorable scorer = new Scorable() {
            @Override
            public float score() {
                return 0;
            }
        };

        Into(int base) {
            this.base = base;
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int doc) throws IOException {
            scores[base + doc] = scorer.score();
        }
    }
}
