package jp.shingi.normalise;

import java.util.regex.Pattern;

/**
 * Lines that a page tore in the middle of a word, made whole before names are looked for: 「…利用等に関する / 条例第3条」.
 *
 * <p>A line counts as torn where it is long, ends in a letter, and the next begins with one; a line that begins with 第, a number or a mark
 * is a line of its own. Weakness: two entries of a list that are both long and end without a mark are joined too.
 */
final class Torn {
    private static final Pattern TORN = Pattern.compile(
            "(?<=[^\\n]{18}[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー、])[ ]*\\n[ ]*(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])(?!第|同法|同条例|附則|別表|ア |イ |ウ )");

    private Torn() {}

    static String join(String text) {
        return text.indexOf('\n') < 0 ? text : TORN.matcher(text).replaceAll("");
    }
}
