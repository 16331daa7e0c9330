package jp.shingi.structure.minutes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shingi.structure.minutes.HeaderLabels.Key;

/**
 * What stands before the discussion.
 *
 * @param preamble lines that no label claims: title, date and place without labels
 */
record Header(List<Row> preamble, List<HeaderField> fields) {
    Header {
        preamble = List.copyOf(preamble);
        fields = List.copyOf(fields);
    }

    Stream<HeaderField> all(Key key) {
        return fields.stream().filter(field -> field.key() == key);
    }

    Optional<HeaderField> first(Key key) {
        return all(key).filter(field -> !field.values().isEmpty()).findFirst();
    }
}
