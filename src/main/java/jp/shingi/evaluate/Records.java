package jp.shingi.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A list of records of a document, and what makes two of them the same.
 *
 * @param kind the kind of part that holds the list; empty for a list of the whole document
 * @param list key of the list
 * @param identity keys that must agree
 * @param distinct whether a record that stands several times counts once
 */
record Records(Optional<String> kind, String list, List<String> identity, boolean distinct) {

    static Records ofDocument(String list, String... identity) {
        return new Records(Optional.empty(), list, List.of(identity), true);
    }

    static Records ofParts(String kind, String list, String... identity) {
        return new Records(Optional.of(kind), list, List.of(identity), false);
    }

    /** The same list where each place counts, or where it does not. */
    Records counted(boolean once) {
        return new Records(kind, list, identity, once);
    }

    /** How many records are there, by their identity. */
    Tally present(Pair pair) {
        if (!given(pair.gold())) return Tally.NOTHING;
        var match = match(pair);
        var missed = match.missed().stream().map(gold -> Tally.miss(name(gold)));
        var extra = match.extra().stream().map(found -> Tally.falseAlarm(name(found)));
        var right = match.same().stream().map(same -> Tally.of(true, name(same.gold()), name(same.found())));
        return Tally.sum(Stream.of(right, missed, extra).flatMap(all -> all));
    }

    /** How often a key of these records is right; not scored where no gold record of the document has it. */
    Tally key(Pair pair, String key) {
        return compared(pair, key, (gold, found) -> Accepted.agrees(gold, found, key) ? 1 : 0);
    }

    /** How alike a text of these records is, 0 to 1 each. */
    Tally likeness(Pair pair, String key) {
        return compared(pair, key, (gold, found) -> {
            var text = Plain.value(Accepted.at(found, key));
            return Accepted.readings(gold, key).stream()
                    .mapToDouble(reading -> Likeness.edit(Plain.value(reading), text))
                    .max()
                    .orElse(0);
        });
    }

    private Tally compared(Pair pair, String key, ToDoubleBiFunction<JsonNode, JsonNode> share) {
        if (in(pair.gold()).stream().noneMatch(gold -> Accepted.gives(gold, key))) return Tally.NOTHING;
        var match = match(pair);
        var same = match.same().stream().map(s -> compare(s, key, share.applyAsDouble(s.gold(), s.found())));
        var missed = match.missed().stream().map(gold -> silent(Accepted.at(gold, key), true));
        var extra = match.extra().stream().map(found -> silent(Accepted.at(found, key), false));
        return Tally.sum(Stream.of(same, missed, extra).flatMap(all -> all));
    }

    private Tally compare(Same same, String key, double share) {
        var expected = Plain.shown(Accepted.at(same.gold(), key));
        var found = Plain.shown(Accepted.at(same.found(), key));
        if (expected.isEmpty() && (found.isEmpty() || share == 1)) return Tally.NOTHING;
        var example = new Tally.Example(name(same.gold(), expected), found);
        return new Tally(
                share, expected.isEmpty() ? 0 : 1, found.isEmpty() ? 0 : 1, share == 1 ? List.of() : List.of(example));
    }

    /** The whole record is missing or too much: that is shown once, where records are counted. */
    private static Tally silent(JsonNode value, boolean expected) {
        if (Plain.shown(value).isEmpty()) return Tally.NOTHING;
        return new Tally(0, expected ? 1 : 0, expected ? 0 : 1, List.of());
    }

    Match match(Pair pair) {
        var gold = in(pair.gold());
        var found = in(pair.found()).stream()
                .filter(record -> !unscored(pair.gold(), record))
                .toList();
        var same = new ArrayList<Same>();
        var left = new HashSet<>(IntStream.range(0, gold.size()).boxed().toList());
        var free = new HashSet<>(IntStream.range(0, found.size()).boxed().toList());
        candidates(gold, found).forEach(c -> {
            if (!left.contains(c.gold) || !free.contains(c.found)) return;
            left.remove(c.gold);
            free.remove(c.found);
            if (!Accepted.optional(gold.get(c.gold))) same.add(new Same(gold.get(c.gold), found.get(c.found)));
        });
        var missed = left.stream()
                .sorted()
                .map(gold::get)
                .filter(g ->
                        !Accepted.optional(g) && !(distinct && same.stream().anyMatch(s -> identical(s.gold(), g))));
        var extra = free.stream()
                .sorted()
                .map(found::get)
                .filter(f -> !(distinct && gold.stream().anyMatch(g -> identical(g, f))));
        return new Match(same, missed.toList(), once(extra.toList()));
    }

    private List<JsonNode> once(List<JsonNode> records) {
        if (!distinct) return records;
        var seen = new HashSet<String>();
        return records.stream().filter(record -> seen.add(name(record))).toList();
    }

    /** Pairs with the same identity: those that agree in most other keys first, then in the order of the document. */
    private List<Candidate> candidates(List<JsonNode> gold, List<JsonNode> found) {
        var candidates = new ArrayList<Candidate>();
        for (int g = 0; g < gold.size(); g++)
            for (int f = 0; f < found.size(); f++)
                if (identical(gold.get(g), found.get(f)))
                    candidates.add(new Candidate(g, f, agreement(gold.get(g), found.get(f))));
        candidates.sort(Comparator.<Candidate>comparingLong(c -> -c.agreement)
                .thenComparing(c -> Accepted.optional(gold.get(c.gold)))
                .thenComparingInt(c -> c.gold)
                .thenComparingInt(c -> c.found));
        return candidates;
    }

    private boolean identical(JsonNode gold, JsonNode found) {
        return identity.stream().allMatch(key -> Accepted.agrees(gold, found, key));
    }

    private static long agreement(JsonNode gold, JsonNode found) {
        return gold.propertyNames().stream()
                .filter(key -> Accepted.agrees(gold, found, key))
                .count();
    }

    private boolean given(JsonNode gold) {
        return kind.map(k -> Parts.of(gold, k).stream().anyMatch(part -> part.has(list)))
                .orElseGet(() -> gold.has(list));
    }

    private List<JsonNode> in(JsonNode document) {
        var holders = kind.map(k -> Parts.of(document, k)).orElse(List.of(document));
        return holders.stream().flatMap(h -> h.path(list).values().stream()).toList();
    }

    /** Labels of which the gold says that a field of that name is neither right nor wrong. */
    private static boolean unscored(JsonNode gold, JsonNode found) {
        Set<String> labels =
                gold.path("dontCareLabels").values().stream().map(Plain::value).collect(Collectors.toSet());
        return found.has("label") && labels.contains(Plain.value(found.path("label")));
    }

    private String name(JsonNode record) {
        return identity.stream()
                .map(key -> Plain.shown(Accepted.at(record, key)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private String name(JsonNode record, String value) {
        return name(record) + ": " + value;
    }

    private record Candidate(int gold, int found, long agreement) {}

    /** Two records with one identity. */
    record Same(JsonNode gold, JsonNode found) {}

    /** Which records of the gold were found, which not, and which were found beyond it. */
    record Match(List<Same> same, List<JsonNode> missed, List<JsonNode> extra) {}
}
