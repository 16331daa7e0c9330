package jp.shingi.structure.table;

import java.util.regex.Pattern;
import jp.shingi.text.Fold;

/** Text as it is compared: widths folded, white space taken out. */
public final class Plain {
    private static final Pattern LETTER_GAP =
            Pattern.compile("(?<=[^\\x00-\\x7f])[\\s\\u3000\\u00a0]+|[\\s\\u3000\\u00a0]+(?=[^\\x00-\\x7f])");

    private static final Pattern LAYOUT_SPACE = Pattern.compile("[ \\t\\u3000\\u00a0]{2,}");

    private Plain() {}

    /** NFKC without any white space. */
    public static String fold(String text) {
        return Fold.withoutSpaces(Fold.nfkc(text));
    }

    /** As published, without the spaces that letter spacing puts between Japanese characters; those between Latin words stay. */
    public static String unspaced(String text) {
        return LETTER_GAP.matcher(text.strip()).replaceAll("");
    }

    /** A label without the colon behind it. */
    public static String withoutColon(String label) {
        return label.endsWith(":") || label.endsWith("：") ? label.substring(0, label.length() - 1) : label;
    }

    /** Runs of layout spaces become one space; leading and trailing ones go. */
    public static String squeezed(String text) {
        return LAYOUT_SPACE.matcher(text.strip()).replaceAll("\u3000").replace('\t', ' ');
    }
}
