package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shingi.model.ItemKind;
import jp.shingi.model.Role;
import jp.shingi.text.Numerals;

/**
 * Lines of the agenda that no list in the head holds: headings between the turns and, where there are neither list nor headings, the items that who
 * presides calls by number and subject.
 *
 * @param headings what stands between the turns, in order
 * @param called sentences of who presides
 */
record Announced(List<String> headings, List<String> called) {
    static final Announced NOTHING = new Announced(List.of(), List.of());

    private static final String N = Text.NUMBER;
    /** 議題1「…」, 諮問第5号「…」. */
    private static final Pattern QUOTED = Pattern.compile("((?:諮問|報告|審議|協議|議題|案件|議案|日程)(?:事項|案件)?[\\s　]*(?:第?" + N
            + "号?|[（(]" + N + "[）)]))(?:の|、|，|[\\s　])?([「『][^」』]{4,120}[」』])");
    /** 諮問第5号、…について. */
    private static final Pattern NUMBERED =
            Pattern.compile("((?:諮問|報告|協議|議案)(?:事項|案件)?[\\s　]*第" + N + "号)[、，\\s　]+([^。「」、，]{4,80}?(?:について|の件))");

    /** （1）…について、説明を. */
    private static final Pattern MARKED = Pattern.compile("^[\\s　]*(?:(?:次|続い|続きまし|初め|はじめ)[にて]?、?)?([（(]" + N
            + "[）)])[\\s　]*([^。「」、，]{4,80}?(?:について|の件))(?=[、，を]|$)");

    static Announced in(Discussion discussion, List<Row> lead, List<String> texts, List<Role> roles) {
        var headings = new ArrayList<String>();
        for (var row : lead) headings.add(row.text());
        for (var row : discussion.outside()) headings.add(row.text());
        var called = new ArrayList<String>();
        for (int i = 0; i < texts.size(); i++)
            if (roles.get(i) == Role.CHAIR) called.addAll(Course.sentences(texts.get(i)));
        return new Announced(List.copyOf(headings), List.copyOf(called));
    }

    /** The lines to be added to a list. */
    List<String> beside(List<Topic> listed) {
        var lines = unlisted(listed);
        return lines.isEmpty() && listed.isEmpty() ? calls() : lines;
    }

    /** Headings of items that are not in the list, with the headings of kinds above them. */
    private List<String> unlisted(List<Topic> listed) {
        var lines = new ArrayList<String>();
        var seen = new ArrayList<>(listed);
        Optional<String> group = Optional.empty();
        for (var heading : headings) {
            if (!Headings.item(heading)) continue;
            var line = AgendaLine.of(heading);
            if (line.group()) {
                group = Optional.of(heading);
            } else if (isNew(line, heading, seen, !listed.isEmpty())) {
                group.ifPresent(lines::add);
                group = Optional.empty();
                lines.add(heading);
                seen.clear();
                seen.addAll(listed);
                seen.addAll(Agenda.topics(lines));
            }
        }
        return lines;
    }

    /** Beside a list only what bears a number of its own, or the mark that follows the list's last. */
    private static boolean isNew(AgendaLine line, String heading, List<Topic> seen, boolean listed) {
        if (line.number().isPresent() && line.kind().isPresent())
            return seen.stream().noneMatch(topic -> same(topic, line.kind().get(), line.number()));
        if (!new References(seen).inHeading(heading).isEmpty()) return false;
        return !listed || !seen.isEmpty() && follows(line, seen.getLast());
    }

    private static boolean same(Topic topic, ItemKind kind, OptionalInt number) {
        return topic.item().kind() == kind && topic.item().number().equals(number);
    }

    private static boolean follows(AgendaLine line, Topic last) {
        if (line.ordinals().isEmpty()
                || line.ordinals().size() != last.ordinals().size()) return false;
        var here = Numerals.parse(line.ordinals().getLast());
        var before = Numerals.parse(last.mark());
        return here.isPresent() && before.isPresent() && here.getAsInt() == before.getAsInt() + 1;
    }

    /** What who presides calls, each number once; marks alone (（1）…について) where no kind is named, under 報告事項 where these were opened. */
    private List<String> calls() {
        var lines = calls(List.of(QUOTED, NUMBERED));
        if (!lines.isEmpty()) return lines;
        var marked = calls(List.of(MARKED));
        var reports = called.stream()
                .takeWhile(sentence -> !MARKED.matcher(sentence).find())
                .anyMatch(sentence -> sentence.contains("報告事項"));
        return marked.isEmpty() || !reports
                ? marked
                : Stream.concat(Stream.of("報告事項"), marked.stream()).toList();
    }

    private List<String> calls(List<Pattern> patterns) {
        var lines = new LinkedHashMap<String, String>();
        for (var sentence : called)
            for (var pattern : patterns) {
                var found = pattern.matcher(sentence);
                while (found.find())
                    lines.putIfAbsent(Text.folded(found.group(1)), found.group(1) + "　" + found.group(2));
            }
        return List.copyOf(lines.values());
    }
}
