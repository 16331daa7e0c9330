package jp.shingi.evaluate;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One value: of the document, or of each part of a kind.
 *
 * @param kind empty for a key of the document
 * @param key may lead into an object, as {@code meeting/date}
 */
record Single(Optional<String> kind, String key) {
    Tally tally(Pair pair) {
        if (kind.isEmpty()) return compare(pair.gold(), pair.found());
        return Tally.sum(Parts.sideBySide(pair, kind.get()).map(side -> compare(side[0], side[1])));
    }

    /** The members of a list, each for itself, as a set. */
    Tally members(Pair pair) {
        return Tally.sum(Parts.sideBySide(pair, kind.orElseThrow()).map(side -> {
            var gold = Accepted.at(side[0], key);
            return gold.isMissingNode()
                    ? Tally.NOTHING
                    : Sets.compare(Sets.of(gold), Sets.of(Accepted.at(side[1], key)));
        }));
    }

    private Tally compare(JsonNode gold, JsonNode found) {
        if (!Accepted.gives(gold, key)) return Tally.NOTHING;
        var expected = Plain.shown(Accepted.at(gold, key));
        var read = Plain.shown(Accepted.at(found, key));
        return Tally.of(!read.isEmpty() && Accepted.agrees(gold, found, key), expected, read);
    }
}
