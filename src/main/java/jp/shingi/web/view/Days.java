package jp.shingi.web.view;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/** Dates with both calendars: 令和3年7月12日（2021年）. */
public final class Days {
    private static final DateTimeFormatter ERA = new DateTimeFormatterBuilder()
            .appendText(ChronoField.ERA, TextStyle.FULL)
            .toFormatter(Locale.JAPAN);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("E", Locale.JAPAN);
    /** The Japanese calendar of Java begins with 明治6年. */
    private static final LocalDate FIRST = LocalDate.of(1873, 1, 1);

    private Days() {}

    /** 令和3年7月12日（月）／2021年 in Japanese, 12 July 2021 (令和3年) in English. */
    public static String full(LocalDate day, Language language) {
        return switch (language) {
            case JA ->
                "%s%d月%d日（%s）".formatted(bothYears(day), day.getMonthValue(), day.getDayOfMonth(), WEEKDAY.format(day));
            case EN -> ENGLISH.format(day) + " (" + eraYear(day) + "年)";
        };
    }

    /** 2021年7月12日 without the era, where room is short. */
    public static String brief(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** {@code 令和3} or {@code 平成元}. */
    public static String eraYear(LocalDate day) {
        if (day.isBefore(FIRST)) return String.valueOf(day.getYear());
        var date = JapaneseDate.from(day);
        int year = date.get(ChronoField.YEAR_OF_ERA);
        return ERA.format(date) + (year == 1 ? "元" : String.valueOf(year));
    }

    /** A calendar year or a range of them, as the year filter takes it: 2019年（平成31年・令和元年）. */
    public static String year(String value, Language language) {
        return range(value, year -> {
            var first = eraYear(LocalDate.of(year, 1, 1));
            var last = eraYear(LocalDate.of(year, 12, 31));
            var eras = first.equals(last) ? first + "年" : first + "年・" + last + "年";
            return language == Language.JA ? "%d年（%s）".formatted(year, eras) : "%d (%s)".formatted(year, eras);
        });
    }

    /** A fiscal year: 平成24年度（2012）. */
    public static String fiscalYear(String value, Language language) {
        return range(value, year -> {
            var era = eraYear(LocalDate.of(year, 5, 1)) + "年度";
            return language == Language.JA ? "%s（%d）".formatted(era, year) : "FY %d (%s)".formatted(year, era);
        });
    }

    private static String bothYears(LocalDate day) {
        return "%s年（%d年）".formatted(eraYear(day), day.getYear());
    }

    private static String range(String value, java.util.function.IntFunction<String> words) {
        var ends = value.split("-", 2);
        var first = number(ends[0]).map(words::apply).orElse(ends[0]);
        return ends.length == 1
                ? first
                : first + "～" + number(ends[1]).map(words::apply).orElse(ends[1]);
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
