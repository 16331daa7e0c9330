package jp.shingi.structure.minutes;

import java.util.List;
import java.util.Optional;
import jp.shingi.model.AgendaItem;

/**
 * An agenda item with the ways in which speakers point at it.
 *
 * @param above the mark of the heading that it stands under: 2 of ２　報告事項
 * @param ordinals its marks in the list, folded: (1), ア, ①, 1
 * @param place its place in the list, from 1
 * @param under place among the items of its kind, from 1
 */
record Topic(AgendaItem item, Optional<String> above, List<String> ordinals, int place, int under) {
    Topic {
        ordinals = List.copyOf(ordinals);
    }

    /** Its last mark, empty where it has none. */
    String mark() {
        return ordinals.isEmpty() ? "" : ordinals.getLast();
    }

    String id() {
        return item.id();
    }
}
