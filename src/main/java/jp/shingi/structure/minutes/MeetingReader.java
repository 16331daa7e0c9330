package jp.shingi.structure.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
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
import jp.shingi.text.Times;

/** Reads what the header tells about the meeting; where two places contradict, the better founded value and a warning. */
final class MeetingReader {
    /** Dates that a site sets, not the council. */
    private static final Pattern SITE_DATE = Pattern.compile("更新|掲載|公開日|作成日|登録日|発行|ページ番号|記事番号|印刷|^\\[.*\\]|ID[:：]|最終");

    private static final Pattern SECOND_YEAR = Pattern.compile("年[ 　]*[（(][^（）()]{0,6}[0-9０-９元]{1,4}年?[）)]");
    private static final Pattern COUNT = Pattern.compile("([0-9０-９〇零一二三四五六七八九十]{1,4})[\\s　]*(?:人|名)");
    private static final Pattern NONE = Pattern.compile("な[\\s　]*し|無し|いない|おりません|零|０人");
    private static final Pattern PLACE_WORD =
            Pattern.compile("(?:室|階|庁舎|会館|ホール|センター|役所|役場|議場|館|オンライン|ラウンジ|講堂|プラザ|[都道府県市区町村]立)");
    private static final Pattern OPENING = Pattern.compile(
            "第[0-9０-９一二三四五六七八九十百]{1,4}回(?:の|、)?([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}・ー]{3,40}?(?:議会|審議会|審査会|委員会|協議会|懇談会|懇話会|部会))(?:定例会|臨時会)?(?:の[^、。]{0,6})?を(?:開会|開催|開き|始め|開かせ)");
    private static final Pattern ROOM = Pattern.compile(".*(?:室|階|ホール|会館|議場|庁舎|センター|[)）])$");
    /** A venue whose first letters are lost: nothing but the end of 区役所 is left of the name. */
    private static final Pattern CUT_VENUE = Pattern.compile("^(?:役所|役場|所|庁舎).*");

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
        var when = when();
        var date = when.flatMap(DateMention::date);
        var present = Attendance.read(header);
        var known = title;
        var meeting = new Meeting(
                council(candidates, known).or(this::opened),
                known.map(TitleLine::term).filter(OptionalInt::isPresent).orElseGet(() -> term(candidates)),
                session,
                date,
                fiscalYear(date, candidates),
                start(),
                end(),
                venue(),
                present.members(),
                present.officials(),
                observers());
        return new Read(meeting, known.map(line -> Text.strip(line.text())), present.known(), warnings);
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

    private Optional<DateMention> when() {
        var field = header.first(Key.WHEN);
        var mention = field.flatMap(found -> date(found.value()));
        if (field.isPresent() && mention.isEmpty()) {
            var swapped = header.first(Key.VENUE).flatMap(found -> date(found.value()));
            if (swapped.isPresent()) {
                warnings.add(Warning.on(
                        field.get().page(),
                        "values-swapped",
                        "日時 and 場所 have each other's value: " + field.get().value()));
                mention = swapped;
            }
        }
        if (mention.isEmpty() && field.isEmpty()) mention = unlabelled();
        if (field.isPresent()
                && mention.flatMap(DateMention::date).isEmpty()
                && mention.flatMap(DateMention::problem).isEmpty()) {
            warnings.add(Warning.on(
                    field.get().page(),
                    "date-unreadable",
                    "no day can be read from: " + field.get().value()));
        }
        mention.flatMap(DateMention::problem).ifPresent(problem -> warnings.add(Warning.of("date-doubtful", problem)));
        return mention;
    }

    /** The first date; a year given twice, 令和7年(2025年), counts once. */
    private static Optional<DateMention> date(String written) {
        var text = SECOND_YEAR.matcher(written).replaceAll("年");
        return Dates.in(text).stream()
                .filter(mention -> mention.month().isPresent())
                .findFirst();
    }

