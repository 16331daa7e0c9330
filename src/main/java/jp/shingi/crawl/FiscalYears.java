package jp.shingi.crawl;

import java.text.Normalizer;
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

    private FiscalYears() {}

    /** The first year that a text names; a link text is asked first, an address only where the text names none. */
    static OptionalInt in(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(java.util.Locale.ROOT);
        var era = ERA.matcher(plain);
        if (era.find()) return year(era.group(1), era.group(2));
        var western = WESTERN.matcher(plain);
        if (western.find()) return OptionalInt.of(Integer.parseInt(western.group(1)));
        var letter = LETTER.matcher(plain);
        return letter.find() ? year(letter.group(1), letter.group(2)) : OptionalInt.empty();
    }

    private static OptionalInt year(String era, String number) {
        return OptionalInt.of(YEAR_BEFORE.get(era) + ("元".equals(number) ? 1 : Integer.parseInt(number)));
    }
}
