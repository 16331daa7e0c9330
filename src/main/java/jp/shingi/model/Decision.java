package jp.shingi.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was decided, with the words and the turn that say so.
 *
 * @param conditions conditions and requests attached to an approval, as said
 */
public record Decision(
        List<String> items,
        Outcome outcome,
        String text,
        OptionalInt turn,
        List<String> conditions,
        Optional<Vote> vote) {
    public Decision {
        items = List.copyOf(items);
        conditions = List.copyOf(conditions);
    }
}
