package jp.shingi.evaluate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Measures that look at a document in a way of their own. */
final class OtherMeasures {
    private OtherMeasures() {}

    /** Which kinds of parts there are; how many of each is not asked, since two sheets may well be read as one part. */
    static Tally kinds(Pair pair) {
        var expected = new LinkedHashSet<String>();
        var accepted = new LinkedHashSet<String>();
        for (var part : Parts.of(pair.gold())) {
            var readings =
                    Accepted.readings(part, "kind").stream().map(Plain::value).toList();
            (readings.size() > 1 ? accepted : expected).addAll(readings);
        }
        var found = Parts.of(pair.found()).stream()
                .map(part -> Plain.value(part.path("kind")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        found.removeIf(kind -> accepted.contains(kind) && !expected.contains(kind));
        return Sets.compare(Sets.of(expected.stream()), Sets.of(found.stream()));
    }

    /** The forms that have this key as a list {@code forms} of the document; without the list where no form of the gold has it. */
    static Pair formsWith(String key, Pair pair) {
        if (Parts.of(pair.gold(), "form").stream().noneMatch(form -> Accepted.gives(form, key)))
            return new Pair(pair.name(), without(pair.gold()), without(pair.found()), pair.turns());
        return new Pair(pair.name(), forms(pair.gold(), key), forms(pair.found(), key), pair.turns());
    }

    private static JsonNode forms(JsonNode document, String key) {
        var copy = without(document);
        var list = copy.putArray("forms");
        Parts.of(document, "form").stream()
                .filter(form -> Accepted.gives(form, key))
                .forEach(list::add);
        return copy;
    }

    private static ObjectNode without(JsonNode document) {
        var copy = (ObjectNode) document.deepCopy();
        copy.remove("forms");
        return copy;
    }

    /** The fields 法令上の根拠 of the assessments as a list {@code bases} of the document. */
    static Pair bases(Pair pair) {
        return new Pair(pair.name(), bases(pair.gold()), bases(pair.found()), pair.turns());
    }

    private static JsonNode bases(JsonNode document) {
        var copy = (ObjectNode) document.deepCopy();
        var list = copy.putArray("bases");
        Parts.of(document, "assessment").stream()
                .flatMap(part -> part.path("fields").values().stream())
                .filter(field -> Plain.value(field.path("label")).contains("法令上の根拠"))
                .forEach(list::add);
        return copy;
    }

    /** One decision for each item that it decides, so that a decision over three items counts three times. */
    static Pair decisionByItem(Pair pair) {
        return new Pair(pair.name(), byItem(pair.gold()), byItem(pair.found()), pair.turns());
    }

    private static JsonNode byItem(JsonNode document) {
        var copy = (ObjectNode) document.deepCopy();
        for (var minutes : Parts.of(copy, "minutes")) {
            if (!minutes.has("decisions")) continue;
            var decisions = List.copyOf(minutes.path("decisions").values());
            var split = ((ObjectNode) minutes).putArray("decisions");
            for (var decision : decisions)
                for (var item : decision.path("items").values()) split.add(of(decision, item));
        }
        return copy;
    }

    private static ObjectNode of(JsonNode decision, JsonNode item) {
        var one = (ObjectNode) decision.deepCopy();
        one.set("item", item);
        return one;
    }

    /** The turn in which it was decided, its number taken through the alignment of the turns. */
    static Pair decisionsByGoldTurn(Pair pair) {
        var found = (ObjectNode) pair.found().deepCopy();
        var part = 0;
        for (var minutes : Parts.of(found, "minutes")) {
            for (var decision : minutes.path("decisions").values()) {
                if (!decision.has("turn")) continue;
                var number = pair.turns().goldNumber(part, decision.path("turn").asInt(0));
                ((ObjectNode) decision).put("turn", number.map(String::valueOf).orElse("an unknown turn"));
            }
            part++;
        }
        return decisionByItem(new Pair(pair.name(), pair.gold(), found, pair.turns()));
    }

    /** Every choice as option and state: {@code on} and {@code off} are two lists of one label. */
    static Tally checks(Pair pair) {
        var given = Parts.of(pair.gold()).stream().anyMatch(part -> part.has("checks"));
        return given ? Sets.compare(options(pair.gold()), options(pair.found())) : Tally.NOTHING;
    }

    private static Map<String, String> options(JsonNode document) {
        return Sets.of(Parts.of(document).stream()
                .flatMap(part -> part.path("checks").values().stream())
                .flatMap(check -> Stream.of("on", "off")
                        .flatMap(state -> check.path(state).values().stream()
                                .map(option -> Plain.shown(check.path("label")) + " | " + Plain.shown(option) + " | "
                                        + state))));
    }

    /** Where the gold expects a warning, any warning will do: its code and its wording are free. */
    static Tally warnings(Pair pair) {
        if (!pair.gold().has("expectWarning")) return Tally.NOTHING;
        var found = pair.found().path("warnings").values().stream()
                .map(warning -> Plain.shown(warning.path("code")))
                .collect(Collectors.joining(", "));
        return Tally.of(!found.isEmpty(), Plain.shown(pair.gold().path("expectWarning")), found);
    }
}
