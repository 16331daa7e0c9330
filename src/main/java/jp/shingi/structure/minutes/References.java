package jp.shingi.structure.minutes;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.model.ItemKind;
import jp.shingi.text.Numerals;

/** Finds which agenda items a sentence points at: by number, by mark ({@link Marks}), by subject, by "the next". */
final class References {
    private static final String N = Text.NUMBER;
    private static final String KIND = "(?:諮問|報告|審議|協議|議案|請願|陳情|案件|議題|日程)";
    private static final Pattern NUMBER =
            Pattern.compile("(" + KIND + ")?(?:事項|案件)?の?、?第?(" + N + ")号(" + KIND + ")?(?:から第?(" + N + ")号まで)?");
    private static final Pattern KIND_ONLY =
            Pattern.compile("(報告|諮問|審議|協議)(?:事項|案件|の件)?(?:に|を|は|の|です|でござ|、|$|。|についても)");
    /** The kind is spoken of, not opened: ただいまの報告, 条例に基づく諮問. */
    private static final Pattern SPOKEN_OF = Pattern.compile(
            "(?:ただいま|今|いま|先ほど|前回|本日|これまで|基づく|よる|関する)の?(?:御|ご)?(?:報告|諮問|審議|協議)|(?:条|項|号)の?(?:諮問|報告)|(?:諮問|報告)(?:事項)?(?:と|や|及び|又は|または|か)(?:諮問|報告)(?:事項)?の|(?:諮問|報告)の(?:区分|区別|違い|取扱い|扱い|基準|仕組み|流れ|手続|方法|あり方|在り方)");

    /** 協議事項の1番目, 2番目の手数料. */
    private static final Pattern ORDINAL =
            Pattern.compile("(?:(諮問|報告|審議|協議|議題|案件)(?:事項|案件)?の)?(" + N + ")(?:番目|件目|つ目)の?[、]?([^、。]{0,30})");

    private static final Pattern LEADS = Pattern.compile("^(?:では|それでは|次|つぎ|続|引き続き|まず|はじめ|初め|最初)");
    private static final Pattern COUNT = Pattern.compile("が" + N + "件|" + N + "件と(?:な|いう)|" + N + "件(?:です|でござ|ござ)");
    private static final Pattern NEXT_ITEM = Pattern.compile(
            "(?:次|つぎ|続(?:きまして|いて))の?(?:諮問|案件|議題|報告|件|項目|審議)|(?:次|つぎ)(?:に|へ)(?:移|進|入|まい|参)|続けてお願い|次をお願い|次、お願い");
    private static final Pattern DECIDES =
            Pattern.compile("承認|決定|決し|可決|否決|認め(?:る|ます|ました)|了承|了と|適当|継続|保留|留保|取り?下げ|妥当|答申|異議");
    /** What was decided before qualifies the item that is called: 前回継続とした諮問第88号, 答申をいただいた件. */
    private static final Pattern DECIDED_BEFORE = Pattern.compile(
            "(?:承認|決定|可決|否決|了承|継続|保留|留保|取り?下げ|答申)(?:審[議査]|案件|事項|扱い)?(?:[をにと]?(?:なっ(?:た|て(?:いた|いました|おりました|いる|います|おります))|し(?:た|ていた|ておりました|ました)|され(?:た|ていた|ました)|いただ(?:いた|きました|いていた|いております)))(?![。、]|ので|ため|と(?:ころ|思)|もの|こと|が)|継続(?:審[議査])?(?:案件|事項)?の(?=諮問|議題|第|案件)|[（(]継続(?:審[議査])?[)）]");

    private final List<Topic> topics;
    private final Marks marks;

    References(List<Topic> topics) {
        this.topics = topics;
        this.marks = new Marks(topics);
    }

    static boolean decides(String sentence) {
        return DECIDES.matcher(DECIDED_BEFORE.matcher(sentence).replaceAll("")).find();
    }

    /**
     * The items that a sentence of the chair points at.
     *
     * @param open ids under discussion
     * @param reached the furthest place of the list that was opened
     */
    List<String> opened(String sentence, Collection<String> open, int reached) {
        var text = Text.closed(sentence);
        if (COUNT.matcher(text).find() && !NUMBER.matcher(text).find()) return List.of();
        var numbered = numbered(text);
        if (!numbered.isEmpty()) return numbered;
        var marked = marks.in(text, open);
        if (!marked.isEmpty()) return marked;
        var counted = counted(text, open);
        if (!counted.isEmpty()) return counted;
        var kinds = kind(text, reached);
        if (!kinds.isEmpty()) return kinds;
        if (NEXT_ITEM.matcher(text).find()) return next(reached);
        return titled(sentence).map(topic -> List.of(topic.id())).orElse(List.of());
    }

    /** Items by their place among those of a kind: 協議事項の1番目、…; without the kind, among those of the open item's, where the subject is named too: 2番目の手数料です. */
    private List<String> counted(String text, Collection<String> open) {
        var found = ORDINAL.matcher(text);
        if (!found.find()) return List.of();
        var kind = Optional.ofNullable(found.group(1))
                .flatMap(AgendaLine::kind)
                .or(() -> topics.stream()
                        .filter(topic -> open.contains(topic.id()))
                        .map(topic -> topic.item().kind())
                        .findFirst());
        int number = Numerals.parse(Text.folded(found.group(2))).orElse(0);
        var named = Optional.ofNullable(found.group(1)).isPresent();
        return topics.stream()
                .filter(topic -> kind.isEmpty() || topic.item().kind() == kind.get())
                .skip(Math.max(0, number - 1))
                .limit(number < 1 ? 0 : 1)
                .filter(topic ->
                        named || Similar.shared(found.group(3), topic.item().title()) > 1)
                .map(Topic::id)
                .toList();
    }

