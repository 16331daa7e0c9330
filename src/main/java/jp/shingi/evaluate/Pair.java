package jp.shingi.evaluate;

import tools.jackson.databind.JsonNode;

/**
 * A gold document beside what was read.
 *
 * @param found an empty object where there is no document: all is missed
 * @param turns the turns of both, aligned
 */
record Pair(String name, JsonNode gold, JsonNode found, Turns turns) {
    Pair(String name, JsonNode gold, JsonNode found) {
        this(name, gold, found, Turns.of(gold, found));
    }
}
