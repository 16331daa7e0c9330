package jp.shingi.normalise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
                Stream.of(entry.get("path").stringValue().split("/"))
                        .map(step -> step.replace("~1", "/"))
                        .toList(),
                Optional.ofNullable(entry.get("was")),
                entry.get("value"),
                Optional.ofNullable(entry.get("note")).map(JsonNode::asString));
    }

    boolean isNormalForm() {
        return path.stream().anyMatch(NORMAL_FORMS::contains);
    }

    /** As a reader is shown it. */
    String shown() {
        var before = was.map(w -> text(w) + " → ").orElse("");
        return String.join("/", path) + ": " + before + text(value)
                + note.map(n -> "（" + n + "）").orElse("");
    }

    /** Sets the value in a document's tree; why it cannot, where its place is not there or reads otherwise. */
    Optional<String> set(JsonNode document) {
        var at = document;
        var list = "";
        for (int i = 0; i < path.size() - 1; i++) {
            var step = path.get(i);
            var next = step(at, list, step);
            if (next.isEmpty()) return Optional.of(absent(i));
            at = next.get();
            list = step;
        }
        return replace(at, list, path.getLast());
    }

    /** What stands at the path in a tree. */
    Optional<JsonNode> read(JsonNode document) {
        var at = Optional.of(document);
        var list = "";
        for (var step : path) {
            var of = list;
            at = at.flatMap(node -> step(node, of, step));
            list = step;
        }
        return at;
    }

    private String absent(int step) {
        return "there is no " + String.join("/", path.subList(0, step + 1));
    }

    private Optional<String> replace(JsonNode at, String list, String last) {
        var before = step(at, list, last);
        if (before.isEmpty() && (was.isPresent() || !(at instanceof ObjectNode)))
            return Optional.of(absent(path.size() - 1));
        if (was.isPresent() && !was.get().equals(before.get()))
            return Optional.of("it reads now: " + text(before.get()));
        if (at instanceof ObjectNode object) object.set(last, value);
        else if (at instanceof ArrayNode array)
            array.set(index(array, list, last).orElseThrow(), value);
        return Optional.empty();
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

    private static String text(JsonNode node) {
        return node.isString() ? node.stringValue() : node.toString();
    }
}
