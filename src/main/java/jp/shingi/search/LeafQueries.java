package jp.shingi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.shingi.index.IndexField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What must stand in a Lucene document for a leaf to match it. */
final class LeafQueries {
    /** Between the words of a compound one more may stand: 個人情報保護 is found in 個人情報の保護. */
    private static final int COMPOUND_SLOP = 1;

    private final Postings postings;

    LeafQueries(Snapshot snapshot) {
        postings = snapshot.postings();
    }

    /** The leaf in any of its forms, in the text or in what stands over it. */
    Query query(Leaf leaf) throws IOException {
        var choices = new ArrayList<Query>();
        choices.add(query(leaf.tokens(), leaf.grams(), leaf));
        for (var other : leaf.others()) choices.add(query(other.tokens(), other.grams(), leaf));
        return any(choices);
    }

    /** What is cheap and stands over many passages is looked at first. */
    private Query query(List<Leaf.Token> tokens, List<Leaf.Token> grams, Leaf leaf) throws IOException {
        int slop = Math.max(leaf.slop(), tokens.size() > 1 && !leaf.exact() ? COMPOUND_SLOP : 0);
        // A single word is found as a word only, else 京都 would be found in 東京都; what is quoted is found wherever it
        // stands.
        boolean asCharacters = leaf.slop() == 0 && (leaf.exact() || tokens.size() > 1);
        var choices = new ArrayList<Query>();
        if (!tokens.isEmpty()) choices.add(words(IndexField.ABOUT, tokens, slop));
        if (asCharacters) choices.add(shortly(IndexField.ABOUT_GRAMS, grams));
        if (!tokens.isEmpty()) choices.add(words(IndexField.WORDS, tokens, slop));
        if (asCharacters) choices.add(shortly(IndexField.GRAMS, grams));
        return any(choices);
    }

    /** One word in the text or in what stands over it. */
    Query word(String term) throws IOException {
        return any(List.of(term(IndexField.ABOUT, term), term(IndexField.WORDS, term)));
    }

    Query words(IndexField field, List<Leaf.Token> tokens, int slop) throws IOException {
        if (tokens.size() == 1) return term(field, tokens.getFirst().term());
        var phrase = new PhraseQuery.Builder().setSlop(slop);
        for (var token : tokens) phrase.add(new Term(field.key(), token.term()), token.position());
        return phrase.build();
    }

    Query term(IndexField field, String word) throws IOException {
        var term = Postings.term(field, word);
        return new TermQuery(term, postings.states(term));
    }

    /** What stands where the characters stand, as often, read with half the bigrams. */
    Query shortly(IndexField field, List<Leaf.Token> grams) throws IOException {
        return characters(field, needed(grams));
    }

    /** The characters as they stand, whatever their width. */
    Query characters(IndexField field, List<Leaf.Token> grams) throws IOException {
        if (grams.isEmpty()) return new MatchNoDocsQuery("no letters");
        if (grams.size() == 1) {
            var gram = grams.getFirst().term();
            return gram.codePointCount(0, gram.length()) == 1
                    ? new PrefixQuery(new Term(field.key(), gram))
                    : term(field, gram);
        }
        var phrase = new PhraseQuery.Builder();
        for (var gram : grams) phrase.add(new Term(field.key(), gram.term()), gram.position());
        return phrase.build();
    }

    /** Without those of which each character stands in the one before or the one after: where these two stand, it stands between them. */
    private static List<Leaf.Token> needed(List<Leaf.Token> grams) {
        var needed = new ArrayList<Leaf.Token>();
        for (int n = 0; n < grams.size(); n++) {
            int position = grams.get(n).position();
            boolean between = !needed.isEmpty()
                    && n + 1 < grams.size()
                    && needed.getLast().position() == position - 1
                    && grams.get(n + 1).position() == position + 1;
            if (!between) needed.add(grams.get(n));
        }
        return needed;
    }

    private static Query any(List<Query> choices) {
        if (choices.isEmpty()) return new MatchNoDocsQuery("nothing to look for");
        if (choices.size() == 1) return choices.getFirst();
        var query = new BooleanQuery.Builder();
        choices.forEach(choice -> query.add(choice, Occur.SHOULD));
        return query.build();
    }
}
