package jp.shingi.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Era and western dates, in every way that councils write them.
 *
 * <p>平成24年3月14日（水）, Ｈ24.3.14, 令和元年5月, R5/4/1, 2012年3月14日, 2012-03-14, 平成二十四年三月十四日. A date that cannot be says
 * so in {@link DateMention#problem()}; it is never moved to a day that can.
 */
public final class Dates {
    private static final Pattern FISCAL = Pattern.compile(
            "(?:(" + Era.PATTERN + ")\\s*(元|" + Numerals.RUN_WITH_CIRCLES + ")|([0-9０-９]{4}))\\s*年\\s*度");

    private Dates() {}

    /** All dates in their order, years and months alone included; 平成24年度 is none. */
    public static List<DateMention> in(String text) {
        return DateReader.read(text);
    }

    /** The first day that exists and is whole. */
    public static Optional<LocalDate> first(String text) {
        return in(text).stream().flatMap(found -> found.date().stream()).findFirst();
    }

    /**
     * The first stretch from a day to a day: 平成30年4月1日から平成31年3月31日まで, 3月14日～16日, ～翌年3月31日. What the second
     * day leaves out it takes from the first.
     */
    public static Optional<DateRange> range(String text) {
        return DateReader.range(text);
    }

    /** The fiscal year (年度, April to March) of a day. */
    public static int fiscalYear(LocalDate day) {
        return day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear();
    }

    /** The fiscal years that a text names (平成24年度, R5年度, 2012年度), in order. */
    public static List<Integer> fiscalYears(String text) {
        var years = new ArrayList<Integer>();
        if (text.indexOf('度') < 0) return years;
        var found = FISCAL.matcher(text);
        while (found.find()) {
            westernYear(Optional.ofNullable(found.group(1)), found.group(1) == null ? found.group(3) : found.group(2))
                    .ifPresent(years::add);
        }
        return years;
    }

    /** A day with its era: 平成24年3月14日, 令和元年5月1日; in western years before Meiji. */
    public static String era(LocalDate day) {
        var rest = "%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth());
        return Era.of(day)
                .map(era -> {
                    int year = day.getYear() - era.start().getYear() + 1;
                    return era.kanji() + (year == 1 ? "元" : Integer.toString(year)) + "年" + rest;
                })
                .orElseGet(() -> day.getYear() + "年" + rest);
    }

    /** The western year of a year as written; a short year without an era is none. */
    static OptionalInt westernYear(Optional<String> era, String year) {
        var number = year.equals("元") ? OptionalInt.of(1) : Numerals.parse(year);
        if (number.isEmpty()) return number;
        int n = number.getAsInt();
        if (era.isEmpty()) return n >= 1000 && n <= 2999 ? number : OptionalInt.empty();
        return Era.named(era.get())
                .filter(named -> n >= 1 && n <= 99)
                .map(named -> OptionalInt.of(named.western(n)))
                .orElse(OptionalInt.empty());
    }
}
