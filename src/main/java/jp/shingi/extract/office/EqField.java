package jp.shingi.extract.office;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** EQ fields, with which Word for Japanese draws ringed characters (囲い文字) and, in old files, ruby. */
final class EqField {
    private static final Pattern RUBY =
            Pattern.compile("\\\\o(?:\\\\a[a-z])?\\(\\\\s\\\\up\\s*\\d+\\((.*?)\\),(.*)\\)\\s*$");
    private static final Pattern OVER = Pattern.compile("\\\\o\\\\a?c?\\((.*?),(.*)\\)\\s*$");
    private static final Pattern COMMAND = Pattern.compile("\\\\[a-z]+\\s*-?\\d*");

    private EqField() {}

    static boolean is(String instruction) {
        return instruction.strip().regionMatches(true, 0, "EQ ", 0, 3);
    }

    /** What a reader sees: the base of ruby, {@code ①} for a ringed 1, {@code ㊞} for a ringed 印. */
    static String text(String instruction) {
        var ruby = RUBY.matcher(instruction);
        if (ruby.find()) return ruby.group(2).strip();
        var over = OVER.matcher(instruction);
        return over.find() ? ringed(plain(over.group(1)), plain(over.group(2))) : "";
    }

    private static String plain(String part) {
        return COMMAND.matcher(part).replaceAll("").replaceAll("[(),]", "").strip();
    }

    private static String ringed(String ring, String inside) {
        if (!ring.matches("[○◯〇]")) return inside;
        if (inside.equals("印")) return "㊞";
        var digits = Normalizer.normalize(inside, Normalizer.Form.NFKC);
        return digits.matches("\\d{1,2}") ? Counting.of("decimalEnclosedCircle", Integer.parseInt(digits)) : inside;
    }
}
