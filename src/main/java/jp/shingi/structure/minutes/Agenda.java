package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shingi.model.AgendaItem;
import jp.shingi.model.ItemKind;
import jp.shingi.structure.minutes.HeaderLabels.Key;
import jp.shingi.text.Fold;

/** Reads the agenda: lists in every numbering, with the kind before, behind or above the items. */
final class Agenda {
    private static final Pattern SUBJECT = Pattern.compile(
            ".*(?:について|の件|に関すること|に関する件|に係る件|報告|請願|陳情|条例|予算|契約|決算|変更|認定|選任|認可|状況|概要|結果|計画|見直し|[（(](?:案|[^（）()]{0,8}第[0-9０-９一二三四五六七八九十]+号)[）)])$");
    private static final Pattern NO_ITEM = Pattern.compile(
            "^(?:開\\s*会|閉\\s*会|.{0,8}(?:挨拶|あいさつ)|委員紹介|.{0,4}委嘱.{0,6}|議\\s*事|議\\s*題|資料確認|配布資料.{0,6}|次回.{0,12}|以上|散会|休憩)$");

    /** With this a line goes on, whatever the one before it is: …の見直し / について. */
    private static final Pattern REST = Pattern.compile("(?:について|に関する|に係る|に伴う|の件$)");

    /** What was said of an item, in a summary below the agenda, is no item. */
    private static final Pattern SENTENCES = Pattern.compile(".+。.+。");

    private final List<Topic> topics = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<ItemKind, Integer> counts = new HashMap<>();
    private Optional<ItemKind> group = Optional.empty();
    private Optional<String> heading = Optional.empty();
    private Optional<Draft> draft = Optional.empty();
    private final boolean kinds;
    /** How the lines are marked that name a kind. */
    private final Set<Character> manners;

    /** An item in the making. */
    private record Draft(
            AgendaLine line,
            Optional<String> above,
            ItemKind kind,
            StringBuilder title,
            Optional<String> department,
            List<String> materials) {}

    private Agenda(boolean kinds, Set<Character> manners) {
        this.kinds = kinds;
        this.manners = manners;
    }

    /** The list in the head, else the list of materials; what is announced in the discussion alone stands behind it. */
    static List<Topic> read(Header header, Announced announced) {
        var lines = new ArrayList<String>();
        for (var field : header.all(Key.AGENDA).toList()) lines.addAll(fields(field));
        var topics = topics(lines);
        if (topics.isEmpty()) {
            lines.clear();
            lines.addAll(AgendaMaterials.items(header));
            topics = topics(lines);
        }
        var more = announced.beside(topics);
        if (!more.isEmpty()) {
            lines.addAll(more);
            topics = topics(lines);
        }
        return AgendaMaterials.on(topics, header);
    }

    /** The items of lines that are a list. */
    static List<Topic> topics(List<String> lines) {
        var kinds = lines.stream()
                .map(AgendaLine::of)
                .anyMatch(line -> line.kind().isPresent() && line.kind().get() != ItemKind.OTHER);
        var manners = lines.stream()
                .filter(Agenda::marked)
                .map(line -> manner(Text.strip(line)))
                .collect(Collectors.toSet());
        var agenda = new Agenda(kinds, manners);
        for (var line : lines) agenda.line(line);
        agenda.close();
        return agenda.topics;
    }

    /** A mark and a kind on one line, with a subject behind them: (3) 報告　…について. */
    private static boolean marked(String text) {
        var line = AgendaLine.of(text);
        return line.kind().isPresent() && !line.group() && !line.ordinals().isEmpty();
    }

    /** Items on one line, parted by commas before a kind: 諮問第1号 …について、諮問第2号 …. */
    private static List<String> fields(HeaderField field) {
        var lines = new ArrayList<String>();
        if (field.word().endsWith("事項") && AgendaLine.of(field.word()).group()) lines.add(field.word());
        for (var value : field.values()) {
            for (var part : value.split("[、，](?=(?:諮問|報告|審議|協議|議案)(?:第|事項|[\\s　]))")) lines.add(part);
        }
        return lines;
    }

    private void line(String text) {
        if (Headings.time(text)) {
            close();
            return;
        }
        var line = AgendaLine.of(text);
        if (line.group()) {
            close();
            group = line.kind();
            heading = Optional.of(Text.strip(text)).filter(t -> !line.ordinals().isEmpty());
            return;
        }
        var title = line.title();
        if (NO_ITEM.matcher(title).matches()
                && line.number().isEmpty()
                && line.kind()
                        .filter(kind ->
                                kind != ItemKind.OTHER || SUBJECT.matcher(title).matches())
                        .isEmpty()) {
            close();
            if (!line.ordinals().isEmpty()) {
                group = Optional.empty();
                heading = Optional.empty();
            }
            return;
        }
        if (draft.isPresent() && continues(line, text)) {
            append(line);
            return;
        }
        close();
        begin(line, above(text), AgendaLine.scheduled(text), manners.contains(manner(Text.strip(text))));
    }

