package jp.shingi.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The meeting that minutes record, as its header gives it.
 *
 * @param term 期
 * @param session 回
 * @param fiscalYear 年度, April to March, a western year
 * @param members names of those present, without honorifics
 * @param observers 傍聴人
 */
public record Meeting(
        Optional<String> council,
        OptionalInt term,
        OptionalInt session,
        Optional<LocalDate> date,
        OptionalInt fiscalYear,
        @JsonFormat(pattern = "HH:mm") Optional<LocalTime> start,
        @JsonFormat(pattern = "HH:mm") Optional<LocalTime> end,
        Optional<String> venue,
        List<String> members,
        List<String> officials,
        OptionalInt observers) {
    public Meeting {
        members = List.copyOf(members);
        officials = List.copyOf(officials);
    }

    /** A meeting of which nothing is known. */
    public static final Meeting UNKNOWN = new Meeting(
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            OptionalInt.empty());
}
