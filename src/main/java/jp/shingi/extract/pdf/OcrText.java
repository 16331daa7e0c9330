package jp.shingi.extract.pdf;

/**
 * Signs that OCR gives in half width or by a look-alike, as Japanese type sets them: brackets and points beside Japanese letters are
 * full width.
 */
final class OcrText {
    private static final String HALF = "()[]<>:;!?,*";
    private static final String FULL = "（）［］＜＞：；！？，＊";

    private OcrText() {}

    /** A line's words as they are printed, in one string without spaces. */
    static String published(String line) {
        var out = new StringBuilder(line);
        for (var i = 0; i < out.length(); i++) {
            var at = HALF.indexOf(out.charAt(i));
            if (at >= 0 && wide(out, i)) out.setCharAt(i, FULL.charAt(at));
            if (out.charAt(i) == '〇' && !numeral(out, i)) out.setCharAt(i, '○');
            if (out.charAt(i) == '.' && thousands(out, i)) out.setCharAt(i, ',');
            if (out.charAt(i) == 'ー' && i > 0 && Letters.closes(out.charAt(i - 1))) out.setCharAt(i, '－');
        }
        if (out.length() > 1 && out.charAt(0) == '@' && japanese(out, 1)) out.setCharAt(0, '●');
        if (out.length() > 1 && out.charAt(0) == 'く' && out.indexOf("＞") > 0 && out.indexOf("＜") < 0)
            out.setCharAt(0, '＜');
        return out.toString();
    }

    /** A comma of thousands: three digits behind it, and none or another comma behind those. */
    private static boolean thousands(CharSequence text, int at) {
        if (at == 0 || !digit(text, at - 1) || at + 3 >= text.length()) return false;
        return digit(text, at + 1) && digit(text, at + 2) && digit(text, at + 3) && !digit(text, at + 4);
    }

    private static boolean digit(CharSequence text, int at) {
        return at < text.length() && Letters.digit(text.charAt(at));
    }

    /** What a bracket holds decides for both of its sides; other signs follow the letter before them. */
    private static boolean wide(CharSequence text, int at) {
        var sign = text.charAt(at);
        if ("([<*".indexOf(sign) >= 0) return japanese(text, at + 1);
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
        if (at < 0 || at >= text.length()) return false;
        var c = text.charAt(at);
        return Letters.japanese(c) || Letters.wideDigit(c) || c >= 'Ａ' && c <= 'ｚ' && Character.isLetter(c);
    }

    /** 〇 is the zero of kanji numerals, and stands among them. */
    private static boolean numeral(CharSequence text, int at) {
        return around(text, at - 1) || around(text, at + 1);
    }

    private static boolean around(CharSequence text, int at) {
        return at >= 0 && at < text.length() && "一二三四五六七八九十百千〇○".indexOf(text.charAt(at)) >= 0;
    }
}
