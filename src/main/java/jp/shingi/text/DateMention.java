package jp.shingi.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as a text writes it.
 *
 * @param start position in the text, UTF-16 code units from 0, inclusive; {@code end} exclusive
 * @param year western; empty where the text gives none, or a short year without its era
 * @param date the day; empty where the text is less exact, or where there is no such day
 * @param problem what is wrong with it: no such day, another weekday, before its era, no era
 */
public record DateMention(
        int start,
        int end,
        OptionalInt year,
        OptionalInt month,
        OptionalInt day,
        Optional<LocalDate> date,
        Optional<String> problem) {

    /** As exact as the text: {@code 2012-03-14}, {@code 2012-03}, {@code 2012}; empty without a year, or where there is no such day. */
    public Optional<String> iso() {
        if (date.isPresent()) return date.map(LocalDate::toString);
        if (year.isEmpty() || day.isPresent()) return Optional.empty();
        if (month.isEmpty()) return Optional.of(Integer.toString(year.getAsInt()));
        return Optional.of("%04d-%02d".formatted(year.getAsInt(), month.getAsInt()));
    }

    /** The text itself. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
