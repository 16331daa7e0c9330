package jp.shingi.evaluate;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a gold record takes for right at a key: its own value, and those beside it in {@code …Accepted}. */
final class Accepted {
    private Accepted() {}

    /** @param key may lead into an object, as {@code contractor/name} */
    static JsonNode at(JsonNode node, String key) {
        return node.at("/" + key);
    }

    static boolean gives(JsonNode gold, String key) {
        return !at(gold, key).isMissingNode();
    }

    /** Whether the found record reads, at this key, as the gold or one of its accepted readings does. */
    static boolean agrees(JsonNode gold, JsonNode found, String key) {
        var value = Plain.value(at(found, key));
        return readings(gold, key).stream()
                .anyMatch(reading -> Plain.value(reading).equals(value));
    }

    static List<JsonNode> readings(JsonNode gold, String key) {
        return Stream.concat(Stream.of(at(gold, key)), at(gold, key + "Accepted").values().stream())
                .toList();
    }

    static boolean optional(JsonNode gold) {
        return gold.path("optional").asBoolean(false);
    }
}