    private Optional<DateMention> unlabelled() {
        return header.preamble().stream()
                .map(Row::text)
                .filter(text -> !SITE_DATE.matcher(text).find())
                .flatMap(text -> date(text).stream())
                .filter(mention -> mention.day().isPresent())
                .findFirst();
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

    private Optional<LocalTime> start() {
        return time(Key.START, false).or(() -> acts("開会|開議").stream().findFirst());
    }

    private Optional<LocalTime> end() {
        return time(Key.END, true).or(() -> acts("閉会|散会|終了|閉議").stream().reduce((a, b) -> b));
    }

    private Optional<LocalTime> time(Key own, boolean end) {
        var direct = header.first(own)
                .flatMap(field -> Times.in(field.value()).stream().findFirst());
        if (direct.isPresent()) return direct;
        for (var field : header.fields()) {
            if (field.key() != Key.WHEN && field.key() != Key.TIME && field.key() != Key.VENUE) continue;
            var found = range(field.value(), end);
            if (found.isPresent()) return found;
        }
        return header.preamble().stream()
                .map(Row::text)
                .filter(text -> !SITE_DATE.matcher(text).find())
                .flatMap(text -> range(text, end).stream())
                .findFirst();
    }

    private static Optional<LocalTime> range(String text, boolean end) {
        var range = Times.range(text.replace('∼', '～').replace('〜', '～'));
        if (range.isEmpty()) return Optional.empty();
        if (!end) return Optional.of(range.get().start());
        if (range.get().end().isPresent()) return range.get().end();
        var all = Times.in(text);
        return all.size() > 1 && text.matches(".*(?:閉会|散会|終了|閉議).*") ? Optional.of(all.getLast()) : Optional.empty();
    }

    /** Times of lines such as ○午後２時開会, 開会(10:03). */
    private List<LocalTime> acts(String act) {
        var pattern = Pattern.compile(act);
        var rows = new ArrayList<>(header.preamble().stream().map(Row::text).toList());
        header.fields().forEach(field -> rows.addAll(field.values()));
        outside.forEach(row -> rows.add(row.text()));
        if (!speeches.isEmpty()) {
            rows.addFirst(speeches.getFirst().split("\n", 2)[0]);
            rows.add(last(speeches.getLast()));
        }
        return rows.stream()
                .filter(text ->
                        text.length() < 60 && pattern.matcher(Text.closed(text)).find())
                .flatMap(text -> Times.in(Text.closed(text)).stream())
                .toList();
    }

    private static String last(String text) {
        return text.substring(text.lastIndexOf('\n') + 1);
    }

    private Optional<String> venue() {
        var field = header.first(Key.VENUE);
        var value = field.map(HeaderField::value);
        if (value.filter(text -> date(text).isPresent()).isPresent())
            value = header.first(Key.WHEN)
                    .map(HeaderField::value)
                    .filter(text -> date(text).isEmpty());
        if (field.isEmpty()) value = unlabelledVenue();
        var venue = value.map(MeetingReader::closed).filter(text -> !text.isEmpty());
        if (venue.filter(text -> CUT_VENUE.matcher(text).matches()).isPresent()) {
            warnings.add(Warning.of("venue-cut", "the beginning of the venue is lost: " + venue.get()));
            return Optional.empty();
        }
        return venue;
    }

    private Optional<String> unlabelledVenue() {
        return header.preamble().stream()
                .map(Row::text)
                .filter(text -> text.length() < 50 && PLACE_WORD.matcher(text).find())
                .filter(text -> date(text).isEmpty()
                        && (ROOM.matcher(text).matches()
                                || TitleLine.of(text, false).isEmpty())
                        && Times.in(text).isEmpty())
                .filter(text -> !SITE_DATE.matcher(text).find())
                .findFirst();
    }

    /** Layout spaces closed; those between Latin words stay. */
    private static String closed(String text) {
        return Text.strip(text.replaceAll("(?<![A-Za-z])[\\s　\\u00a0]+|[\\s　\\u00a0]+(?![A-Za-z])", ""));
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
