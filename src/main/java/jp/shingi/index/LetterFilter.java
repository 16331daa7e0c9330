package jp.shingi.index;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Keeps tokens that hold a letter or a digit; signs leave a gap in the positions. A single hiragana is an ending that was cut off
 * (取組|む), no word.
 */
final class LetterFilter extends FilteringTokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    LetterFilter(TokenStream input) {
        super(input);
    }

    @Override
    protected boolean accept() {
        if (term.length() == 1 && Character.UnicodeBlock.of(term.charAt(0)) == Character.UnicodeBlock.HIRAGANA)
            return false;
        for (int i = 0; i < term.length(); i++) if (Character.isLetterOrDigit(term.charAt(i))) return true;
        return term.length() > 1 && Character.isSurrogate(term.charAt(0));
    }
}
