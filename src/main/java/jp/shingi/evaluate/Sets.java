package jp.shingi.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Sets of values, compared in their plain form, shown as they were published. */
final class Sets {
    private Sets() {}

    static Map<String, String> of(JsonNode list) {
        return of(list.values().stream().map(Plain::shown));
    }

    static Map<String, String> of(Stream<String> values) {
        var set = new LinkedHashMap<String, String>();
        values.forEach(value -> set.putIfAbsent(Plain.text(value), value));
        return set;
    }

    static Tally compare(Map<String, String> expected, Map<String, String> found) {
        var gold = expected.entrySet().stream()
                .map(e -> found.containsKey(e.getKey())
                        ? Tally.of(true, e.getValue(), e.getValue())
                        : Tally.miss(e.getValue()));
        var extra = found.entrySet().stream()
                .filter(e -> !expected.containsKey(e.getKey()))
                .map(e -> Tally.falseAlarm(e.getValue()));
        return Tally.sum(Stream.concat(gold, extra));
    }
}
