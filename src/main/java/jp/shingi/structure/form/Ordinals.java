package jp.shingi.structure.form;

import java.util.Optional;
import jp.shingi.text.Numerals;

/** Item numbers that are words as well: 一, 二 … and ア, イ …. */
final class Ordinals {
    private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨ";
    private static final String ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    private Ordinals() {}

    /** The value of an item number in any writing: {@code 3}, {@code 三}, {@code ウ}, {@code ③}, {@code Ⅲ}; 0 where it is none. */
    static int value(String number) {
        for (var signs : new String[] {KANA, ROMAN, CIRCLED})
            if (number.length() == 1 && signs.contains(number)) return signs.indexOf(number) + 1;
        return Numerals.parse(number).orElse(0);
    }

    /** The number after this one, where both are words: {@code 四} after {@code 三}, {@code イ} after {@code ア}. */
    static Optional<String> next(String number) {
        var kana = number.length() == 1 ? KANA.indexOf(number) : -1;
        if (kana >= 0 && kana + 1 < KANA.length()) return Optional.of(KANA.substring(kana + 1, kana + 2));
        return number.matches("[一二三四五六七八九十]{1,2}") ? Optional.of(Numerals.kanji(value(number) + 1)) : Optional.empty();
    }
}
