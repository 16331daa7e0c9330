package jp.shingi.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;

/** Every morpheme as it stands. */
final class MorphemeAnalyzer extends Analyzer {
    private final UserDictionary dictionary;

    MorphemeAnalyzer(UserDictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new JapaneseTokenizer(dictionary, false, true, JapaneseTokenizer.Mode.NORMAL));
    }
}
