package jp.shingi.structure.minutes;

import java.util.List;
import jp.shingi.structure.minutes.HeaderLabels.Key;

/**
 * A label of the header with its value.
 *
 * @param values one string for each line
 * @param page where it stands; 0 where the source has no pages
 */
record HeaderField(Key key, String word, List<String> values, int page) {
    HeaderField {
        values = List.copyOf(values);
    }

    /** All lines as one. */
    String value() {
        return String.join("　", values);
    }
}
