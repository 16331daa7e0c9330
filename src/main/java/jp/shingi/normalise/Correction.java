package jp.shingi.normalise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One value put right. */
record Correction(List<String> path, Optional<JsonNode> was, JsonNode value, Optional<String> note) {
    private static final Set<String> KEYS = Set.of("path", "was", "value", "note");
    private static final Set<String> NORMAL_FORMS =
            Set.of("citations", "lawMentions", "contractors", "precedents", "basis");
    /** By what a list's entries are told apart, where not by their place. */
    private static final Map<String, String> NAMED_BY =
            Map.of("turns", "n", "fields", "label", "agenda", "id", "checks", "label");

    static Correction read(JsonNode entry, int number) {
        if (!entry.isObject() || !entry.path("path").isString() || !entry.has("value")) {
            throw new IllegalArgumentException("correction " + number + " needs path and value");
        }
        for (var key : entry.propertyNames()) {
            if (!KEYS.contains(key))
                throw new IllegalArgumentException("correction " + number + " has an unknown key: " + key);
        }
        return new Correction(
                List.of(entry.get("path").stringValue().split("/")),
                Optional.ofNullable(entry.get("was")),
                entry.get("value"),
                Optional.ofNullable(entry.get("note")).map(JsonNode::asString));
    }

    boolean isNormalForm() {
        return path.stream().anyMatch(NORMAL_FORMS::contains);
    }

    /** As a reader is shown it. */
    String shown() {
        var before = was.map(w -> w.isString() ? w.stringValue() : w.toString())
                .map(w -> w + " → ")
                .orElse("");
        return String.join("/", path) + ": " + before + (value.isString() ? value.stringValue() : value.toString())
                + note.map(n -> "（" + n + "）").orElse("");
    }

    /** Sets the value in a document's tree; false where its place is not there or reads otherwise. */
    boolean set(JsonNode document) {
        var at = document;
        var list = "";
        for (var step : path.subList(0, path.size() - 1)) {
            var next = step(at, list, step);
            if (next.isEmpty()) return false;
            at = next.get();
            list = step;
        }
        return replace(at, list, path.getLast());
    }

    private boolean replace(JsonNode at, String list, String last) {
        switch (at) {
            case ObjectNode object -> {
                if (was.isPresent() && !was.get().equals(object.get(last))) return false;
                object.set(last, value);
                return true;
            }
            case ArrayNode array -> {
                var index = index(array, list, last);
                if (index.isEmpty() || was.isPresent() && !was.get().equals(array.get(index.get()))) return false;
                array.set(index.get(), value);
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    private static Optional<JsonNode> step(JsonNode at, String list, String step) {
        if (at instanceof ArrayNode array) return index(array, list, step).map(array::get);
        return Optional.ofNullable(at.get(step));
    }

    private static Optional<Integer> index(ArrayNode array, String list, String step) {
        var name = NAMED_BY.get(list);
        if (name != null && !(step.matches("[0-9]+") && !name.equals("n"))) {
            return IntStream.range(0, array.size())
                    .filter(i -> array.get(i).path(name).asString().equals(step))
                    .boxed()
                    .findFirst();
        }
        return step.matches("[0-9]{1,6}") && Integer.parseInt(step) < array.size()
                ? Optional.of(Integer.parseInt(step))
                : Optional.empty();
    }
}