    /** Items that a sentence names by number or mark, whatever it says of them; {@code open} are those under discussion. */
    List<String> named(String sentence, Collection<String> open) {
        var text = Text.closed(sentence);
        var numbered = numbered(text);
        return numbered.isEmpty() ? marks.in(text, open) : numbered;
    }

    private static final Pattern RANGE =
            Pattern.compile("(?:日程|議題)第?(" + N + ")[^。]{0,16}?から、?(?:日程|議題)?第?(" + N + ")(?!号)[^。]{0,14}?まで");

    /** Items taken together: 日程第2から日程第7まで. */
    private List<String> range(String text) {
        var matcher = RANGE.matcher(text);
        if (!matcher.find()) return List.of();
        int first = Numerals.parse(Text.folded(matcher.group(1))).orElse(0);
        int last = Numerals.parse(Text.folded(matcher.group(2))).orElse(0);
        return topics.stream()
                .filter(topic -> Numerals.parse(topic.mark()).orElse(0) >= first
                        && Numerals.parse(topic.mark()).orElse(0) <= last)
                .map(Topic::id)
                .toList();
    }

    private List<String> numbered(String text) {
        var range = range(text);
        if (!range.isEmpty()) return range;
        var found = new LinkedHashSet<String>();
        var matcher = NUMBER.matcher(text);
        Optional<ItemKind> before = Optional.empty();
        while (matcher.find()) {
            var word = Optional.ofNullable(matcher.group(1)).or(() -> Optional.ofNullable(matcher.group(3)));
            var kind = word.flatMap(AgendaLine::kind).or(() -> Optional.empty());
            if (kind.isPresent()) before = kind;
            int first = Numerals.parse(Text.folded(matcher.group(2))).orElse(-1);
            int last = Optional.ofNullable(matcher.group(4))
                    .map(n -> Numerals.parse(Text.folded(n)).orElse(first))
                    .orElse(first);
            for (var topic : topics) {
                var number = topic.item().number();
                if (number.isEmpty() || number.getAsInt() < first || number.getAsInt() > last) continue;
                var wanted = kind.or(beforeOf(before)).filter(k -> k != ItemKind.DELIBERATION);
                if (wanted.isEmpty() || wanted.get() == topic.item().kind()) found.add(topic.id());
            }
        }
        return List.copyOf(found);
    }

    private static java.util.function.Supplier<Optional<ItemKind>> beforeOf(Optional<ItemKind> kind) {
        return () -> kind;
    }

    private List<String> kind(String text, int reached) {
        var matcher = KIND_ONLY.matcher(text);
        while (matcher.find()) {
            var kind = AgendaLine.kind(matcher.group(1)).orElseThrow();
            var listed = matcher.group().contains("事項")
                    || matcher.group().contains("案件")
                    || matcher.group().contains("の件");
            if (!listed
                    && (SPOKEN_OF.matcher(text).find()
                            || kind != ItemKind.REPORT && !LEADS.matcher(text).find())) continue;
            var ofKind =
                    topics.stream().filter(topic -> topic.item().kind() == kind).toList();
            var ahead = ofKind.stream()
                    .filter(topic -> topic.place() > reached)
                    .findFirst()
                    .or(() -> ofKind.size() == 1 ? Optional.of(ofKind.getFirst()) : Optional.empty());
            if (ahead.isPresent()) return List.of(ahead.get().id());
        }
        return List.of();
    }

    private List<String> next(int reached) {
        return topics.stream()
                .filter(topic -> topic.place() == reached + 1)
                .map(Topic::id)
                .toList();
    }

    /** The item whose subject a text names, in whole or in a long part. */
    Optional<Topic> titled(String text) {
        return topics.stream()
                .filter(topic -> Similar.shared(text, topic.item().title())
                        >= Math.min(14, Math.max(8, topic.item().title().length() * 3 / 5)))
                .max(Comparator.comparingInt(
                        topic -> Similar.shared(text, topic.item().title())));
    }

    /** The next item whose department a text names. */
    List<String> ofDepartment(String text, int reached) {
        return topics.stream()
                .filter(topic -> topic.place() > reached)
                .filter(topic ->
                        topic.item().department().filter(text::contains).isPresent())
                .findFirst()
                .map(topic -> List.of(topic.id()))
                .orElse(List.of());
    }

    /** The items that a heading between turns names. */
    List<String> inHeading(String heading) {
        var numbered = numbered(Text.closed(heading));
        if (!numbered.isEmpty()) return numbered;
        var titled = titled(heading);
        if (titled.isPresent()) return List.of(titled.get().id());
        var line = AgendaLine.of(heading);
        var called = topics.stream()
                .filter(topic -> !line.title().isEmpty()
                        && line.title().equals(topic.item().title()))
                .toList();
        if (called.size() == 1) return List.of(called.getFirst().id());
        var marked = marks.in(Text.closed(heading), List.of());
        if (marked.size() == 1) return marked;
        if (line.group() && line.kind().isPresent()) {
            var ofKind = topics.stream()
                    .filter(topic -> topic.item().kind() == line.kind().get())
                    .toList();
            return ofKind.size() == 1 ? List.of(ofKind.getFirst().id()) : List.of();
        }
        return List.of();
    }
}
