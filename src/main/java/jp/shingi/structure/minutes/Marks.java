package jp.shingi.structure.minutes;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shingi.text.Numerals;

/**
 * Finds agenda items by their marks in the list: 議題２の（１）, （２）, ①, ア, R7-1. A mark that stands twice in the list, （２） of 諮問事項 and
 * （２） of 報告事項, is looked for beside what is under discussion first, then further on.
 */
final class Marks {
    private static final String N = Text.NUMBER;
    private static final String KIND = "(?:諮問|報告|審議|協議|議案|請願|陳情|案件|議題|日程)";
    private static final Pattern MARK = Pattern.compile("(?:(" + KIND + ")(?:事項|案件)?の?[（(]?(" + N
            + "|[ア-コ]|[①-⑳])[)）]?(?!年|月|日|時|分|人|名|件|ページ|点|号|回|つ|番|期|課|条|項|[0-9０-９])|[（(](" + N
            + "|[ア-コ])[)）]|([①-⑳])|(?:日程|議題|議事)の?第(" + N
            + ")(?!号)|(?<![ァ-ヺー])([ア-コ])(?=の|を|に|は|も|、|。|につ|から)|([@A-I])(?=の|を|に|は|も|、|。|につ|から))");
    /** 議題２の（１）, ２（１）, (2)のア. */
    private static final Pattern PATH = Pattern.compile(
            "(?<![0-9０-９第])(" + N + ")[)）]?の?(?:[（(](" + N + "|[ア-コ])[)）]|([①-⑳])|([ア-コ])(?=の|を|に|は|も|、|。|につ|から))");
    /** Words for items of the whole list, whatever kind they are. */
    private static final Pattern LISTED = Pattern.compile("議題|案件|日程|議案");

    private final List<Topic> topics;

    Marks(List<Topic> topics) {
        this.topics = topics;
    }

    /**
     * The items whose marks stand in a text.
     *
     * @param open ids under discussion
     */
    List<String> in(String text, Collection<String> open) {
        var coded = coded(text);
        if (!coded.isEmpty()) return coded;
        var paths = paths(text);
        if (!paths.isEmpty()) return paths;
        var found = new LinkedHashSet<String>();
        var matcher = MARK.matcher(text);
        while (matcher.find()) {
            var word = Optional.ofNullable(matcher.group(1));
            for (int group = 2; group <= 7; group++) {
                var mark = matcher.group(group);
                if (mark != null)
                    byMark(AgendaLine.ordinal(mark), word, group == 5, open)
                            .ifPresent(topic -> together(topic).forEach(found::add));
            }
        }
        return List.copyOf(found);
    }

    /** Items with a number that is more than digits: 諮問番号R7-1. */
    private List<String> coded(String text) {
        var folded = Text.folded(text);
        return topics.stream()
                .filter(topic -> topic.mark().matches("[A-Z]+[0-9]+.*"))
                .filter(topic -> Pattern.compile("(?<![A-Z0-9])" + Pattern.quote(topic.mark()) + "(?![0-9])")
                        .matcher(folded)
                        .find())
                .map(Topic::id)
                .toList();
    }

    private List<String> paths(String text) {
        return PATH.matcher(text)
                .results()
                .flatMap(path -> {
                    var above = AgendaLine.ordinal(path.group(1));
                    var mark = AgendaLine.ordinal(Optional.ofNullable(path.group(2))
                            .or(() -> Optional.ofNullable(path.group(3)))
                            .orElseGet(() -> path.group(4)));
                    return topics.stream()
                            .filter(topic -> topic.above().isPresent()
                                    && same(topic.above().get(), above))
                            .filter(topic -> same(topic.mark(), mark));
                })
                .map(Topic::id)
                .distinct()
                .toList();
    }

    private Optional<Topic> byMark(String mark, Optional<String> word, boolean top, Collection<String> open) {
        var kind = word.filter(w -> !LISTED.matcher(w).matches()).flatMap(AgendaLine::kind);
        var number = Numerals.parse(mark);
        if (kind.isPresent()) {
            var ofKind = topics.stream()
                    .filter(topic -> topic.item().kind() == kind.get())
                    .toList();
            var marked =
                    ofKind.stream().filter(topic -> same(topic.mark(), mark)).findFirst();
            if (marked.isPresent()) return marked;
            return number.isPresent()
                    ? ofKind.stream()
                            .filter(topic -> topic.under() == number.getAsInt())
                            .findFirst()
                    : Optional.empty();
        }
        var marked = word.isPresent() || top ? ofList(mark) : nearest(mark, open);
        if (marked.isPresent()) return marked;
        return number.isPresent()
                        && topics.stream().allMatch(topic -> topic.ordinals().isEmpty())
                ? topics.stream()
                        .filter(topic -> topic.place() == number.getAsInt())
                        .findFirst()
                : Optional.empty();
    }

    /** Items that one line of the list puts together: （３）諮問第３号及び第４号. */
    private Stream<String> together(Topic topic) {
        return topics.stream()
                .filter(other -> other == topic
                        || other.ordinals().equals(topic.ordinals())
                                && other.above().equals(topic.above())
                                && other.item().title().equals(topic.item().title()))
                .map(Topic::id);
    }

    /** 議題２ is the second of the list, or the first of those below the second; only then a mark below another. */
    private Optional<Topic> ofList(String mark) {
        return topics.stream()
                .filter(topic -> topic.above().isEmpty() && same(topic.mark(), mark))
                .findFirst()
                .or(() -> topics.stream()
                        .filter(topic ->
                                topic.above().filter(a -> same(a, mark)).isPresent())
                        .findFirst())
                .or(() -> topics.stream()
                        .filter(topic -> same(topic.mark(), mark))
                        .findFirst());
    }

    private Optional<Topic> nearest(String mark, Collection<String> open) {
        var current =
                topics.stream().filter(topic -> open.contains(topic.id())).max(Comparator.comparing(Topic::place));
        var marked = topics.stream().filter(topic -> same(topic.mark(), mark)).toList();
        return marked.stream()
                .filter(topic ->
                        current.filter(c -> c.above().equals(topic.above())).isPresent())
                .findFirst()
                .or(() -> marked.stream()
                        .filter(topic -> current.isPresent()
                                && topic.place() >= current.get().place())
                        .findFirst())
                .or(() -> marked.stream().findFirst());
    }

    private static boolean same(String one, String other) {
        var number = Numerals.parse(one);
        return one.equals(other) || number.isPresent() && number.equals(Numerals.parse(other));
    }
}
