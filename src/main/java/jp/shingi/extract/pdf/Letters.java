package jp.shingi.extract.pdf;

/** Kinds of characters, as far as spacing and line ends depend on them. */
final class Letters {
    private Letters() {}

    /** Kanji and kana: what a label is spelled with. */
    static boolean japanese(char c) {
        return c >= '\u4e00' && c <= '\u9fff'
                || c >= '\u3041' && c <= '\u30ff' && c != '・'
                || c >= '\u3400' && c <= '\u4dbf'
                || c >= '\uf900' && c <= '\ufaff'
                || c >= '\uff66' && c <= '\uff9f'
                || Character.isSurrogate(c)
                || c == '々'
                || c == '〇';
    }

    static boolean kana(char c) {
        return c >= '\u3041' && c <= '\u30ff' || c >= '\uff66' && c <= '\uff9f';
    }

    /** Set in half an em or less, with spaces between words. */
    static boolean latin(char c) {
        return c < '\u2000' || c >= '\u2010' && c <= '\u201f';
    }

    static boolean wideDigit(char c) {
        return c >= '０' && c <= '９';
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9' || wideDigit(c);
    }

    /** May not begin a line (行頭禁則), so the line before it may end early. */
    static boolean clings(char c) {
        return "、。，．,.）)」』】〕］〉》｝・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ！？：；”’〟ゝ％".indexOf(c) >= 0;
    }

    /** Ends a sentence. */
    static boolean ends(char c) {
        return "。．！？!?".indexOf(c) >= 0;
    }

    /** Fills the first half of its place at most, the other half being closed where it is set tight. */
    static boolean halved(char c) {
        return "、。，．」』）】〕］〉》｝".indexOf(c) >= 0;
    }

    static boolean opens(char c) {
        return "（(「『【〔［[〈《＜<｛".indexOf(c) >= 0;
    }

    static boolean closes(char c) {
        return "）)」』】〕］]〉》＞>｝".indexOf(c) >= 0;
    }
}
