package jp.shingi.text;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times of day: 午前10時, 午後２時半, 14:30, １４：３０, 正午, 午後零時15分.
 *
 * <p>午後12時 is noon, as speakers mean it; 24時間 and 3時間 are no times; an hour or minute that does not exist is left out.
 */
public final class Times {
    private static final String N = "[0-9０-９〇零一二三四五六七八九十]{1,3}";
    private static final String S = "[ 　\\u00a0\\t]*";
    private static final Pattern TIME = Pattern.compile("(?<noon>正午)|(?<half>午前|午後|AM|PM|am|pm|ＡＭ|ＰＭ)?" + S
            + "(?:(?<hour>" + N + ")" + S + "時(?!間|点|期|代|効|刻|価|系|限|給)" + S + "(?:(?<minute>" + N + ")" + S
            + "分(?!の[0-9０-９一二三])|(?<thirty>半))?"
            + "|(?<![0-9０-９:：.])(?<h>[0-9０-９]{1,2})[:：](?<m>[0-9０-９]{2})(?![0-9０-９:：]))");
    private static final Pattern UNTIL = Pattern.compile(S + "(?:から|より|[~～〜－ー―-]|至)" + S);

    private Times() {}

    private record Found(int start, int end, LocalTime time, boolean marked) {}

    /** All times in their order. */
    public static List<LocalTime> in(String text) {
        return find(text).stream().map(Found::time).toList();
    }

    /** The first time, and the time until which it goes where から or ～ follows; 午後2時～4時 ends at 16:00. */
    public static Optional<TimeRange> range(String text) {
        var all = find(text);
        if (all.isEmpty()) return Optional.empty();
        var first = all.getFirst();
        var end = Optional.<LocalTime>empty();
        if (all.size() > 1
                && UNTIL.matcher(text.substring(first.end(), all.get(1).start()))
                        .matches()) {
            end = Optional.of(after(first.time(), all.get(1)));
        }
        return Optional.of(new TimeRange(first.time(), end));
    }

    private static LocalTime after(LocalTime start, Found last) {
        var time = last.time();
        return !last.marked() && time.isBefore(start) && time.getHour() < 12 ? time.plusHours(12) : time;
    }

    private static List<Found> find(String text) {
        var all = new ArrayList<Found>();
        if (text.indexOf('時') < 0 && text.indexOf(':') < 0 && text.indexOf('：') < 0 && !text.contains("正午")) return all;
        var found = TIME.matcher(text);
        while (found.find()) {
            time(found)
                    .ifPresent(t -> all.add(new Found(
                            found.start(),
                            found.end(),
                            t,
                            found.group("half") != null || found.group("noon") != null)));
        }
        return all;
    }

    private static Optional<LocalTime> time(Matcher found) {
        if (found.group("noon") != null) return Optional.of(LocalTime.NOON);
        boolean words = found.group("hour") != null;
        var hour = Numerals.parse(words ? found.group("hour") : found.group("h"));
        var minute = found.group("thirty") != null
                ? OptionalInt.of(30)
                : minute(words ? found.group("minute") : found.group("m"));
        if (hour.isEmpty() || minute.isEmpty()) return Optional.empty();
        int h = hour.getAsInt();
        var half = found.group("half");
        if (half != null && (half.equals("午後") || Fold.nfkc(half).equalsIgnoreCase("pm")) && h < 12) h += 12;
        return h > 23 || minute.getAsInt() > 59 ? Optional.empty() : Optional.of(LocalTime.of(h, minute.getAsInt()));
    }

    private static OptionalInt minute(@org.jspecify.annotations.Nullable String written) {
        return written == null ? OptionalInt.of(0) : Numerals.parse(written);
    }
}
