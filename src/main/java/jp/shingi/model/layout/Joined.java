package jp.shingi.model.layout;

import java.util.List;

/** Joins the lines of a paragraph: without a space between Japanese characters, with one between Latin words. */
public final class Joined {
    private Joined() {}

    /** The text of the lines as one line. */
    public static String of(List<Line> lines) {
        var text = new StringBuilder();
        for (var line : lines) append(text, line.text());
        return text.toString();
    }

    /** Appends the next line of a paragraph. */
    public static void append(StringBuilder text, String line) {
        if (!text.isEmpty() && !line.isEmpty() && latin(text.charAt(text.length() - 1)) && latin(line.charAt(0))) {
            text.append(' ');
        }
        text.append(line);
    }

    private static boolean latin(char c) {
        return c > ' ' && c < 0x250 && (Character.isLetterOrDigit(c) || ",.;:)(%".indexOf(c) >= 0);
    }
}
