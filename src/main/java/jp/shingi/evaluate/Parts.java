package jp.shingi.evaluate;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The parts of a document as JSON. */
final class Parts {
    private Parts() {}

    static List<JsonNode> of(JsonNode document) {
        return List.copyOf(document.path("parts").values());
    }

    static List<JsonNode> of(JsonNode document, String kind) {
        return of(document).stream()
                .filter(part -> part.path("kind").asString("").equals(kind))
                .toList();
    }

    /** The n-th part of each side, in order; a side that has fewer gives a missing node. */
    static Stream<JsonNode[]> sideBySide(Pair pair, String kind) {
        var gold = of(pair.gold(), kind);
        var found = of(pair.found(), kind);
        return IntStream.range(0, gold.size()).mapToObj(n -> new JsonNode[] {
            Objects.requireNonNull(gold.get(n)), n < found.size() ? found.get(n) : MissingNode.getInstance()
        });
    }
}
