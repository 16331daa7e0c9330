package jp.shingi.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shingi.model.Precedent;
import jp.shingi.text.DateMention;
import jp.shingi.text.Dates;
import jp.shingi.text.Numerals;

/**
 * Finds earlier decisions that a passage leans on: 平成24年度第4回本審議会了承済, 審議会 平成15年5月13日 諮問第4号, 諮問第87号（平成29年11月）,
 * 平成二十三年七月二十二日付けの答申.
 *
 * <p>The meeting that the document itself records is none, nor is a session of a year that nothing says decided anything.
 */
final class PrecedentReader {
    private static final String N = "[0-9〇一二三四五六七八九十百]+";
    private static final String S = "[ ]*\\n?[ ]*";
    private static final String ERA = "(?:明治|大正|昭和|平成|令和|[MTSHR]\\.?(?=[ 0-9]))";
    private static final String DATE = "(?:" + ERA + S + "(?:元|" + N + ")|[12][0-9]{3})" + S + "年" + S + N + S + "月(?:"
            + S + N + S + "日)?(?:" + S + "（[月火水木金土日]）)?|" + ERA + S + "[0-9元]+[./][0-9]+[./][0-9]+";
    private static final String YEAR_ALONE =
            ERA + S + "(?:元|" + N + ")" + S + "年(?=" + S + "(?:の)?" + S + "(?:諮問|報告|答申))";
    private static final String DECIDED = "(?:了承|承認|答申|審議|議決|可決|了解|同意)";
    private static final String COUNCIL = "(?:[本当同前]?(?:区|市|町|村)?(?:[\\p{IsHan}・]{0,24}(?:審議会|審査会|委員会|協議会)))";

    private static final Pattern SESSION = Pattern.compile(
            "(?:(?<era>" + ERA + S + "(?:元|" + N + ")|[12][0-9]{3})" + S + "年" + S + "度|第" + S + "(?<term>" + N + ")"
                    + S + "期)" + S + "(?:の)?" + S + "第" + S + "(?<session>" + N + ")" + S + "回" + "(?<tail>" + S
                    + "(?:の)?" + S + COUNCIL + "?(?:（[^（）]{1,14}）)?(?:" + DECIDED + "(?:済み?|事項|済)?|(?:諮問|報告)事項)?)");
    private static final Pattern NUMBERED = Pattern.compile("(?:(?<held>" + DATE + ")" + S + "(?:開催の|に開催した|付けの?|の)?"
            + S + COUNCIL + S + "（)?(?:(?:(?<era>" + ERA + S + "(?:元|" + N + ")|[12][0-9]{3})"
            + S + "年" + S + "度|第" + S + "(?<term>" + N + ")"
            + S + "期)" + S + "(?:の)?" + S + "(?:第" + S + "(?<session>" + N + ")" + S + "回(?:の)?)?)?"
            + "(?:[ ]*" + COUNCIL + "(?:（[^（）]{1,12}）)?(?:で|において)?[ 、\\n]*の?)?(?:[ ]*(?<date>" + DATE + "|" + YEAR_ALONE
            + ")" + S + "(?:付け?の?|の)?" + S + ")?[ ]*"
            + "(?<kind>諮問|報告|答申)(?:事項)?" + S + "第" + S + "(?<number>" + N + ")" + S + "号(?:" + S + "（" + S
            + "(?<behind>" + DATE + ")[^（）]{0,12}）| (?<after>" + DATE + "))?");
    private static final Pattern DATED = Pattern.compile("(?<date>" + DATE + ")" + S + "(?:付け?|付けの|の|開催の|に開催した|開催)?" + S
            + "(?:の)?" + S + "(?:[0-9]*\\p{IsHan}{1,8}第" + N + "号の?)?(?:(?<answer>答申)(?!を得た日)|(?:第" + N + "回)?"
            + COUNCIL + "(?:（[^（）]{1,12}）)?(?:で|において|に諮り|にて|の)?" + S + "(?:御|ご)?(?:" + DECIDED + "|諮問|付議))");
    /** 諮問第10号・第11号: what goes on behind the first number. */
    private static final Pattern FURTHER =
            Pattern.compile("[ ]*(?:・|、|及び|および|並びに|と)[ ]*(?:諮問|報告|答申)?第[ ]*(" + N + ")[ ]*号");
    /** 第101回審議会（平成24年7月31日）で承認, 審議会了承日：平成31年3月20日. */
    private static final Pattern DAY_BEHIND = Pattern.compile("(?:第" + S + "(?<session>" + N + ")" + S + "回" + S + ")?"
            + COUNCIL
            + "(?:（(?<held>" + DATE + ")(?:開催|実施)?）" + S + "(?:において|にて|で|の)?" + S + "(?:御|ご)?(?:了承|承認|答申|議決|可決|同意"
            + "|諮問|報告|付議)|(?:の)?" + DECIDED + "(?:年月)?日[ :：]*(?<day>" + DATE + "))");
    /** What {@link #NUMBERED} needs somewhere; cheap to look for. */
    private static final Pattern NUMBER = Pattern.compile("(?:諮問|報告|答申)(?:事項)?[ ]*\\n?[ ]*第");
    /** A record sheet's choice: 報告　令和２年２月５日. */
    private static final Pattern RECORDED = Pattern.compile("^[ ]*(?<kind>諮問|報告|答申)[ ]+(?<date>" + DATE + ")");

