package jp.shingi.search;

import java.util.List;

/**
 * One thing to look for.
 *
 * @param asked as typed
 * @param tokens its words in their dictionary form; empty where it has none (only signs or kana)
 * @param grams its bigrams; the letter itself where it is one letter alone
 * @param exact whether it was quoted: it must stand as typed, and is never let go
 * @param light whether it asks rather than says what is asked for: never required, weighed lightly
 * @param others other ways to say the same: synonyms, the other calendar
 * @param related words of the same matter, which rank and never match
 */
record Leaf(
        String asked,
        List<Token> tokens,
        List<Token> grams,
        int slop,
        boolean exact,
        boolean light,
        List<Other> others,
        List<Other> related) {
    Leaf {
        tokens = List.copyOf(tokens);
        grams = List.copyOf(grams);
        others = List.copyOf(others);
        related = List.copyOf(related);
    }

    /** Whether the token is a part of a run of katakana. */
    boolean isPiece(Token token) {
        return token.isKatakana()
                && tokens.stream()
                        .anyMatch(other ->
                                other.isKatakana() && (other.end() == token.start() || token.end() == other.start()));
    }

    /**
     * A word in its dictionary form.
     *
     * @param position counts words and the particles between them
     */
    record Token(String term, int position, String partOfSpeech, int start, int end) {
        boolean isKatakana() {
            return term.codePoints().allMatch(point -> point == 'ー' || point >= 'ァ' && point <= 'ヺ');
        }

        boolean isNoun() {
            return partOfSpeech.startsWith("名詞")
                    || partOfSpeech.startsWith("カスタム")
                    || partOfSpeech.startsWith("接頭詞")
                    || partOfSpeech.isEmpty();
        }
    }

    /** Another way to say it. @param grams empty where it is only looked for as words */
    record Other(String text, List<Token> tokens, List<Token> grams) {
        public Other {
            tokens = List.copyOf(tokens);
            grams = List.copyOf(grams);
        }
    }
}
