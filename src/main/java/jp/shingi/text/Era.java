package jp.shingi.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The eras (元号) since 1868 with the first day of each, after the 元号法 and its ordinances. */
public enum Era {
    MEIJI("明治", 'M', '㍾', LocalDate.of(1868, 1, 25)),
    TAISHO("大正", 'T', '㍽', LocalDate.of(1912, 7, 30)),
    SHOWA("昭和", 'S', '㍼', LocalDate.of(1926, 12, 25)),
    HEISEI("平成", 'H', '㍻', LocalDate.of(1989, 1, 8)),
    REIWA("令和", 'R', '㋿', LocalDate.of(2019, 5, 1));

    /** Any way to write an era, as a regular expression without groups: 平成, ㍻, H, Ｈ. */
    static final String PATTERN =
            "(?:明治|大正|昭和|平成|令和|[㍾㍽㍼㍻㋿]|(?<![A-Za-zＡ-Ｚａ-ｚ0-9０-９])[MTSHRＭＴＳＨＲ]\\.?(?=\\s*[0-9０-９元]))";

    private static final List<Era> NEWEST_FIRST = List.of(REIWA, HEISEI, SHOWA, TAISHO, MEIJI);
    private static final Pattern LETTER = Pattern.compile("[A-ZＡ-Ｚ]\\.?");

    private final String kanji;
    private final char letter;
    private final char square;
    private final LocalDate start;

    Era(String kanji, char letter, char square, LocalDate start) {
        this.kanji = kanji;
        this.letter = letter;
        this.square = square;
        this.start = start;
    }

    /** 平成. */
    public String kanji() {
        return kanji;
    }

    /** Its first day. */
    public LocalDate start() {
        return start;
    }

    /** The western year of a year of this era; 1 is 元年. */
    public int western(int year) {
        return start.getYear() + year - 1;
    }

    /** The era of a day; empty before Meiji. */
    public static Optional<Era> of(LocalDate day) {
        return NEWEST_FIRST.stream().filter(era -> !day.isBefore(era.start)).findFirst();
    }

    /** The era that is written so: 平成, ㍻, H, Ｈ. */
    public static Optional<Era> named(String written) {
        var c = LETTER.matcher(written).matches() ? Fold.nfkc(written).charAt(0) : ' ';
        return Arrays.stream(values())
                .filter(era ->
                        written.equals(era.kanji) || c == era.letter || written.equals(String.valueOf(era.square)))
                .findFirst();
    }
}
