package jp.shingi.structure.minutes;

import java.text.Normalizer;

/** Small questions about characters that the readers of minutes share. */
final class Text {
    /** A pattern of numbers of items and meetings, in digits of any width or in kanji. */
    static final String NUMBER = "[0-9０-９〇零一二三四五六七八九十百]{1,4}";

    private Text() {}

    /** Without white space at both ends, ideographic and no-break spaces included. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && space(text.charAt(from))) from++;
        while (to > from && space(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    static boolean space(char c) {
        return c <= ' ' || c == '\u3000' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isSpaceChar(c);
    }

    /** Without any white space. */
    static String closed(String text) {
        var closed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) if (!space(text.charAt(i))) closed.append(text.charAt(i));
        return closed.toString();
    }

    /** NFKC without white space: what two writings are compared by. */
    static String folded(String text) {
        return Normalizer.normalize(closed(text), Normalizer.Form.NFKC);
    }

    static boolean kanji(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && c != '〇';
    }

    static boolean hiragana(char c) {
        return c >= 'ぁ' && c <= 'ゖ';
    }

    static boolean katakana(char c) {
        return c >= 'ァ' && c <= 'ヺ' || c == 'ー';
    }

    /** Whether a sentence ends with this character. */
    static boolean endsSentence(char c) {
        return "。．！？!?」』）)】〕》〉＞>…".indexOf(c) >= 0;
    }

    /** Whether the text reads as somebody speaking or as a note of what was done, not as a name or a heading. */
    static boolean speech(String text) {
        if (text.indexOf('。') >= 0 || text.indexOf('、') >= 0 && hiragana(text, 6)) return true;
        return hiragana(text, 4) || !text.isEmpty() && "―－—–-《（(〔【".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean hiragana(String text, int least) {
        int count = 0;
        for (int i = 0; i < text.length() && count < least; i++) if (hiragana(text.charAt(i))) count++;
        return count >= least;
    }
}
