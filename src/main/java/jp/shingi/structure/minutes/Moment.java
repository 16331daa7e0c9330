package jp.shingi.structure.minutes;

import java.util.List;

/**
 * A sentence with what was under discussion when it was said.
 *
 * @param turn number of the turn, from 1; {@link #TOLD} where the record itself speaks
 * @param items ids open before the sentence opened others
 */
record Moment(int turn, String sentence, List<String> items) {
    static final int TOLD = 0;

    Moment {
        items = List.copyOf(items);
    }
}
