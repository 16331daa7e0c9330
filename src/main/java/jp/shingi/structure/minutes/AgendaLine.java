package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import jp.shingi.model.ItemKind;
import jp.shingi.text.Numerals;

/**
 * A line of an agenda taken apart.
 *
 * @param ordinals marks before it: (1), ①, ア, 第一
 * @param kind where the line itself names it
 * @param number of 諮問第12号
 * @param further numbers put together with it: 諮問第3号及び第4号, 諮問第5号から第7号まで
 * @param group whether it only names a kind, for the lines that follow
 * @param title what is left: the subject, or a part of it
 */
record AgendaLine(
        List<String> ordinals,
        Optional<ItemKind> kind,
        OptionalInt number,
        List<Integer> further,
        boolean group,
        String title,
        Optional<String> department,
        List<String> materials) {

    private static final String N = Text.NUMBER;
    private static final Pattern ORDINAL = Pattern.compile(
            "^(?:[○〇◯◎●◇◆□■・･•\\-－*※▪▸][\\s　]*)?(?:日程[\\s　]*)?((?:議題|案件|議事|案|件)[\\s　]*第?[\\s　]*[0-9０-９一二三四五六七八九十①-⑳]{1,2}[．.、:：]?(?=[\\s　:：．.、「]|$)|(?:議題|案件)?[（(][\\s　]*(?:[0-9０-９]{1,2}|[ア-ン]|[一二三四五六七八九十]{1,2}|[a-zA-Z])[\\s　]*[)）]|[⑴-⒇①-⑳❶-❿]|第[\\s　]*[0-9０-９一二三四五六七八九十]{1,3}(?![0-9０-９]?[\\s　]*[号回期])|[0-9０-９]{1,2}(?:[-－][0-9０-９]{1,2})?[\\s　]*[．.、)）]|[0-9０-９]{1,2}(?=[\\s　])|[Ⅰ-Ⅻ][．.]?|[ア-コ](?=[\\s　．.、)）])[．.、)）]?|[一二三四五六七八九十]{1,2}(?=[\\s　．.、])[．.、]?|[@A-I](?=(?:諮問|報告|審議|協議)))[\\s　]*");
    private static final Pattern BULLET = Pattern.compile("^[○〇◯◎●◇◆□■・･•\\-－*※▪▸]+[\\s　]*");
    private static final Pattern NUMBERED = Pattern.compile(
            "^((?:議員|委員会|市長|区長)?(?:提出)?(?:諮[\\s　]*問|報[\\s　]*告|審[\\s　]*議|協[\\s　]*議|議[\\s　]*案|請[\\s　]*願|陳[\\s　]*情|答申|議題|承認|認定|付議|案件))[\\s　]*(?:事項|案件)?[\\s　]*第[\\s　]*("
                    + N + ")[\\s　]*号?[\\s　:：、]*");
    /** The number is part of the subject: 諮問第9号に係る口頭意見陳述, 諮問第10号の審議. */
    private static final Pattern ABOUT = Pattern.compile("に(?:係る|関する)|の(?:審[議査]|調査審議)$");
    /** 諮問番号R7-1: a number that is more than digits. */
    private static final Pattern CODED = Pattern.compile(
            "^(諮問|報告|審議|答申)(?:番号)?[\\s　:：]*(?:第)?([A-ZＡ-Ｚ]{1,2}[0-9０-９]{1,4}(?:[-－‐][0-9０-９]{1,3})?)(?:号)?[\\s　:：]+");

    private static final Pattern FURTHER =
            Pattern.compile("^(及び|および|並びに|と|[、，・]|から|[～〜~－-])[\\s　]*(?:諮問|報告|審議|協議|議案)?[\\s　]*第[\\s　]*(" + N
                    + ")[\\s　]*号[\\s　]*(?:まで)?[\\s　:：]*");
    private static final Pattern RANGE = Pattern.compile("から|[～〜~－-]");
    private static final int MOST_TOGETHER = 30;

    private static final Pattern NUMBER_FIRST =
            Pattern.compile("^第[\\s　]*(" + N + ")[\\s　]*号[\\s　]*(諮問|報告|審議|協議|議案|請願|陳情|承認|認定)[\\s　:：、]*");
    private static final Pattern NUMBER_LAST =
            Pattern.compile("[（(][\\s　]*(諮問|報告|審議|協議|議案|請願|陳情)[\\s　]*第?[\\s　]*(" + N + ")[\\s　]*号[\\s　]*[）)][\\s　]*$");
    private static final Pattern KIND_LAST =
            Pattern.compile("[（(【〔［\\[][\\s　]*(諮問|報告|審議|協議)(?:事項|案件)?[\\s　]*[）)】〕］\\]][\\s　]*$");
    /** （報告）令和4年度の開示請求の状況について. */
    private static final Pattern KIND_BRACKETED =
            Pattern.compile("^[（(【〔［\\[][\\s　]*(諮問|報告|審議|協議)(?:事項|案件)?[\\s　]*[）)】〕］\\]][\\s　]*(?=\\S)");

    private static final Pattern KIND_FIRST = Pattern.compile(
            "^(諮[\\s　]*問|報[\\s　]*告|審[\\s　]*議|協[\\s　]*議|審[\\s　]*査|検[\\s　]*討|連[\\s　]*絡|そ[\\s　]*の[\\s　]*他)[\\s　]*(?:事[\\s　]*項|案[\\s　]*件|議[\\s　]*題)?[\\s　]*(?:(?<=[項件題])[\\s　]*[0-9０-９]{1,2}(?![0-9０-９年月日人件]))?(?:[\\s　:：]+|$|(?=[（(]))");
    private static final Pattern GROUP = Pattern.compile(
            "^(諮[\\s　]*問|報[\\s　]*告|審[\\s　]*議|協[\\s　]*議|審[\\s　]*査|検[\\s　]*討|連[\\s　]*絡|そ[\\s　]*の[\\s　]*他|議[\\s　]*案|請願・陳情審査|所管事務調査|意見聴取)[\\s　]*(?:事[\\s　]*項|案[\\s　]*件|議[\\s　]*題)?(?:[\\s　]*[（(][^）)]{1,8}[件]?[）)])?[\\s　]*(?:について)?[:：]?$");
    private static final Pattern MATERIAL = Pattern.compile(
            "[\\s　]*[【〔\\[［（(]?[\\s　]*(?:参考)?資[\\s　]*料[\\s　]*(?:№|No\\.?|番号)?[\\s　]*((?:[0-9０-９一二三四五六七八九十①-⑳A-Z]{1,3}(?:[-－‐‑の][0-9０-９]{1,2})?(?:[\\s　]*(?:[、，,・及と～~]|から|および|及び)[\\s　]*(?:資料)?)?)+)(?:のとおり)?[\\s　]*[】〕\\]］）)]?[\\s　]*$");
    private static final Pattern DEPARTMENT =
            Pattern.compile("[\\s　]*[（(〔\\[［【]([^（）()〔〕\\[\\]［］【】]{2,40})[）)〕\\]］】][\\s　]*$");
    private static final Pattern BODY =
            Pattern.compile(".*(?:課|室|係|局|部|所|館|署|センター|院|園|校|担当|事務局|チーム|グループ|会|[課部局室]長|団)(?:ほか)?$");
    private static final Pattern LOST = Pattern.compile("^[@A-I](?=(?:諮問|報告|審議|協議))");

    private static final Pattern SCHEDULED =
            Pattern.compile("[○◎◆・]?[\\s　]*(?:追加)?日程[\\s　]*第[\\s　]*[0-9０-９一二三四五六七八九十]");

    private static final Pattern QUOTED = Pattern.compile("「[^「」]+」|『[^『』]+』");

    /** Takes a line apart. */
    static AgendaLine of(String line) {
        var ordinals = new ArrayList<String>();
        var text = Text.strip(line);
        for (var found = ORDINAL.matcher(text); found.find(); found = ORDINAL.matcher(text)) {
            ordinals.add(ordinal(found.group(1)));
            text = Text.strip(text.substring(found.end()));
        }
        text = Text.strip(BULLET.matcher(text).replaceFirst("")).replaceFirst("^[（(]継続(?:審[議査])?[）)][\\s　]*", "");
        return body(ordinals, text);
    }

    private static AgendaLine body(List<String> ordinals, String line) {
        var text = line;
        List<String> materials = List.of();
        Optional<String> department = Optional.empty();
        for (int i = 0; i < 2; i++) {
            var material = MATERIAL.matcher(text);
            if (materials.isEmpty() && material.find() && (material.start() > 0 || i == 0)) {
                materials = numbers(material.group(1));
                text = Text.strip(text.substring(0, material.start()));
            }
            var body = DEPARTMENT.matcher(text);
            if (department.isEmpty()
                    && body.find()
                    && BODY.matcher(body.group(1)).matches()) {
                department = Optional.of(Text.strip(body.group(1)));
                text = Text.strip(text.substring(0, body.start()));
            }
        }
        if (GROUP.matcher(text).matches()) {
            return new AgendaLine(
                    ordinals, kind(text), OptionalInt.empty(), List.of(), true, "", department, materials);
        }
        var marks = new ArrayList<>(ordinals);
        var coded = CODED.matcher(text);
        if (coded.find()) {
            marks.add(ordinal(coded.group(2)));
            return new AgendaLine(
                    marks,
                    kind(coded.group(1)),
                    OptionalInt.empty(),
                    List.of(),
                    false,
                    title(text.substring(coded.end())),
                    department,
                    materials);
        }
        var named = named(text);
        var further = named.number().isPresent()
                ? further(named.number().getAsInt(), named.rest())
                : new Further(List.of(), named.rest());
        var title = further.rest();
        var inner = named.before() ? ORDINAL.matcher(title) : ORDINAL.matcher("");
        if (inner.find()) {
            marks.add(ordinal(inner.group(1)));
            title = title.substring(inner.end());
        }
        return new AgendaLine(
                marks, named.kind(), named.number(), further.numbers(), false, title(title), department, materials);
    }

    /**
     * A kind and a number taken off a line.
     *
     * @param before whether a bare kind stood before the rest, so that a mark may follow it
     */
    private record Named(Optional<ItemKind> kind, OptionalInt number, String rest, boolean before) {}

    /** Numbers behind the first one, and the rest of the line. */
    private record Further(List<Integer> numbers, String rest) {}

    private static Further further(int first, String text) {
        var numbers = new ArrayList<Integer>();
        var rest = text;
        for (var more = FURTHER.matcher(rest); more.find(); more = FURTHER.matcher(rest)) {
            int last = numbers.isEmpty() ? first : numbers.getLast();
            var number = number(more.group(2));
            if (number.isEmpty() || number.getAsInt() <= last || number.getAsInt() > last + MOST_TOGETHER) break;
            boolean range = RANGE.matcher(more.group(1)).matches();
            for (int n = range ? last + 1 : number.getAsInt(); n <= number.getAsInt(); n++) numbers.add(n);
            rest = rest.substring(more.end());
        }
        return new Further(numbers, rest);
    }

    /** The kind and the number that a line names, at its beginning or its end. */
    private static Named named(String text) {
        var numbered = NUMBERED.matcher(text);
        if (numbered.find()
                && ABOUT.matcher(text).region(numbered.end(), text.length()).lookingAt())
            return new Named(kind(numbered.group(1)), number(numbered.group(2)), text, false);
        numbered.reset();
        if (numbered.find() && !text.startsWith("の", numbered.end()))
            return new Named(kind(numbered.group(1)), number(numbered.group(2)), text.substring(numbered.end()), false);
        var first = NUMBER_FIRST.matcher(text);
        if (first.find())
            return new Named(kind(first.group(2)), number(first.group(1)), text.substring(first.end()), false);
        var last = NUMBER_LAST.matcher(text);
        if (last.find())
            return new Named(kind(last.group(1)), number(last.group(2)), text.substring(0, last.start()), false);
        var kindLast = KIND_LAST.matcher(text);
        if (kindLast.find())
            return new Named(kind(kindLast.group(1)), OptionalInt.empty(), text.substring(0, kindLast.start()), false);
        var bracketed = KIND_BRACKETED.matcher(text);
        if (bracketed.find())
            return new Named(kind(bracketed.group(1)), OptionalInt.empty(), text.substring(bracketed.end()), true);
        var kindFirst = KIND_FIRST.matcher(text);
        if (kindFirst.find() && kindFirst.end() > 0)
            return new Named(kind(kindFirst.group(1)), OptionalInt.empty(), text.substring(kindFirst.end()), true);
        return new Named(Optional.empty(), OptionalInt.empty(), text, false);
    }

    private static OptionalInt number(String numeral) {
        return Numerals.parse(Text.folded(numeral));
    }

    /** The kind that a word names. */
    static Optional<ItemKind> kind(String words) {
        var word = Text.closed(words);
        if (word.startsWith("諮問") || word.startsWith("意見聴取")) return Optional.of(ItemKind.CONSULTATION);
        if (word.startsWith("報告")) return Optional.of(ItemKind.REPORT);
        if (word.startsWith("協議") || word.startsWith("検討")) return Optional.of(ItemKind.DISCUSSION);
        if (word.startsWith("その他") || word.startsWith("連絡")) return Optional.of(ItemKind.OTHER);
        return Optional.of(ItemKind.DELIBERATION);
    }

    /** The mark without brackets and points, folded: (1) and １． are 1, ① is 1, ア is ア. */
    static String ordinal(String mark) {
        return Text.folded(mark).replaceAll("議題|案件|議事|案|件|[()（）.．、第\\s]", "");
    }

    private static String title(String text) {
        var bare = Text.strip(text.replaceFirst("^[\\s　]*[（(]継続(?:審[議査])?[）)]", ""))
                .replaceAll("^[:：、・]+|[:：、]+$", "");
        return QUOTED.matcher(bare).matches() ? bare.substring(1, bare.length() - 1) : bare;
    }

    /** The numbers of a list such as 2-1、2-2 or １・２. */
    static List<String> numbers(String list) {
        var numbers = new ArrayList<String>();
        for (var part : list.split("[\\s　、，,・及と～~]|から|および|及び|資料"))
            if (!Text.strip(part).isEmpty()) numbers.add(Text.strip(part));
        return numbers;
    }

    /** Whether the line bears a number of the order of the day: 日程第１. */
    static boolean scheduled(String line) {
        return SCHEDULED.matcher(Text.strip(line)).lookingAt();
    }

    boolean lostGlyph(String line) {
        return LOST.matcher(Text.strip(line)).find();
    }

    /** Whether the line begins something: a mark, a kind, or a group. */
    boolean begins() {
        return group || kind.isPresent() || !ordinals.isEmpty();
    }
}
