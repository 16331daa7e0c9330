package jp.shingi.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of the table of changes (変更箇所).
 *
 * @param number where the table numbers its rows
 */
public record Revision(
        OptionalInt number,
        Optional<LocalDate> date,
        Optional<String> place,
        Optional<String> before,
        Optional<String> after,
        Optional<String> timing,
        Optional<String> reason,
        OptionalInt page,
        List<PageBox> boxes) {
    public Revision {
        boxes = List.copyOf(boxes);
    }
}
