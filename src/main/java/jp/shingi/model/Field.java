package jp.shingi.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One field of a form.
 *
 * @param label as published, without item number and letter spacing
 * @param group the merged cell to the left that it stands under
 * @param row the row of a register with one case in each row, from 1
 */
public record Field(
        String label,
        FieldKey key,
        String value,
        Optional<String> group,
        OptionalInt row,
        OptionalInt page,
        List<PageBox> boxes) {
    public Field {
        boxes = List.copyOf(boxes);
    }
}
