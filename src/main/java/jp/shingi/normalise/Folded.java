package jp.shingi.normalise;

import jp.shingi.text.Fold;

/**
 * A text with its writing folded sign by sign, so that positions in it are positions in the text as published:
 * full-width digits and letters become ASCII, brackets and commas become the Japanese ones, wide spaces become spaces.
 */
final class Folded {
    private Folded() {}

    static String of(String text) {
        var folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) folded[i] = fold(text.charAt(i));
        return Fold.radicals(new String(folded));
    }

    private static char fold(char c) {
        if (c >= '０' && c <= '９') return (char) (c - '０' + '0');
        if (c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') return (char) (c - 'Ａ' + 'A');
        return switch (c) {
            case '(' -> '（';
            case ')' -> '）';
            case ',', '，', '､' -> '、';
            case '･' -> '・';
            case '｢' -> '「';
            case '｣' -> '」';
            case '〜', '～' -> '~';
            case '\u3000', '\u00a0', '\t' -> ' ';
            case '○', '◯' -> c;
            default -> c;
        };
    }
}
