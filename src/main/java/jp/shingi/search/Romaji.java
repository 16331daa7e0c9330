package jp.shingi.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shingi.text.Rows;

/** Kana and Latin letters, so that a reading can be typed in either. */
final class Romaji {
    static final List<List<String>> ROWS = Rows.read(Romaji.class, "romaji.tsv");
    private static final Map<String, String> TABLE =
            ROWS.stream().collect(Collectors.toUnmodifiableMap(List::getFirst, List::getLast));

    private Romaji() {}

    /** Katakana to hiragana; all else as it is. */
    static String hiragana(String text) {
        var hiragana = new StringBuilder(text.length());
        for (int n = 0; n < text.length(); n++) {
            char sign = text.charAt(n);
            hiragana.append(sign >= 'ァ' && sign <= 'ヶ' ? (char) (sign - 'ァ' + 'ぁ') : sign);
        }
        return hiragana.toString();
    }

    /** Hiragana in Hepburn; a doubled consonant for っ, nothing for ー. */
    static String of(String hiragana) {
        var latin = new StringBuilder();
        var doubled = false;
        for (int n = 0; n < hiragana.length(); ) {
            var two = hiragana.substring(n, Math.min(hiragana.length(), n + 2));
            var kana = TABLE.containsKey(two) ? two : two.substring(0, 1);
            n += kana.length();
            if (kana.equals("っ")) {
                doubled = true;
                continue;
            }
            var letters = kana.equals("ー") ? "" : TABLE.getOrDefault(kana, kana);
            if (doubled && !letters.isEmpty()) latin.append(letters.charAt(0));
            doubled = false;
            latin.append(letters);
        }
        return latin.toString();
    }

    /** What spellings of one sound have in common: shi and si, jo and zyo, ou and o, kojin and kojinn. */
    static String simplified(String latin) {
        return latin.replaceAll("[' -]", "")
                .replace("shi", "si")
                .replace("sh", "sy")
                .replace("chi", "ti")
                .replace("ch", "ty")
                .replace("tsu", "tu")
                .replace("fu", "hu")
                .replace("ji", "zi")
                .replaceAll("j(?!y)", "zy")
                .replaceAll("jy", "zy")
                .replaceAll("nn", "n")
                .replaceAll("m(?=[bmp])", "n")
                .replaceAll("ou|oo", "o")
                .replaceAll("uu", "u");
    }
}
