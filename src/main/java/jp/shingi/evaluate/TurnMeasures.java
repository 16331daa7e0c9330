package jp.shingi.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shingi.evaluate.Turns.Numbered;
import tools.jackson.databind.JsonNode;

/** What is measured of turns, over the aligned pairs. */
final class TurnMeasures {
    /** Characters of the text, white space aside, that must agree for a turn to begin at the right place. */
    private static final int BEGINNING = 12;

    private TurnMeasures() {}

    /** A turn is right when its speaker and the beginning of its text are. */
    static Tally cut(Pair pair) {
        return each(pair, (gold, found) -> begins(gold, found) ? 1.0 : 0.0);
    }

    /** Likeness of the text of aligned turns, whatever the speaker. */
    static Tally text(Pair pair) {
        return each(pair, (gold, found) -> Likeness.edit(gold.text(), found.text()));
    }

    /** Texts that are equal in their very characters, width and variants included. */
    static Tally characters(Pair pair) {
        return each(pair, (gold, found) -> characters(gold).equals(characters(found)) ? 1.0 : 0.0);
    }

    /** A key of the turn; not scored where no gold turn of the document has it. */
    static Tally key(Pair pair, String key) {
        return sets(
                pair,
                key,
                turn -> Optional.of(turn.json().path(key))
                        .filter(value -> !value.isMissingNode())
                        .map(value -> Set.of(Plain.value(value)))
                        .orElse(Set.of()));
    }

    /** The agenda items of each turn, item by item. */
    static Tally items(Pair pair) {
        return sets(pair, "items", turn -> values(turn.json().path("items")));
    }

    /** The turn that each turn answers, its number taken through the alignment. */
    static Tally answers(Pair pair) {
        return sets(pair, "answers", turn -> {
            if (!turn.json().has("answers")) return Set.of();
            var number = turn.json().path("answers").asInt(0);
            var isGold = turn.position() < pair.turns().gold().size()
                    && pair.turns().gold().get(turn.position()) == turn;
            if (isGold) return Set.of(String.valueOf(number));
            return Set.of(pair.turns()
                    .goldNumber(turn.part(), number)
                    .map(String::valueOf)
                    .orElse("an unknown turn (" + number + ")"));
        });
    }

    private static Tally each(Pair pair, java.util.function.BiFunction<Numbered, Numbered, Double> right) {
        if (!given(pair, "speaker")) return Tally.NOTHING;
        var turns = pair.turns();
        var all = new ArrayList<Tally>();
        for (var gold : turns.gold()) {
            var found = turns.partnerOf(gold.position());
            var share = found.map(f -> right.apply(gold, f)).orElse(0.0);
            var example =
                    new Tally.Example(gold.shown(), found.map(Numbered::shown).orElse(""));
            all.add(new Tally(share, 1, found.isPresent() ? 1 : 0, share < 1 ? List.of(example) : List.of()));
        }
        turns.unpaired().forEach(found -> all.add(Tally.falseAlarm(found.shown())));
        return Tally.sum(all.stream());
    }

    private static Tally sets(Pair pair, String key, Function<Numbered, Set<String>> values) {
        if (!given(pair, key)) return Tally.NOTHING;
        var turns = pair.turns();
        var paired = turns.gold().stream()
                .map(gold -> turns.partnerOf(gold.position())
                        .map(found -> compare(gold, key, values.apply(gold), values.apply(found)))
                        .orElseGet(() -> new Tally(0, values.apply(gold).size(), 0, List.of())));
        var extra = turns.unpaired().stream()
                .map(found -> new Tally(0, 0, values.apply(found).size(), List.of()));
        return Tally.sum(Stream.concat(paired, extra));
    }

    private static Tally compare(Numbered gold, String key, Set<String> expected, Set<String> found) {
        var accepted = gold.json().path(key + "Accepted").values().stream().map(TurnMeasures::values);
        if (accepted.anyMatch(found::equals))
            return new Tally(expected.size(), expected.size(), expected.size(), List.of());
        var shared = new HashSet<>(expected);
        shared.retainAll(found);
        var example = new Tally.Example(gold.shown() + " → " + String.join(", ", expected), String.join(", ", found));
        return new Tally(
                shared.size(), expected.size(), found.size(), expected.equals(found) ? List.of() : List.of(example));
    }

    private static Set<String> values(JsonNode node) {
        if (!node.isArray()) return Set.of(Plain.value(node));
        return node.values().stream().map(Plain::value).collect(Collectors.toSet());
    }

    private static boolean begins(Numbered gold, Numbered found) {
        return Accepted.agrees(gold.json(), found.json(), "speaker")
                && Accepted.readings(gold.json(), "text").stream()
                        .map(Plain::value)
                        .anyMatch(text -> beginning(text).equals(beginning(found.text())));
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(BEGINNING, text.length()));
    }

    private static String characters(Numbered turn) {
        return Plain.characters(Plain.shown(turn.json().path("text")));
    }

    private static boolean given(Pair pair, String key) {
        return pair.turns().gold().stream().anyMatch(turn -> turn.json().has(key));
    }
}
