package jp.shingi.index;

import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Leaves out particles, auxiliary verbs and signs, as Lucene's JapanesePartOfSpeechStopFilter does, and keeps numbers: JapaneseNumberFilter leaves with a
 * number the part of speech of the word behind it, so that 31 in 「31、」 or 「(31)」 would be taken for a sign.
 */
final class ContentFilter extends FilteringTokenFilter {
    private static final Set<String> LEFT_OUT = JapaneseAnalyzer.getDefaultStopTags();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PartOfSpeechAttribute speech = addAttribute(PartOfSpeechAttribute.class);

    ContentFilter(TokenStream input) {
        super(input);
    }

    @Override
    protected boolean accept() {
        return isNumber(term)
                || Optional.ofNullable(speech.getPartOfSpeech())
                        .filter(LEFT_OUT::contains)
                        .isEmpty();
    }

    private static boolean isNumber(CharSequence term) {
        return !term.isEmpty() && term.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }
}
