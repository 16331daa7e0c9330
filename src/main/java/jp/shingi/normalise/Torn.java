package jp.shingi.normalise;

import java.util.regex.Pattern;

/**
 * Lines that a page tore in the middle of a word, made whole before names are looked for: 「…利用等に関する / 条例第3条」.
 *
 * <p>A line counts as torn where it is long, ends in a letter, and the next begins with one; a line that begins with 第, a number or a mark
 * is a line of its own. Weakness: two entries of a list that are both long and end without a mark are joined too.
 */
final class Torn {
    private static final String DIGIT = "[0-9０-９〇一二三四五六七八九十百]";

    private static final Pattern TORN = Pattern.compile(
            "(?<=[^\\n]{18}[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー、])[ ]*\\n[ ]*(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])(?!第|同法|同条例|附則|別表|ア |イ |ウ )"
                    + "|(?<=第" + DIGIT + "{0,4})[ ]*\\n[ ]*(?=" + DIGIT + "{0,4}[条項号])");

    private static final String LETTER = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]";
    /** A line as long as a page is wide, within a sentence; an article that it ends with is whole, unless a particle follows. */
    private static final Pattern WHOLE_LINE =
            Pattern.compile("(?s).*[^\\n]{29}(?:(?<number>[0-9０-９])|(?<name>[条項号例法令則])|" + LETTER + "|、)\\s*");

    private static final Pattern GOES_ON = Pattern.compile(
            "(?s)(?!第[ ]*" + DIGIT + "+[ ]*条|附則|別表|別紙|[アイウエオ][ 　]|[一二三四五六七八九十]{1,3}[ 　.．、）)])" + LETTER + ".*");
    private static final Pattern REST_OF_NUMBER = Pattern.compile("(?s)[0-9０-９]*[条項号の年月日回期].*");
    private static final Pattern REST_OF_SENTENCE = Pattern.compile("(?s)(?:\\p{IsHiragana}|及び|並びに|又は|若しくは).*");

    private Torn() {}

    /** Whether a paragraph is a line of a page only, and the next is the rest of its sentence. */
    static boolean goesOn(String paragraph, String next) {
        var line = WHOLE_LINE.matcher(paragraph);
        if (!line.matches()) return false;
        if (line.group("number") != null) return REST_OF_NUMBER.matcher(next).matches();
        return (line.group("name") != null ? REST_OF_SENTENCE : GOES_ON)
                .matcher(next)
                .matches();
    }

    static String join(String text) {
        return text.indexOf('\n') < 0 ? text : TORN.matcher(text).replaceAll("");
    }
}
