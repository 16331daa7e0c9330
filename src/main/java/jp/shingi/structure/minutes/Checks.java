package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import jp.shingi.model.ItemKind;
import jp.shingi.model.Warning;

/** Looks at what was read as a careful reader would, and says what does not fit. */
final class Checks {
    private static final String LOST = "@ABCDEFGHI";

    private Checks() {}

    static List<Warning> of(Marked marked, List<Topic> topics, List<List<String>> items, List<String> texts) {
        var warnings = new ArrayList<Warning>();
        covered(marked, warnings);
        empty(marked, texts, warnings);
        ascending(topics, warnings);
        reached(topics, items, warnings);
        lostGlyphs(topics, warnings);
        return warnings;
    }

    /** Turns and headings must take every row of the discussion, each once. */
    private static void covered(Marked marked, List<Warning> warnings) {
        var discussion = marked.discussion();
        var rows = new HashSet<Integer>();
        for (var speech : discussion.speeches()) {
            for (int i = speech.opening().row(); i < speech.opening().bodyRow(); i++) rows.add(i);
            speech.rows().forEach(row -> rows.add(row.index()));
        }
        discussion.outside().forEach(row -> rows.add(row.index()));
        long missing = java.util.stream.IntStream.range(discussion.start(), discussion.end())
                .filter(i -> !rows.contains(i))
                .count();
        if (missing > 0) warnings.add(Warning.of("turns-gap", missing + " lines of the discussion belong to no turn"));
    }

    private static void empty(Marked marked, List<String> texts, List<Warning> warnings) {
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) continue;
            int page = marked.discussion().speeches().get(i).lines().stream()
                    .mapToInt(line -> line.page())
                    .findFirst()
                    .orElse(0);
            warnings.add(Warning.on(page, "turn-empty", "turn %d has a speaker and no words".formatted(i + 1)));
        }
    }

    private static void ascending(List<Topic> topics, List<Warning> warnings) {
        for (var kind : List.of(ItemKind.CONSULTATION, ItemKind.REPORT)) {
            int before = 0;
            for (var topic : topics) {
                OptionalInt number = topic.item().number();
                if (topic.item().kind() != kind || number.isEmpty()) continue;
                if (number.getAsInt() <= before) {
                    warnings.add(Warning.of(
                            "agenda-order", "%s stands behind %s %d".formatted(topic.id(), kind.key(), before)));
                }
                before = number.getAsInt();
            }
        }
    }

    private static void reached(List<Topic> topics, List<List<String>> items, List<Warning> warnings) {
        var seen = items.stream().flatMap(List::stream).collect(Collectors.toSet());
        var missed =
                topics.stream().map(Topic::id).filter(id -> !seen.contains(id)).toList();
        if (!missed.isEmpty())
            warnings.add(Warning.of("item-not-reached", "no turn is about " + String.join(", ", missed)));
    }

    private static void lostGlyphs(List<Topic> topics, List<Warning> warnings) {
        var marks = topics.stream()
                .flatMap(topic -> topic.ordinals().stream())
                .filter(mark -> mark.length() == 1 && LOST.contains(mark))
                .toList();
        if (marks.contains("@"))
            warnings.add(Warning.of(
                    "glyphs-lost",
                    "%s before the agenda's items stand for ①, ②, ③".formatted(String.join(", ", marks))));
    }
}
