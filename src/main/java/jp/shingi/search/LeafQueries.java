package jp.shingi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shingi.index.Analysis;
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

    private final Analysis analysis;

    LeafQueries(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The leaf in any of its forms, in the text or in what stands over it. */
    Query query(Leaf leaf) {
        var choices = new ArrayList<Query>();
        choices.add(query(leaf.asked(), leaf.tokens(), leaf));
        leaf.others().forEach(other -> choices.add(query(other.text(), other.tokens(), leaf)));
        return any(choices);
    }

    private Query query(String text, List<Leaf.Token> tokens, Leaf leaf) {
        int slop = Math.max(leaf.slop(), tokens.size() > 1 && !leaf.exact() ? COMPOUND_SLOP : 0);
        var choices = new ArrayList<Query>();
        if (!tokens.isEmpty()) {
            choices.add(words(IndexField.WORDS, tokens, slop));
            choices.add(words(IndexField.ABOUT, tokens, slop));
        }
        // A single word is found as a word only, else 京都 would be found in 東京都; what is quoted is found wherever it
        // stands.
        if (leaf.slop() == 0 && (leaf.exact() || tokens.size() > 1)) {
            choices.add(characters(IndexField.GRAMS, text));
            choices.add(characters(IndexField.ABOUT_GRAMS, text));
        }
        return any(choices);
    }

    /** One word in the text or in what stands over it. */
    static Query word(String term) {
        return any(Stream.of(IndexField.WORDS, IndexField.ABOUT)
                .map(field -> (Query) new TermQuery(new Term(field.key(), term)))
                .toList());
    }

    static Query words(IndexField field, List<Leaf.Token> tokens, int slop) {
        if (tokens.size() == 1)
            return new TermQuery(new Term(field.key(), tokens.getFirst().term()));
        var phrase = new PhraseQuery.Builder().setSlop(slop);
        for (var token : tokens) phrase.add(new Term(field.key(), token.term()), token.position());
        return phrase.build();
    }

    /** The characters as they stand, whatever their width. */
    Query characters(IndexField field, String text) {
        var grams = grams(text);
        if (grams.isEmpty()) return new MatchNoDocsQuery("no letters");
        if (grams.size() == 1) {
            var gram = grams.getFirst().term();
            return gram.codePointCount(0, gram.length()) == 1
                    ? new PrefixQuery(new Term(field.key(), gram))
                    : new TermQuery(new Term(field.key(), gram));
        }
        var phrase = new PhraseQuery.Builder();
        for (var gram : grams) phrase.add(new Term(field.key(), gram.term()), gram.position());
        return phrase.build();
    }

    /** The bigrams of a text. A letter alone is kept only if it is the whole text: what follows it in a document is not known. */
    List<Leaf.Token> grams(String text) {
        var all = Tokens.of(analysis.grams(), text);
        var pairs = all.stream()
                .filter(gram -> gram.term().codePointCount(0, gram.term().length()) > 1)
                .toList();
        return pairs.isEmpty() && !all.isEmpty() ? List.of(all.getFirst()) : pairs;
    }

    private static Query any(List<Query> choices) {
        if (choices.isEmpty()) return new MatchNoDocsQuery("nothing to look for");
        if (choices.size() == 1) return choices.getFirst();
        var query = new BooleanQuery.Builder();
        choices.forEach(choice -> query.add(choice, Occur.SHOULD));
        return query.build();
    }
}
