package jp.shingi.model.layout;

import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines of a paragraph: without a space between Japanese characters and inside an address, with one between Latin words. */
public final class Joined {
    /** An address of the web or of mail up to the end of a line. */
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.|[\\w.%+-]+@)[!-~]*$");

    /** The rest of an address: it ends with its line or before a Japanese character, or has signs that words have not; TEL begins something else. */
    private static final Pattern REST = Pattern.compile(
            "(?!(?i:tel|fax|e-?mail|mail|url|https?)\\b)(?:[!-~]+(?:$|[^ -~])|[!-~]*[/.?=&#_%~@-][!-~]*).*");

    private Joined() {}

    /** The text of the lines as one line. */
    public static String of(List<Line> lines) {
        var text = new StringBuilder();
        for (var line : lines) append(text, line.text());
        return text.toString();
    }

    /** Appends the next line of a paragraph. */
    public static void append(StringBuilder text, String line) {
        if (!text.isEmpty()
                && !line.isEmpty()
                && latin(text.charAt(text.length() - 1))
                && latin(line.charAt(0))
                && !address(text, line)) {
            text.append(' ');
        }
        text.append(line);
    }

    private static boolean address(StringBuilder text, String line) {
        return REST.matcher(line).matches()
                && ADDRESS.matcher(text.substring(text.lastIndexOf(" ") + 1)).find();
    }

    private static boolean latin(char c) {
        return c > ' ' && c < 0x250 && (Character.isLetterOrDigit(c) || ",.;:)(%".indexOf(c) >= 0);
    }
}
