package jp.shingi.extract.pdf;

/**
 * Signs that OCR gives in half width or by a look-alike, as Japanese type sets them: brackets and points beside Japanese letters are
 * full width.
 */
final class OcrText {
    private static final String HALF = "()[]<>:;!?,";
    private static final String FULL = "（）［］＜＞：；！？，";

    private OcrText() {}

    /** A line's words as they are printed, in one string without spaces. */
    static String published(String line) {
        var out = new StringBuilder(line);
        for (var i = 0; i < out.length(); i++) {
            var at = HALF.indexOf(out.charAt(i));
            if (at >= 0 && wide(out, i)) out.setCharAt(i, FULL.charAt(at));
            if (out.charAt(i) == '〇' && !numeral(out, i)) out.setCharAt(i, '○');
        }
        return out.toString();
    }

    /** What a bracket holds decides for both of its sides; other signs follow the letter before them. */
    private static boolean wide(CharSequence text, int at) {
        var sign = text.charAt(at);
        if ("([<".indexOf(sign) >= 0) return japanese(text, at + 1);
        if (")]>".indexOf(sign) >= 0) return japanese(text, at - 1) || opened(text, at);
        return japanese(text, at - 1) && (at + 1 == text.length() || japanese(text, at + 1));
    }

    private static boolean opened(CharSequence text, int at) {
        for (var i = at - 1; i >= 0; i--) {
            if ("（［＜".indexOf(text.charAt(i)) >= 0) return true;
            if ("([<".indexOf(text.charAt(i)) >= 0) return false;
        }
        return false;
    }

    private static boolean japanese(CharSequence text, int at) {
        return at >= 0 && at < text.length() && Letters.japanese(text.charAt(at));
    }

    /** 〇 is the zero of kanji numerals, and stands among them. */
    private static boolean numeral(CharSequence text, int at) {
        return around(text, at - 1) || around(text, at + 1);
    }

    private static boolean around(CharSequence text, int at) {
        return at >= 0 && at < text.length() && "一二三四五六七八九十百千〇○".indexOf(text.charAt(at)) >= 0;
    }
}
