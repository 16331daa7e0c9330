package jp.shingi.normalise;

import java.util.regex.Pattern;

/**
 * Names of organisations that a page tore over two lines: within a legal form (株式 / 会社), within a word in katakana, or before a short rest
 * without a form of its own (若竹区保健医療 / 公社). Weakness: a short body of its own on the second line is taken for the rest.
 */
final class TornName {
    private static final Pattern KANA =
            Pattern.compile("(?<=[\\p{IsKatakana}ー])[ ]*\\n[ ]*(?=[\\p{IsKatakana}ー]+[ ]*(?:$|\\n))");
    private static final Pattern REST = Pattern.compile(
            "(?m)(?<=[^\\n]{12}[\\p{IsHan}\\p{IsKatakana}ー])[ ]*\\n[ ]*(?!代表|所在|住所|電話|担当|理事|会長|支店|取締|部|課|区|市|再|予定|未定|ほか|他|及び|又は)(?=[\\p{IsHan}\\p{IsKatakana}ー]{2,7}$)");
    private static final Pattern BREAK = Pattern.compile("[ ]*\\n[ ]*");

    private TornName() {}

    static String join(String value) {
        if (value.indexOf('\n') < 0) return value;
        var joined = new StringBuilder();
        var lineBreak = BREAK.matcher(value);
        int from = 0;
        while (lineBreak.find()) {
            joined.append(value, from, lineBreak.start());
            if (!isWithinForm(joined.toString(), value.substring(lineBreak.end()))) joined.append(lineBreak.group());
            from = lineBreak.end();
        }
        var whole = joined.append(value.substring(from)).toString();
        return joinRests(KANA.matcher(whole).replaceAll(""));
    }

    private static boolean isWithinForm(String before, String after) {
        int left = Math.min(before.length(), 16);
        var around =
                Folded.of(before.substring(before.length() - left) + after.substring(0, Math.min(after.length(), 16)));
        var form = LegalForms.ANY.matcher(around);
        while (form.find()) if (form.start() < left && left < form.end()) return true;
        return false;
    }

    /** Only a line that a legal form begins can go on without one. */
    private static String joinRests(String value) {
        var rest = REST.matcher(value);
        var joined = new StringBuilder();
        while (rest.find()) {
            int line = value.lastIndexOf('\n', rest.start() - 1) + 1;
            var form = LegalForms.ANY.matcher(Folded.of(value.substring(line, rest.start())));
            rest.appendReplacement(
                    joined,
                    form.find() && form.start() < 4 ? "" : java.util.regex.Matcher.quoteReplacement(rest.group()));
        }
        return rest.appendTail(joined).toString();
    }
}
