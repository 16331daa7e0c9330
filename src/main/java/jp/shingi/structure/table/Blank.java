package jp.shingi.structure.table;

import java.util.regex.Pattern;

/** Template lines that nobody filled in: {@code 年　月　日から　年　月　日まで}, {@code 諮問第　号}, {@code （　　）}. */
public final class Blank {
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("[（(〔\\[［][\\s\\u3000]*[）)〕\\]］]");
    private static final Pattern DATE_WITHOUT_DIGITS = Pattern.compile("(?<![0-9０-９元一二三四五六七八九十])年月(?![0-9０-９])日?");
    private static final Pattern NUMBER_WITHOUT_DIGITS = Pattern.compile("[諮答承]?[問申間認]?第号");
    private static final Pattern TEMPLATE_WORDS = Pattern.compile(
            "平成|令和|昭和|西暦|年|月|日|時|分|から|まで|より|以降|予定|審議会|諮問|諮間|答申|承認|報告|了承|付け?|第|号|回|人|件|円|名|約|頃|その他|[()（）〔〕\\[\\]・、,〜～~―－\\-:：]");

    private static final Pattern DASHES = Pattern.compile("[-ー－―—–‐─]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9〇一二三四五六七八九十元]");

    private Blank() {}

    /** Whether the text holds only the words of a template and no data. */
    public static boolean template(String text) {
        var plain = Plain.fold(text);
        if (plain.isEmpty()) return true;
        if (DASHES.matcher(plain).matches() || NUMBER.matcher(plain).find()) return false;
        return hasGap(plain) && TEMPLATE_WORDS.matcher(plain).replaceAll("").isEmpty();
    }

    /** The text without empty brackets: {@code その他（　　）} → {@code その他}. */
    public static String withoutEmptyBrackets(String text) {
        return EMPTY_BRACKETS.matcher(text).replaceAll("").strip();
    }

    /** Whether a place stands open in the text: a date or a number without digits. */
    public static boolean hasGap(String text) {
        var plain = Plain.fold(text);
        return DATE_WITHOUT_DIGITS.matcher(plain).find()
                || NUMBER_WITHOUT_DIGITS.matcher(plain).find()
                || EMPTY_BRACKETS.matcher(plain).find();
    }
}
