package jp.shingi.text;

import java.time.LocalDate;

/**
 * From a day to a day, both inclusive.
 *
 * @param last not before {@code first}
 */
public record DateRange(LocalDate first, LocalDate last) {
    public DateRange {
        if (last.isBefore(first)) throw new IllegalArgumentException("ends before it begins: " + first + " to " + last);
    }
}
