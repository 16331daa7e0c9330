package jp.shingi.crawl;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a site tells of a file before it is read.
 *
 * @param date of the meeting
 * @param session 回
 * @param material 資料's number as text, {@code 1-2}
 */
public record Facts(Optional<LocalDate> date, OptionalInt session, Optional<String> material) {
    /** Nothing is told. */
    static final Facts NONE = new Facts(Optional.empty(), OptionalInt.empty(), Optional.empty());

    /** What the first of several places says of each; later ones are asked only for what the earlier did not tell. */
    static Facts first(List<Facts> places) {
        var facts = NONE;
        for (var place : places) facts = facts.or(place);
        return facts;
    }

    /** The same of a file that is no material, whatever number stands near its link. */
    Facts withoutMaterial() {
        return new Facts(date, session, Optional.empty());
    }

    private Facts or(Facts other) {
        return new Facts(
                date.or(other::date), session.isPresent() ? session : other.session, material.or(other::material));
    }
}
