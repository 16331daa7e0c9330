package jp.shingi.crawl;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Fiscal years as sites write them in links: 平成21年度, 令和元年度, H21, r02, 2009年度. */
final class FiscalYears {
    private static final Map<String, Integer> YEAR_BEFORE =
            Map.of("昭和", 1925, "平成", 1988, "令和", 2018, "s", 1925, "h", 1988, "r", 2018);
    private static final Pattern ERA = Pattern.compile("(昭和|平成|令和)\\s*(元|\\d{1,2})");
    private static final Pattern LETTER = Pattern.compile("(?<![a-z0-9])([shr])(\\d{1,2})(?![0-9])");
    private static final Pattern WESTERN = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    private static final int REIWA = 2019;
    private static final int HEISEI = 1989;

    private FiscalYears() {}

    /** The first year that a text names; a link text is asked first, an address only where the text names none. */
    static OptionalInt in(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var era = ERA.matcher(plain);
        if (era.find()) return OptionalInt.of(year(era.group(1), era.group(2)));
        var western = WESTERN.matcher(plain);
        if (western.find()) return OptionalInt.of(Integer.parseInt(western.group(1)));
        var letter = LETTER.matcher(plain);
        return letter.find() ? OptionalInt.of(year(letter.group(1), letter.group(2))) : OptionalInt.empty();
    }

    /** The western year of an era's year: 平成 21 → 2009; the first one is written 元 or 1. */
    static int year(String era, String number) {
        return YEAR_BEFORE.get(era.toLowerCase(Locale.ROOT)) + ("元".equals(number) ? 1 : Integer.parseInt(number));
    }

    /** How addresses write a year: h21, r02; a year in which an era began may be written either way. */
    static List<String> eras(int year) {
        var eras = new ArrayList<String>();
        if (year >= REIWA) eras.add("r%02d".formatted(year - REIWA + 1));
        if (year >= HEISEI && year <= REIWA) eras.add("h%02d".formatted(year - HEISEI + 1));
        if (year <= HEISEI) eras.add("s%02d".formatted(year - 1925));
        return eras;
    }
}