    private static final Pattern DECISION_NEAR =
            Pattern.compile("了承|承認|答申|審議済|報告済|議決|可決|諮問済|諮問し(?:た|て)|意見を聴(?:い|き)|同意を得|了解を得|審議いただ|御審議|ご審議|条件");
    private static final Pattern PAST_LABEL = Pattern.compile(
            "前回|過去|経過|経緯|これまで|既往|従前|履歴|先例|関連(?:諮問|答申|事項)|審議会(?:の)?(?:事項|承認|答申|了承|審議|結果|諮問)|結合年月日|変更年月日|前回答申|^審議会$");
    private static final Pattern BLANK_BOX = Pattern.compile("[□☐][ ]*$");

    private final Own own;
    private final List<Precedent> found = new ArrayList<>();
    private final List<int[]> taken = new ArrayList<>();

    PrecedentReader(Own own) {
        this.own = own;
    }

    List<Precedent> read(Passage passage) {
        found.clear();
        taken.clear();
        var text = passage.text();
        if (text.indexOf('号') >= 0
                || text.indexOf('回') >= 0
                || text.contains("答申")
                || text.contains("審議会")
                || text.contains("審査会")
                || PAST_LABEL.matcher(passage.label()).find()) {
            var folded = Folded.of(text);
            if (NUMBER.matcher(folded).find()) each(NUMBERED, folded, m -> numbered(passage, folded, m));
            if (folded.indexOf('回') >= 0 && (folded.contains("年度") || folded.indexOf('期') >= 0)) {
                each(SESSION, folded, m -> session(passage, folded, m));
            }
            each(DATED, folded, m -> dated(passage, m));
            each(DAY_BEHIND, folded, m -> dayBehind(passage, m));
            if (PAST_LABEL.matcher(passage.label()).find()) each(RECORDED, folded, m -> recorded(passage, m));
        }
        return List.copyOf(found);
    }

