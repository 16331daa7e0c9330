package jp.shingi.text;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Folds of writing: what looks different and means the same. None changes text as published; they make normal forms and keys.
 *
 * <p>Tables: {@code radicals.tsv}, {@code vertical-forms.tsv}, {@code variants.tsv}. Every fold applied twice is the fold applied once.
 */
public final class Fold {
    private static final Map<Integer, Integer> RADICALS = letters("radicals.tsv");
    private static final Map<Integer, Integer> VERTICAL_FORMS = letters("vertical-forms.tsv");
    private static final Map<Integer, Integer> VARIANTS = variants(kind -> true);
    private static final Map<Integer, Integer> OLD_FORMS = variants("same"::equals);

    private static final String CJK = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー、。・「」『』（）【】〔〕〈〉《》〜～：；？！々〆ヶ";
    private static final Pattern SPACE_BETWEEN_CJK =
            Pattern.compile("(?<=[" + CJK + "])[ \\u00a0\\u3000\\t]+(?=[" + CJK + "])");
    private static final Pattern LETTER_SPACED = Pattern.compile(
            "(?<![^ \\u3000\\t\\n])[" + CJK + "](?:[ \\u3000]+[" + CJK + "]){2,}(?![^ \\u3000\\t\\n：:])");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−ｰ─━]");

    private Fold() {}

    private static Map<Integer, Integer> letters(String table) {
        return Rows.read(Fold.class, table).stream()
                .collect(toUnmodifiableMap(
                        row -> row.get(0).codePointAt(0), row -> row.get(1).codePointAt(0)));
    }

    /** NFKC, and radicals to ideographs: full-width digits become ASCII, half-width kana full, ㈱ becomes (株), ⾧ and ⻑ become 長. */
    public static String nfkc(String text) {
        if (isPlain(text)) return text;
        return Normalizer.normalize(radicals(text), Normalizer.Form.NFKC);
    }

    /** CJK radicals to ideographs; nothing else changes. The Kangxi block is folded too. */
    public static String radicals(String text) {
        if (text.chars().noneMatch(c -> c >= 0x2E80 && c <= 0x2FDF)) return text;
        return map(text, c -> RADICALS.getOrDefault(c, c >= 0x2F00 && c <= 0x2FDF ? ideograph(c) : c));
    }

    /** Signs as vertical writing draws them to the signs that they are: ︒ becomes 。 and ﹁ becomes 「. */
    public static String verticalForms(String text) {
        if (text.chars().noneMatch(c -> c >= 0xFE10 && c <= 0xFE48)) return text;
        return map(text, c -> VERTICAL_FORMS.getOrDefault(c, c));
    }

    private static int ideograph(int kangxi) {
        return Normalizer.normalize(Character.toString(kangxi), Normalizer.Form.NFKC)
                .codePointAt(0);
    }

    /** Every variant of a character to its common form, shapes of names included: 髙嶋 becomes 高島. For comparing only. */
    public static String variants(String text) {
        return isPlain(text) ? text : map(text, c -> VARIANTS.getOrDefault(c, c));
    }

    /** Old forms to today's, where no one means another name by them: 髙嶋 becomes 高嶋. For normal names. */
    public static String oldForms(String text) {
        return isPlain(text) ? text : map(text, c -> OLD_FORMS.getOrDefault(c, c));
    }

    /** Spaces between two Japanese characters taken out: layout, never meaning. Spaces beside Latin letters and digits stay. */
    public static String closeSpaces(String text) {
        return SPACE_BETWEEN_CJK.matcher(text).replaceAll("");
    }

    /** Words set letter by letter closed (会　　　長 becomes 会長), where at least three letters stand apart; other spaces stay. */
    public static String closeLetterSpacing(String text) {
        return LETTER_SPACED.matcher(text).replaceAll(found -> withoutSpaces(found.group()));
    }

    /** All white space taken out. */
    public static String withoutSpaces(String text) {
        if (text.chars().noneMatch(Fold::isSpace)) return text;
        var kept = new StringBuilder(text.length());
        text.chars().filter(c -> !isSpace(c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == 0xA0 || c == 0x3000 || c == 0x200B || c == 0xFEFF;
    }

    /** The key by which two writings are compared: NFKC, variants, no white space, one dash, lower case. */
    public static String key(String text) {
        var folded = withoutSpaces(variants(nfkc(text))).toLowerCase(Locale.ROOT);
        return DASHES.matcher(folded).replaceAll("-");
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static String map(String text, java.util.function.IntUnaryOperator each) {
        return text.codePoints()
                .map(each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Map<Integer, Integer> variants(Predicate<String> kind) {
        return Rows.read(Fold.class, "variants.tsv").stream()
                .filter(row -> kind.test(row.get(2)))
                .flatMap(Fold::pairs)
                .collect(toUnmodifiableMap(List::getFirst, List::getLast));
    }

    private static Stream<List<Integer>> pairs(List<String> row) {
        return row.get(1)
                .codePoints()
                .mapToObj(variant -> List.of(variant, row.get(0).codePointAt(0)));
    }
}
