package jp.shingi.structure.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import jp.shingi.model.Meeting;
import jp.shingi.model.Warning;
import jp.shingi.structure.minutes.HeaderLabels.Key;
import jp.shingi.text.DateMention;
import jp.shingi.text.Dates;
import jp.shingi.text.Numerals;

/** Reads what the header tells about the meeting; where two places contradict, the better founded value and a warning. */
final class MeetingReader {
    private static final Pattern COUNT = Pattern.compile("([0-9０-９〇零一二三四五六七八九十]{1,4})[\\s　]*(?:人|名)");
    private static final Pattern NONE = Pattern.compile("な[\\s　]*し|無し|いない|おりません|零|０人");
    private static final Pattern OPENING = Pattern.compile(
            "第[0-9０-９一二三四五六七八九十百]{1,4}回(?:の|、)?([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}・ー]{3,40}?(?:議会|審議会|審査会|委員会|協議会|懇談会|懇話会|部会))(?:定例会|臨時会)?(?:の[^、。]{0,6})?を(?:開会|開催|開き|始め|開かせ)");
    private final Header header;
    private final List<Row> outside;
    private final List<String> speeches;
    private final List<Warning> warnings = new ArrayList<>();

    /**
     * @param outside rows of the discussion that belong to no turn: times
     * @param speeches the turns' texts
     */
    MeetingReader(Header header, List<Row> outside, List<String> speeches) {
        this.header = header;
        this.outside = outside;
        this.speeches = speeches;
    }

    /** What was read. */
    record Read(Meeting meeting, Optional<String> title, Known known, List<Warning> warnings) {}

    Read read() {
        var candidates = Title.candidates(header);
        var title = Title.best(candidates);
        var session = session(candidates);
        if (session.isPresent() && title.isPresent()) {
            var agreed = session.getAsInt();
            title = candidates.stream()
                    .filter(line ->
                            line.session().isPresent() && line.session().getAsInt() == agreed && line.score() >= 4)
                    .findFirst()
                    .or(() -> Title.best(candidates));
        }
        var when = MeetingDate.read(header, warnings);
        var date = when.flatMap(DateMention::date);
        var present = Attendance.read(header);
        var times = new MeetingTimes(header, outside, speeches);
        var meeting = new Meeting(
                council(candidates, title).or(this::opened),
                title.map(TitleLine::term).filter(OptionalInt::isPresent).orElseGet(() -> term(candidates)),
                session,
                date,
                fiscalYear(date, candidates),
                times.start(),
                times.end(),
                Venue.read(header, warnings),
                present.members(),
                present.officials(),
                observers());
        return new Read(meeting, title.map(line -> Text.strip(line.text())), present.known(), warnings);
    }

    private static Optional<String> council(List<TitleLine> candidates, Optional<TitleLine> title) {
        var assembly = title.flatMap(TitleLine::council).filter(name -> name.endsWith("議会"));
        if (assembly.isPresent()) {
            var committee = candidates.stream()
                    .flatMap(line -> line.council().stream())
                    .filter(name -> name.endsWith("委員会") && !name.contains(assembly.get()))
                    .findFirst();
            if (committee.isPresent()) return Optional.of(assembly.get() + committee.get());
        }
        return title.flatMap(TitleLine::council)
                .or(() -> candidates.stream()
                        .flatMap(line -> line.council().stream())
                        .findFirst());
    }

    /** The council as the words that open the meeting name it. */
    private Optional<String> opened() {
        return speeches.stream()
                .limit(3)
                .map(text -> OPENING.matcher(opening(text)))
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    private static OptionalInt term(List<TitleLine> candidates) {
        return candidates.stream()
                .map(TitleLine::term)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** The number on which most places agree: the titles, and the words that open the meeting. */
    private OptionalInt session(List<TitleLine> candidates) {
        var votes = new java.util.LinkedHashMap<Integer, Integer>();
        for (var line : candidates) line.session().ifPresent(n -> votes.merge(n, 2, Integer::sum));
        if (votes.isEmpty()) return OptionalInt.empty();
        for (var text : speeches.subList(0, Math.min(4, speeches.size()))) {
            TitleLine.session(opening(text)).ifPresent(n -> votes.computeIfPresent(n, (k, v) -> v + 3));
        }
        int most = votes.entrySet().stream()
                .max(java.util.Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        if (votes.size() > 1) {
            warnings.add(Warning.of(
                    "session-contradiction",
                    "the number of the meeting is given as " + votes.keySet() + "; taken: " + most));
        }
        return OptionalInt.of(most);
    }

    private static String opening(String text) {
        return Text.closed(text.substring(0, Math.min(120, text.length())));
    }

    private OptionalInt fiscalYear(Optional<LocalDate> date, List<TitleLine> candidates) {
        var titled = candidates.stream()
                .map(TitleLine::fiscalYear)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
        if (date.isEmpty()) return titled;
        int year = Dates.fiscalYear(date.get());
        if (titled.isPresent() && titled.getAsInt() != year) {
            warnings.add(Warning.of(
                    "fiscal-year-contradiction",
                    "the title names fiscal year %d, the date %s lies in %d"
                            .formatted(titled.getAsInt(), date.get(), year)));
        }
        return OptionalInt.of(year);
    }

    private OptionalInt observers() {
        var field = header.first(Key.OBSERVERS);
        if (field.isEmpty()) return OptionalInt.empty();
        var value = field.get().value();
        var count = COUNT.matcher(value);
        if (count.find()) return Numerals.parse(Text.folded(count.group(1)));
        if (NONE.matcher(value).find()) return OptionalInt.of(0);
        return Text.folded(value).matches("[0-9]{1,3}") ? Numerals.parse(Text.folded(value)) : OptionalInt.empty();
    }
}