    /** The mark of the group that a line stands under; a line marked in the group's own manner stands beside it. */
    private Optional<String> above(String text) {
        heading = heading.filter(group -> manner(group) != manner(Text.strip(text)));
        return heading.map(group -> AgendaLine.of(group).ordinals().getLast());
    }

    /** How a line is marked: 1 for digits, 一 for kanji, ( for brackets, ① for rings, else its first character. */
    private static char manner(String line) {
        if (line.isEmpty()) return 0;
        char first = Fold.nfkc(line.substring(0, 1)).charAt(0);
        if (line.charAt(0) >= '①' && line.charAt(0) <= '⑳') return '①';
        if (first >= '0' && first <= '9') return '1';
        return "一二三四五六七八九十".indexOf(first) >= 0 ? '一' : first;
    }

    /**
     * Begins an item where the line names its kind, stands under one, reads as a subject, or has its place in the order of the day.
     *
     * @param sibling whether it is marked as lines are that name a kind
     */
    private void begin(AgendaLine line, Optional<String> above, boolean scheduled, boolean sibling) {
        var kind = line.kind().or(() -> group);
        var subject = SUBJECT.matcher(line.title()).matches();
        if (kind.isEmpty()
                && !scheduled
                && !(sibling && subject && !line.ordinals().isEmpty())
                && (kinds || !subject && line.ordinals().isEmpty())) return;
        if (kind.filter(k -> k == ItemKind.OTHER).isPresent() && line.kind().isEmpty() && !subject) return;
        if (line.kind().isPresent()
                && !line.ordinals().isEmpty()
                && line.number().isEmpty()) group = line.kind();
        draft = Optional.of(new Draft(
                line,
                above,
                kind.orElse(ItemKind.DELIBERATION),
                new StringBuilder(line.title()),
                line.department(),
                line.materials()));
    }

    private boolean continues(AgendaLine line, String text) {
        var open = draft.get();
        if (!line.begins() && REST.matcher(line.title()).lookingAt()) return true;
        if (text.startsWith("◎") || text.startsWith("◆")) return false;
        if (line.begins()
                && !(text.startsWith("・")
                        && line.kind().isEmpty()
                        && !SUBJECT.matcher(line.title()).matches())) return false;
        if (open.title().isEmpty() || line.title().isEmpty()) return true;
        if (!SUBJECT.matcher(open.title()).matches() && !open.title().toString().endsWith("。")) return true;
        if (Signs.list(text.charAt(0)) || Signs.shape(text.charAt(0)) != 0) return false;
        return !SUBJECT.matcher(open.title()).matches()
                || !SUBJECT.matcher(line.title()).matches() && open.department().isEmpty();
    }

    private void append(AgendaLine line) {
        var open = draft.get();
        if (!line.title().startsWith("※")) open.title().append(line.title());
        draft = Optional.of(new Draft(
                open.line(),
                open.above(),
                open.kind(),
                open.title(),
                open.department().or(line::department),
                open.materials().isEmpty() ? line.materials() : open.materials()));
    }

    private void close() {
        if (draft.isPresent()) {
            var open = draft.get();
            draft = Optional.empty();
            var title = Text.strip(open.title().toString());
            if (SENTENCES.matcher(title).matches()) return;
            var whole = AgendaLine.of("　" + title);
            if (!title.isEmpty()
                    && open.department().isEmpty()
                    && whole.department().isPresent()
                    && !whole.begins()) {
                add(
                        new Draft(
                                open.line(),
                                open.above(),
                                open.kind(),
                                open.title(),
                                whole.department(),
                                open.materials().isEmpty() ? whole.materials() : open.materials()),
                        whole.title());
            } else if (!title.isEmpty()) {
                add(open, title);
            }
        }
    }

    private void add(Draft open, String title) {
        add(open, title, open.line().number());
        for (int number : open.line().further()) add(open, title, OptionalInt.of(number));
    }

    /** Whether the same item stands in the list: this is its heading above the discussion. */
    private boolean listed(ItemKind kind, OptionalInt number, String title) {
        return topics.stream()
                .map(Topic::item)
                .anyMatch(item -> item.kind() == kind
                        && item.number().equals(number)
                        && item.title().equals(title));
    }

    private void add(Draft open, String title, OptionalInt number) {
        if (listed(open.kind(), number, title)) return;
        int under = counts.merge(open.kind(), 1, Integer::sum);
        var id = number.isPresent()
                ? open.kind().key() + number.getAsInt()
                : open.kind().key() + "-" + under;
        while (!ids.add(id)) id = open.kind().key() + "-" + ++under;
        var item = new AgendaItem(id, open.kind(), number, title, open.department(), open.materials());
        topics.add(new Topic(item, open.above(), open.line().ordinals(), topics.size() + 1, under));
    }
}
