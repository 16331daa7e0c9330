package jp.shingi.structure.minutes;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import jp.shingi.text.Dates;
import jp.shingi.text.Numerals;

/**
 * A line that may be the title of the minutes, with what it tells about the meeting.
 *
 * @param minutes whether it says 会議録 or the like
 * @param score how much it looks like the title: the word 会議録, the number of the meeting, the municipality, the year
 */
record TitleLine(
        String text,
        Optional<String> council,
        OptionalInt term,
        OptionalInt session,
        OptionalInt fiscalYear,
        boolean minutes,
        int score) {
    private static final String N = Text.NUMBER;
    private static final Pattern SESSION = Pattern.compile("第[\\s　]*(" + N + ")[\\s　]*回");
    private static final Pattern TERM = Pattern.compile("第[\\s　]*(" + N + ")[\\s　]*期");
    private static final Pattern RECORD = Pattern.compile(
            "[（(【]?(?:の)?(?:会[\\s　]*議[\\s　]*(?:録|要[\\s　]*録|記[\\s　]*録|要[\\s　]*旨|概[\\s　]*要|結[\\s　]*果|の[\\s　]*概[\\s　]*要|の[\\s　]*要[\\s　]*旨|の[\\s　]*結[\\s　]*果|の[\\s　]*記[\\s　]*録)|議[\\s　]*事[\\s　]*(?:録|要[\\s　]*録|要[\\s　]*旨|概[\\s　]*要|記[\\s　]*録)|開[\\s　]*催[\\s　]*(?:結[\\s　]*果|概[\\s　]*要|状[\\s　]*況)|審[\\s　]*議[\\s　]*(?:結[\\s　]*果|概[\\s　]*要|要[\\s　]*旨)|発[\\s　]*言[\\s　]*(?:録|要[\\s　]*旨)|の[\\s　]*(?:記[\\s　]*録|概[\\s　]*要|要[\\s　]*旨|結[\\s　]*果)|速[\\s　]*記[\\s　]*録|会[\\s　]*議[\\s　]*経[\\s　]*過)[^\\s　]{0,12}$");
    private static final Pattern YEAR = Pattern.compile(
            "(?:(?:明治|大正|昭和|平成|令和)[\\s　]*(?:元|" + N + ")|(?<![0-9０-９])(?:[12][0-9]{3}|[１２][０-９]{3})|^[\\s　]*" + N
                    + ")[\\s　]*年[\\s　]*度?(?:[\\s　]*[（(][^）)]{1,12}[）)][\\s　]*年[\\s　]*度)?");
    private static final Pattern DAY = Pattern.compile(
            "(?:" + YEAR.pattern() + ")(?:[\\s　]*[0-9０-９]{1,2}[\\s　]*月(?:[\\s　]*[0-9０-９]{1,2}[\\s　]*日)?(?=[\\s　]|$))?");
    private static final Pattern BODY =
            Pattern.compile(".*(?:審議会|審査会|委員会|協議会|懇談会|懇話会|検討会|部会|議会|会議|委員会議|推進会|運営会|定例会|臨時会).*");
    /** A sitting, not the body that sits. */
    private static final Pattern SITTING = Pattern.compile("(?:定例会|臨時会|本会議|定例会議|臨時会議)");

    /** What an assembly's name is followed by: 潮路村議会定例会. */
    private static final Pattern SITS = Pattern.compile("(?<=[都道府県市区町村]議会)" + SITTING.pattern() + "$");

    private static final int LONGEST = 90;

    /** Reads a line as a title; empty where it names no body. */
    static Optional<TitleLine> of(String line, boolean place) {
        var text = Text.strip(line);
        if (text.length() > LONGEST || text.indexOf('。') >= 0 || text.indexOf('、') >= 0) return Optional.empty();
        var closed = Text.closed(text);
        var record = RECORD.matcher(text);
        boolean minutes = record.find();
        if (!BODY.matcher(closed).matches()) return Optional.empty();
        var session = number(SESSION, closed);
        var term = number(TERM, closed);
        var years = Dates.fiscalYears(closed);
        int score = (minutes ? 3 : 0)
                + (session.isPresent() ? 2 : 0)
                + (place ? 2 : 0)
                + (YEAR.matcher(text).find() ? 1 : 0);
        return Optional.of(new TitleLine(
                text,
                council(text),
                term,
                session,
                years.isEmpty() ? OptionalInt.empty() : OptionalInt.of(years.getFirst()),
                minutes,
                score));
    }

    static OptionalInt number(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? Numerals.parse(Text.folded(found.group(1))) : OptionalInt.empty();
    }

    /** The number of the meeting that a text gives. */
    static OptionalInt session(String text) {
        return number(SESSION, text);
    }

    private static Optional<String> council(String title) {
        var text = title;
        var record = RECORD.matcher(text);
        if (record.find()) text = text.substring(0, record.start());
        text = text.replaceAll("[（(](?=[^）)]*(?:第|回|年|日目))[^（）()]*[）)]", " ");
        text = DAY.matcher(text).replaceAll(" ");
        text = TERM.matcher(text).replaceAll(" ");
        text = SESSION.matcher(text).replaceAll(" ");
        text = text.replaceAll("[_＿]", " ").replaceAll("(?:の)$", "");
        var council = Text.closed(text).replaceAll("^[のにおける・、.．\\-]+", "").replaceAll("(?:の|[（(][^）)]*)$", "");
        if (SITTING.matcher(council).matches()) return Optional.empty();
        council = SITS.matcher(council).replaceFirst("");
        return council.length() >= 3 && BODY.matcher(council).matches() ? Optional.of(council) : Optional.empty();
    }
}
