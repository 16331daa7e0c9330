package jp.shingi.text;

import java.util.OptionalInt;

/** Numbers as documents write them: 31, ３１, 三十一, 三一, ３十, 千二百五十, 二〇一二, 壱万. */
public final class Numerals {
    /** One or more characters of a number, as a regular expression without groups. Circles that stand for zero (二○) are not in it. */
    public static final String RUN = "[0-9０-９〇零一二三四五六七八九十百千万壱弐参拾廿]+";

    /** As {@link #RUN}, with the circles that typists put for zero; use it only where a number is sure to stand. */
    public static final String RUN_WITH_CIRCLES = "[0-9０-９〇○◯零一二三四五六七八九十百千壱弐参拾廿]+";

    private static final int LONGEST = 17;

    private static final String KANJI = "〇一二三四五六七八九";
    private static final String FORMAL = "零壱弐参";

    private Numerals() {}

    /** The number that the whole text writes; empty where it writes none, or one beyond {@code int}. Signs and separators are not read. */
    public static OptionalInt parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) return OptionalInt.empty();
        long total = 0;
        long section = 0;
        long run = -1;
        long smallest = Long.MAX_VALUE;
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            long unit = unit(text.charAt(i));
            if (digit >= 0) {
                run = (run < 0 ? 0 : run) * 10 + digit;
                if (run >= smallest) return OptionalInt.empty();
            } else if (unit == 10_000) {
                total += (section + Math.max(run, 0)) * unit;
                if (total == 0 || smallest == 10_000) return OptionalInt.empty();
                section = 0;
                run = -1;
                smallest = 10_000;
            } else if (unit > 0) {
                if (unit >= smallest) return OptionalInt.empty();
                section += (run < 0 ? 1 : run) * unit * (text.charAt(i) == '廿' ? 2 : 1);
                run = -1;
                smallest = unit;
            } else {
                return OptionalInt.empty();
            }
        }
        long value = total + section + Math.max(run, 0);
        return value > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) value);
    }

    /**
     * The number in kanji with units: 31 becomes 三十一, 0 becomes 〇.
     *
     * @throws IllegalArgumentException outside 0 to 99999999
     */
    public static String kanji(int number) {
        if (number < 0 || number > 99_999_999) throw new IllegalArgumentException("not written in kanji: " + number);
        if (number == 0) return "〇";
        var below = belowTenThousand(number % 10_000);
        return number < 10_000 ? below : belowTenThousand(number / 10_000) + "万" + below;
    }

    private static String belowTenThousand(int number) {
        var text = new StringBuilder();
        int rest = number;
        for (int power = 1000; power >= 1; power /= 10) {
            int digit = rest / power;
            rest %= power;
            if (digit > 1 || digit == 1 && power == 1) text.append(KANJI.charAt(digit));
            if (digit > 0 && power > 1) text.append(power == 1000 ? "千" : power == 100 ? "百" : "十");
        }
        return text.toString();
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') return c - '0';
        if (c >= '０' && c <= '９') return c - '０';
        if (c == '○' || c == '◯') return 0;
        return Math.max(KANJI.indexOf(c), FORMAL.indexOf(c));
    }

    private static long unit(char c) {
        return switch (c) {
            case '十', '拾', '廿' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            default -> 0;
        };
    }
}
