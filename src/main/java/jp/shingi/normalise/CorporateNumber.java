package jp.shingi.normalise;

import java.util.Optional;
import java.util.regex.Pattern;

/** 法人番号: twelve digits with a check digit before them (行政手続における特定の個人を識別するための番号の利用等に関する法律施行令, 法人番号の指定等に関する省令 article 2). */
public final class CorporateNumber {
    private static final Pattern THIRTEEN = Pattern.compile("[0-9]{13}");

    private CorporateNumber() {}

    /** The number as 13 ASCII digits; empty where it is none, or where its check digit is wrong. */
    public static Optional<String> read(String text) {
        var digits = Folded.of(text).replaceAll("[ \\-‐―]", "");
        return THIRTEEN.matcher(digits).matches() && digits.charAt(0) - '0' == checkDigit(digits.substring(1))
                ? Optional.of(digits)
                : Optional.empty();
    }

    /** 9 less the remainder by 9 of the sum of the twelve digits from the right, weighted 1, 2, 1, 2 … */
    static int checkDigit(String twelve) {
        int sum = 0;
        for (int n = 1; n <= 12; n++) sum += (twelve.charAt(12 - n) - '0') * (n % 2 == 1 ? 1 : 2);
        return 9 - sum % 9;
    }
}
