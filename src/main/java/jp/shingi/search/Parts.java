package jp.shingi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shingi.index.IndexField;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/** What the score of a passage is the sum of: words, bigrams, compounds, each with what it counts. The numbers are measured in {@code src/docs/search.md}. */
final class Parts {
    private static final float LEAD = 0.3f;
    static final float ABOUT = 0.5f;
    private static final float GRAMS = 0.1f;
    private static final float COMPOUND = 0.1f;
    /** Of words that ask. */
    static final float LIGHT = 0.8f;
    /** ロードマップ is one word, though the dictionary cuts it in two; a piece that stands in another word says less. */
    private static final float PIECE = 0.65f;

    private final List<Leaf> leaves;
    private final LeafQueries queries;

    Parts(List<Leaf> leaves, LeafQueries queries) {
        this.leaves = leaves;
        this.queries = queries;
    }

    /** @param found what is read for it: a query that stands in the same places as often */
    record Part(Query query, Query found, float boost) {}

    /** In the order in which they are added up. */
    List<Part> all() throws IOException {
        var all = new ArrayList<Part>();
        for (var word : weights().entrySet()) {
            add(all, queries.term(IndexField.WORDS, word.getKey()), word.getValue());
            add(all, queries.term(IndexField.LEAD, word.getKey()), word.getValue() * LEAD);
            add(all, queries.term(IndexField.ABOUT, word.getKey()), word.getValue() * ABOUT);
        }
        for (var gram : grams()) add(all, queries.term(IndexField.GRAMS, gram), GRAMS);
        for (var leaf : leaves) {
            if (leaf.tokens().size() > 1) add(all, queries.words(IndexField.WORDS, leaf.tokens(), 1), COMPOUND);
            if (leaf.exact())
                add(
                        all,
                        queries.characters(IndexField.GRAMS, leaf.grams()),
                        queries.shortly(IndexField.GRAMS, leaf.grams()),
                        COMPOUND);
        }
        return all;
    }

    private static void add(List<Part> all, Query query, float boost) {
        add(all, query, query, boost);
    }

    private static void add(List<Part> all, Query query, Query found, float boost) {
        // All that has a letter has it alike: that ranks nothing.
        if (!(query instanceof MatchNoDocsQuery) && !(query instanceof PrefixQuery))
            all.add(new Part(query, found, boost));
    }

    /** Each word that is looked for, with what it counts. */
    Map<String, Float> weights() {
        var weights = new LinkedHashMap<String, Float>();
        for (var leaf : leaves)
            for (var token : leaf.tokens())
                weights.merge(
                        token.term(), (leaf.light() ? LIGHT : 1f) * (leaf.isPiece(token) ? PIECE : 1f), Math::max);
        return weights;
    }

    /** Bigrams of what is asked for; those of hiragana alone say nothing. */
    private Set<String> grams() {
        var grams = new LinkedHashSet<String>();
        for (var leaf : leaves)
            if (!leaf.light())
                leaf.grams().stream()
                        .map(Leaf.Token::term)
                        .filter(gram -> gram.codePointCount(0, gram.length()) == 2)
                        .filter(gram -> !gram.codePoints()
                                .allMatch(point -> Character.UnicodeBlock.of(point) == Character.UnicodeBlock.HIRAGANA))
                        .forEach(grams::add);
        return grams;
    }
}
