package jp.shingi.structure.minutes;

import java.util.List;
import jp.shingi.model.AgendaItem;

/**
 * An agenda item with the ways in which speakers point at it.
 *
 * @param ordinals its marks in the list, folded: (1), ア, ①, 1
 * @param place its place in the list, from 1
 * @param under place among the items of its kind, from 1
 */
record Topic(AgendaItem item, List<String> ordinals, int place, int under) {
    Topic {
        ordinals = List.copyOf(ordinals);
    }

    String id() {
        return item.id();
    }
}