    private void each(Pattern pattern, String folded, java.util.function.Predicate<Matcher> take) {
        var matcher = pattern.matcher(folded);
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            if (taken.stream().noneMatch(t -> t[0] < end && start < t[1]) && take.test(matcher))
                taken.add(new int[] {start, end});
        }
    }

    private boolean numbered(Passage passage, String folded, Matcher m) {
        var date = Stream.of("date", "held", "behind", "after")
                .map(m::group)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(PrecedentReader::iso);
        var number = Numerals.parse(m.group("number"));
        if (number.isEmpty()
                || BLANK_BOX.matcher(folded.substring(0, m.start())).find()) return false;
        var kind = m.group("kind");
        var session = m.group("session") == null ? OptionalInt.empty() : Numerals.parse(m.group("session"));
        if (session.isPresent() && own.isOwnSession(year(m), term(m), session.getAsInt())) return true;
        boolean ofAnotherYear = year(m).isPresent() && !own.isOwnYear(year(m).getAsInt());
        if (session.isEmpty() && !ofAnotherYear && own.isOwn(kind, number.getAsInt(), date)) return true;
        boolean told = date.isPresent()
                || session.isPresent()
                || ofAnotherYear
                || PAST_LABEL.matcher(passage.label()).find()
                || inRegister(passage)
                || decides(folded, m.end(), 24) && (own.hasAgenda() || year(m).isPresent());
        if (!told) return true;
        add(passage, m, year(m), session, date, Optional.of(kind), number);
        further(folded, m.end())
                .forEach(next -> add(passage, m, year(m), session, date, Optional.of(kind), OptionalInt.of(next)));
        return true;
    }

    private static List<Integer> further(String folded, int end) {
        var numbers = new ArrayList<Integer>();
        var next = FURTHER.matcher(folded).region(end, folded.length());
        while (next.lookingAt()) {
            Numerals.parse(next.group(1)).ifPresent(numbers::add);
            next.region(next.end(), folded.length());
        }
        return numbers;
    }

    private boolean dayBehind(Passage passage, Matcher m) {
        var date = iso(m.group("held") != null ? m.group("held") : m.group("day"));
        if (date.isEmpty() || own.isOwnDate(date.get())) return false;
        var session = m.group("session") == null ? OptionalInt.empty() : Numerals.parse(m.group("session"));
        add(passage, m, OptionalInt.empty(), session, date, Optional.empty(), OptionalInt.empty());
        return true;
    }

    /** A number in a row of a register is that of the decision by which the row came to stand there. */
    private static boolean inRegister(Passage passage) {
        return passage.field().filter(field -> field.row().isPresent()).isPresent();
    }

    private static OptionalInt year(Matcher m) {
        if (m.group("era") == null) return OptionalInt.empty();
        return Dates.fiscalYears(m.group("era").replaceAll("[ \\n]", "") + "年度").stream()
                .mapToInt(y -> y)
                .findFirst();
    }

    private static OptionalInt term(Matcher m) {
        return m.group("term") == null ? OptionalInt.empty() : Numerals.parse(m.group("term"));
    }

    private boolean session(Passage passage, String folded, Matcher m) {
        var session = Numerals.parse(m.group("session"));
        if (session.isEmpty() || m.group("era") != null && year(m).isEmpty()) return false;
        var year = year(m);
        var term = term(m);
        if (own.isOwnSession(year, term, session.getAsInt())) return true;
        boolean said = DECISION_NEAR.matcher(m.group("tail")).find()
                || m.group("tail").endsWith("事項")
                || decides(folded, m.end(), 40)
                || PAST_LABEL.matcher(passage.label()).find();
        if (!said) return false;
        add(passage, m, year, session, Optional.empty(), Optional.empty(), OptionalInt.empty());
        return true;
    }

    private boolean dated(Passage passage, Matcher m) {
        var date = iso(m.group("date"));
        if (date.isEmpty() || own.isOwnDate(date.get())) return false;
        var kind = m.group("answer") == null ? Optional.<String>empty() : Optional.of("答申");
        add(passage, m, OptionalInt.empty(), OptionalInt.empty(), date, kind, OptionalInt.empty());
        return true;
    }

    private boolean recorded(Passage passage, Matcher m) {
        var date = iso(m.group("date"));
        if (date.isEmpty() || own.isOwnDate(date.get())) return false;
        add(
                passage,
                m,
                OptionalInt.empty(),
                OptionalInt.empty(),
                date,
                Optional.of(m.group("kind")),
                OptionalInt.empty());
        return true;
    }

    /** Whether the same sentence goes on to say that something was decided. */
    private static boolean decides(String folded, int end, int within) {
        var rest = folded.substring(end, Math.min(folded.length(), end + within));
        int stop = rest.indexOf('。');
        return DECISION_NEAR.matcher(stop < 0 ? rest : rest.substring(0, stop)).find();
    }

    private static Optional<String> iso(String written) {
        return Dates.in(written).stream().findFirst().flatMap(DateMention::iso);
    }

    private void add(
            Passage passage,
            Matcher m,
            OptionalInt year,
            OptionalInt session,
            Optional<String> date,
            Optional<String> kind,
            OptionalInt number) {
        var text = passage.text()
                .substring(m.start(), m.end())
                .replaceAll("\\s*\\n\\s*", "")
                .strip();
        found.add(new Precedent(text, year, session, date, kind, number, passage.placeAt(m.start()), Optional.empty()));
    }
}
