package jp.shingi.index;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapaneseNumberFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;

/**
 * Words in their dictionary form, without particles: what a text is about.
 *
 * <p>Punctuation is kept until numbers are read, else 「一、二」 would become twelve. Known weakness: JapaneseNumberFilter reads a comma
 * between digits as a separator of thousands, so that 「1,2条」 is 12; the bigrams find it as written.
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
        tokens = new JapanesePartOfSpeechStopFilter(tokens, JapaneseAnalyzer.getDefaultStopTags());
        tokens = new JapaneseKatakanaStemFilter(new LetterFilter(tokens));
        return new TokenStreamComponents(tokenizer, new NormalFormFilter(tokens));
    }
}
