package jp.shingi.extract.office;

import java.time.LocalDateTime;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Dates as a Japanese Excel shows them. POI's formatter knows neither eras (g, e) nor weekdays in kanji (aaa), nor the built-in formats
 * 27 to 58, which depend on the program's language (ECMA-376 part 1, 18.8.30).
 */
final class ShownDate {
    private static final String WAREKI = "ggge\"年\"m\"月\"d\"日\"";
    /** The first number of a format that Excel knows by itself in Japan alone. */
    private static final int JAPAN = 27;

    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(14, "yyyy/m/d"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, "ge.m.d"),
            Map.entry(28, WAREKI),
            Map.entry(29, WAREKI),
            Map.entry(30, "m/d/yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, "h\"時\"mm\"分\""),
            Map.entry(33, "h\"時\"mm\"分\"ss\"秒\""),
            Map.entry(34, "yyyy\"年\"m\"月\""),
            Map.entry(35, "m\"月\"d\"日\""),
            Map.entry(36, "ge.m.d"),
            Map.entry(50, "ge.m.d"),
            Map.entry(51, WAREKI),
            Map.entry(52, "yyyy\"年\"m\"月\""),
            Map.entry(53, "m\"月\"d\"日\""),
            Map.entry(54, WAREKI),
            Map.entry(55, "yyyy\"年\"m\"月\""),
            Map.entry(56, "m\"月\"d\"日\""),
            Map.entry(57, "ge.m.d"),
            Map.entry(58, WAREKI));

    private static final String[] ERAS = {"明治", "大正", "昭和", "平成", "令和"};
    private static final String[] LETTERS = {"M", "T", "S", "H", "R"};
    private static final String DAYS = "月火水木金土日";
    /** Hours, minutes or seconds that go on beyond the clock's. */
    private static final Pattern ELAPSED = Pattern.compile("\\[(?:h+|m+|s+)\\]", Pattern.CASE_INSENSITIVE);

    /** Parts of a date and nothing that belongs to numbers. */
    private static final Pattern DATE = Pattern.compile(
            "[^a-z0#?@]*+" + "(?:(?:g{1,3}+|e{1,2}+|y{1,4}+|m{1,5}+|d{1,4}+|h{1,2}+|s{1,2}+|a{3,4}+)[^a-z0#?@]*+)++");

    private static final Pattern PART = Pattern.compile(
            "\"([^\"]*)\"|\\\\(.)|\\[[^\\]]*\\]|(g{1,3}|e{1,2}|y{1,4}|m{1,5}|d{1,4}|h{1,2}|s{1,2}|AM/PM|a{3,4})|(;.*|_.|\\*.)|(.)",
            Pattern.CASE_INSENSITIVE);

    private final LocalDateTime date;
    private final String format;
    private final boolean halves;
    private boolean afterHour;

    private ShownDate(LocalDateTime date, String format) {
        this.date = date;
        this.format = format;
        halves = format.toLowerCase(Locale.ROOT).contains("am/pm");
    }

    /** The format that a Japanese Excel uses under a built-in number or a text of its own; absent where POI's formatter does. */
    static Optional<String> format(int id, String text) {
        // other programs write formats of their own under Excel's numbers for Japan; POI names a number without one so
        if (BUILT_IN.containsKey(id) && (id < JAPAN || text.matches("General|reserved.*")))
            return Optional.of(BUILT_IN.get(id));
        if (text.startsWith("[$-F800]")) return Optional.of("yyyy\"年\"m\"月\"d\"日\"");
        if (text.startsWith("[$-F400]")) return Optional.of("h:mm:ss");
        return date(text) ? Optional.of(text) : Optional.empty();
    }

    private static boolean date(String text) {
        var bare = text.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.|;.*", "")
                .toLowerCase(Locale.ROOT)
                .replace("am/pm", "");
        return DATE.matcher(bare).matches() && !ELAPSED.matcher(text).find();
    }

    static String of(LocalDateTime date, String format) {
        var shown = new ShownDate(date, format);
        return PART.matcher(format).results().map(shown::piece).reduce("", String::concat);
    }

    private String piece(MatchResult part) {
        if (part.group(1) != null) return part.group(1);
        if (part.group(2) != null) return part.group(2);
        if (part.group(3) == null) return part.group(5) == null ? "" : part.group(5);
        var token = part.group(3).toLowerCase(Locale.ROOT);
        var isMinute = afterHour && token.startsWith("m") || token.startsWith("m") && beforeSecond(part.end());
        afterHour = token.startsWith("h");
        return isMinute ? padded(date.getMinute(), token) : field(token);
    }

    /** {@code mm:ss}: minutes without an hour before them. */
    private boolean beforeSecond(int at) {
        return format.substring(at).matches("(?is)[:：\"分\\\\]{1,4}s.*");
    }

    private String field(String token) {
        return switch (token.charAt(0)) {
            case 'g' -> era(date, token.length());
            case 'e' -> eraYear(token);
            case 'y' -> token.length() < 3 ? "%02d".formatted(date.getYear() % 100) : Integer.toString(date.getYear());
            case 'm' -> token.length() < 3 ? padded(date.getMonthValue(), token) : month(token.length());
            case 'd' -> token.length() < 3 ? padded(date.getDayOfMonth(), token) : day(token.length());
            case 'h' -> padded(halves ? (date.getHour() + 11) % 12 + 1 : date.getHour(), token);
            case 's' -> padded(date.getSecond(), token);
            default -> token.equals("am/pm") ? half() : weekday(date, token);
        };
    }

    /** Named in English unless the format asks for Japanese; five letters stand for the first alone. */
    private String month(int letters) {
        if (japanese()) return date.getMonthValue() + (letters == 4 ? "月" : "");
        var name = date.getMonth().getDisplayName(letters == 4 ? TextStyle.FULL : TextStyle.SHORT, Locale.ENGLISH);
        return letters == 5 ? name.substring(0, 1) : name;
    }

    private String day(int letters) {
        if (japanese()) return weekday(date, letters == 4 ? "aaaa" : "aaa");
        return date.getDayOfWeek().getDisplayName(letters == 4 ? TextStyle.FULL : TextStyle.SHORT, Locale.ENGLISH);
    }

    private boolean japanese() {
        return format.contains("[$-411]") || format.contains("[$-ja");
    }

    /** 元 for the first year where the format wants it. */
    private String eraYear(String token) {
        var year = JapaneseDate.from(date).get(ChronoField.YEAR_OF_ERA);
        return year == 1 && format.contains("gannen") ? "元" : padded(year, token);
    }

    private String half() {
        if (date.getHour() < 12) return japanese() ? "午前" : "AM";
        return japanese() ? "午後" : "PM";
    }

    private static String era(LocalDateTime date, int length) {
        var index = JapaneseDate.from(date).getEra().getValue() + 1;
        if (index < 0 || index >= ERAS.length) return "";
        return switch (length) {
            case 1 -> LETTERS[index];
            case 2 -> ERAS[index].substring(0, 1);
            default -> ERAS[index];
        };
    }

    private static String weekday(LocalDateTime date, String token) {
        var day = DAYS.substring(
                date.getDayOfWeek().getValue() - 1, date.getDayOfWeek().getValue());
        return token.length() == 4 ? day + "曜日" : day;
    }

    private static String padded(int value, String token) {
        return token.length() > 1 ? "%02d".formatted(value) : Integer.toString(value);
    }
}
