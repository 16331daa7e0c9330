package jp.shingi.index;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapaneseNumberFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;

/**
 * Words in their dictionary form, without particles: what a text is about.
 *
 * <p>Punctuation is kept until numbers are read, else 「一、二」 would become twelve; a comma stays in a number where it parts thousands
 * ({@link ThousandsFilter}).
 */
final class WordAnalyzer extends Analyzer {
    private final UserDictionary dictionary;

    WordAnalyzer(UserDictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return Folding.charactersAndLines(text);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader text) {
        return Folding.charactersAndLines(text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new JapaneseTokenizer(dictionary, false, true, JapaneseTokenizer.Mode.SEARCH);
        TokenStream tokens = new JapaneseNumberFilter(new JapaneseBaseFormFilter(tokenizer));
        tokens = new JapaneseKatakanaStemFilter(new LetterFilter(new ContentFilter(tokens)));
        return new TokenStreamComponents(tokenizer, new NormalFormFilter(tokens));
    }
}
