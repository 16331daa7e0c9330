package jp.shingi.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates out of a text: one pattern for dates with 年月日, one for dates with points, strokes or hyphens. */
final class DateReader {
    private static final String N = Numerals.RUN_WITH_CIRCLES;
    private static final String S = "[ 　\\u00a0\\t]*";
    private static final String WEEKDAY = "(?:" + S + "[（(〔\\[]?" + S + "(?<weekday>[月火水木金土日])" + S + "(?:曜日?|(?=[・、,]?"
            + S + "[祝休]?" + S + "[)）〕\\]]))" + S + "(?:[・、,]?[祝休]日?)?" + S + "[)）〕\\]]?)?";

    private static final Pattern WORDS =
            Pattern.compile("(?:(?:(?<era>" + Era.PATTERN + ")|西暦)?" + S + "(?<year>元|" + N + ")"
                    + S + "年(?!" + S + "度|" + S + "間|" + S + "[前後目以]|" + S + "法律)" + S + ")?" + "(?:(?<month>" + N + ")"
                    + S + "月(?!間|目|以|後|前)"
                    + "(?:" + S + "(?<day>" + N + ")" + S + "日(?!間|目|以|後|前)" + WEEKDAY + ")?)?");
    private static final Pattern SIGNS = Pattern.compile("(?:(?<era>" + Era.PATTERN
            + ")" + S + "(?<year>元|[0-9０-９]{1,2})|(?<![0-9０-９][.．/／-]|[0-9０-９.．/／])(?<western>[12１２][0-9０-９]{3}))" + S
            + "(?<sign>[./．／・-])" + S
            + "(?<month>[0-9０-９]{1,2})" + S + "[./．／・-]" + S + "(?<day>[0-9０-９]{1,2})(?![0-9０-９])" + WEEKDAY);
    private static final Pattern UNTIL =
            Pattern.compile(S + "(?:から|より|[~～〜－ー―-]|至)" + S + "(?:至" + S + ")?(?<next>翌年|同年|同月|翌月)?" + S);
    private static final Pattern DAY_ALONE = Pattern.compile("(?<day>" + N + ")" + S + "日(?!間)");
    private static final String WEEKDAYS = "月火水木金土日";

    private DateReader() {}

    static List<DateMention> read(String text) {
        var found = new ArrayList<DateMention>();
        if (text.indexOf('年') >= 0 || text.indexOf('月') >= 0) collect(WORDS, text, found);
        collect(SIGNS, text, found);
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }

    private static void collect(Pattern pattern, String text, List<DateMention> found) {
        var matcher = pattern.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            from = matcher.end() > matcher.start() ? matcher.end() : matcher.end() + 1;
            if (matcher.end() > matcher.start())
                mention(matcher, pattern == SIGNS).ifPresent(found::add);
            if (from > text.length()) return;
        }
    }

    private static Optional<DateMention> mention(Matcher found, boolean signs) {
        var era = Optional.ofNullable(found.group("era"));
        var written = Optional.ofNullable(found.group("year"))
                .or(() -> signs ? Optional.ofNullable(found.group("western")) : Optional.empty());
        var month = number(found.group("month"));
        if (written.isEmpty() && month.isEmpty()) return Optional.empty();
        var year = written.map(w -> Dates.westernYear(era, w)).orElse(OptionalInt.empty());
        if (written.isPresent() && year.isEmpty() && (month.isEmpty() || era.isPresent())) return Optional.empty();
        var lostEra = written.isPresent() && year.isEmpty();
        return Optional.of(complete(found, year, month, number(found.group("day")), era, lostEra));
    }

    private static DateMention complete(
            Matcher found,
            OptionalInt year,
            OptionalInt month,
            OptionalInt day,
            Optional<String> era,
            boolean lostEra) {
        var date = Optional.<LocalDate>empty();
        var problem = lostEra ? Optional.of("年の元号がない: " + found.group().strip()) : Optional.<String>empty();
        if (month.isPresent() && (month.getAsInt() < 1 || month.getAsInt() > 12)) {
            problem = Optional.of("存在しない月: " + found.group().strip());
            month = OptionalInt.empty();
        } else if (year.isPresent() && month.isPresent() && day.isPresent()) {
            date = day(year.getAsInt(), month.getAsInt(), day.getAsInt());
            problem = date.isEmpty() ? Optional.of("存在しない日付: " + found.group().strip()) : doubt(date.get(), era, found);
        }
        return new DateMention(found.start(), found.end(), year, month, day, date, problem);
    }

    private static Optional<String> doubt(LocalDate day, Optional<String> era, Matcher found) {
        var named = era.flatMap(Era::named);
        if (named.isPresent() && day.isBefore(named.get().start())) {
            return Optional.of("改元前の日付: " + found.group().strip());
        }
        var weekday = found.group("weekday");
        var right = WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1);
        if (weekday == null || weekday.charAt(0) == right) return Optional.empty();
        return Optional.of("曜日が合わない（" + right + "曜日）: " + found.group().strip());
    }

    static Optional<DateRange> range(String text) {
        var mentions = read(text);
        for (var first : mentions) {
            if (first.date().isEmpty()) continue;
            var until = UNTIL.matcher(text).region(first.end(), text.length());
            if (!until.lookingAt()) continue;
            var last = last(text, until, first.date().get(), mentions);
            if (last.isPresent() && !last.get().isBefore(first.date().get())) {
                return Optional.of(new DateRange(first.date().get(), last.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> last(String text, Matcher until, LocalDate first, List<DateMention> mentions) {
        int years = "翌年".equals(until.group("next")) ? 1 : 0;
        var next = mentions.stream()
                .filter(m -> m.start() == until.end() || m.start() < until.end() && m.end() > until.end())
                .findFirst();
        if (next.isPresent()) {
            var m = next.get();
            if (m.month().isEmpty() || m.day().isEmpty()) return Optional.empty();
            if (m.date().isPresent()) return m.date();
            return day(first.getYear() + years, m.month().getAsInt(), m.day().getAsInt());
        }
        var alone = DAY_ALONE.matcher(text).region(until.end(), text.length());
        if (!alone.lookingAt()) return Optional.empty();
        var month = "翌月".equals(until.group("next")) ? first.plusMonths(1) : first;
        var number = Numerals.parse(alone.group("day"));
        return number.isEmpty() ? Optional.empty() : day(month.getYear(), month.getMonthValue(), number.getAsInt());
    }

    private static OptionalInt number(@org.jspecify.annotations.Nullable String written) {
        return written == null ? OptionalInt.empty() : Numerals.parse(written);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
