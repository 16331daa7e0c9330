package jp.shingi.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The turns of the minutes of both sides, all parts one after the other, aligned so that one miss does not shift the rest.
 *
 * @param gold the gold's turns
 * @param found the document's turns
 * @param partner position of the found turn for each aligned position of a gold turn
 */
record Turns(List<Numbered> gold, List<Numbered> found, Map<Integer, Integer> partner) {

    static Turns of(JsonNode gold, JsonNode found) {
        var expected = numbered(gold);
        var read = numbered(found);
        return new Turns(expected, read, Alignment.of(expected, read));
    }

    Optional<Numbered> partnerOf(int goldPosition) {
        return Optional.ofNullable(partner.get(goldPosition)).map(found::get);
    }

    /** The number of the gold turn that a number of the document's turns stands for; empty where it has no partner. */
    Optional<Integer> goldNumber(int part, int foundNumber) {
        return partner.entrySet().stream()
                .filter(pair -> found.get(pair.getValue()).is(part, foundNumber))
                .map(pair -> gold.get(pair.getKey()).number())
                .findFirst();
    }

    List<Numbered> unpaired() {
        var taken = partner.values();
        return found.stream().filter(turn -> !taken.contains(turn.position())).toList();
    }

    private static List<Numbered> numbered(JsonNode document) {
        var turns = new ArrayList<Numbered>();
        var part = 0;
        for (var minutes : Parts.of(document, "minutes")) {
            var next = 1;
            for (var turn : minutes.path("turns").values()) {
                var number = turn.path("n").asInt(next);
                turns.add(new Numbered(turns.size(), part, number, turn));
                next = number + 1;
            }
            part++;
        }
        return List.copyOf(turns);
    }

    /**
     * A turn with its place.
     *
     * @param position among all turns of the document, from 0
     * @param part which of the minutes, from 0
     * @param number the key {@code n}
     */
    record Numbered(int position, int part, int number, JsonNode json) {
        boolean is(int otherPart, int otherNumber) {
            return part == otherPart && number == otherNumber;
        }

        String speaker() {
            return Plain.value(json.path("speaker"));
        }

        String text() {
            return Plain.value(json.path("text"));
        }

        /** As the list of disagreements shows it. */
        String shown() {
            var text = Plain.shown(json.path("text"));
            return number + " " + Plain.shown(json.path("speaker")) + ": "
                    + text.substring(0, Math.min(40, text.length()));
        }
    }
}
