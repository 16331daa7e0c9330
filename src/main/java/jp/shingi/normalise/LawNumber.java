package jp.shingi.normalise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shingi.text.Numerals;

/** The number of a law in one form, whatever its numerals and whether its day is said: 昭和42年法律第81号. */
final class LawNumber {
    private static final String N = "[0-9〇一二三四五六七八九十百千]+";
    private static final String YEAR = "(明治|大正|昭和|平成|令和)(元|" + N + ")年(?:" + N + "月" + N + "日)?";
    private static final String NUMBER = "(法律|政令|[\\p{IsHan}・]{0,12}?(?:省令|府令|庁令|告示)|条例|規則)第?(" + N + ")号";
    private static final Pattern FIRST = Pattern.compile("^（" + YEAR + "[\\p{IsHan}]{0,12}?" + NUMBER);
    private static final Pattern AROUND = Pattern.compile(YEAR + NUMBER);

    private LawNumber() {}

    /** The number that a bracket behind a name begins with. */
    static Optional<String> first(String bracket) {
        var spaceless = bracket.replaceAll("[ \\n]", "");
        var found = FIRST.matcher(spaceless);
        return found.find() ? Optional.of(form(found)) : Optional.empty();
    }

    /** A law told by its number where the word 法律, 政令 … of it ends at a position: 平成十九年法律第三十号第四条. */
    static Optional<LawName> at(String folded, int end) {
        var found = AROUND.matcher(folded).region(Math.max(0, end - 30), Math.min(folded.length(), end + 12));
        while (found.find())
            if (found.end(3) == end)
                return Optional.of(LawTable.full(form(found))
                        .map(name -> new LawName(found.start(), found.end(), LawName.Kind.FULL, name))
                        .orElseGet(() -> new LawName(found.start(), found.end(), LawName.Kind.SHORT, form(found))));
        return Optional.empty();
    }

    private static String form(Matcher found) {
        var year = Numerals.parse(found.group(2)).stream()
                .mapToObj(Integer::toString)
                .findFirst()
                .orElse("元");
        return found.group(1) + year + "年" + found.group(3) + "第"
                + Numerals.parse(found.group(4)).orElse(0) + "号";
    }
}
