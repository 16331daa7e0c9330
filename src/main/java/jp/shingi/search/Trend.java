package jp.shingi.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * How often something was found, year by year.
 *
 * @param years every year from the first to the last of the corpus, without gaps
 */
public record Trend(
        String query,
        Unit unit,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Year> years) {
    public Trend {
        years = List.copyOf(years);
    }

    /**
     * @param year calendar year of the meeting
     * @param count how many of the unit match
     * @param of how many of the unit there are in that year, matching or not
     * @param documents how many documents the corpus holds of that year: the denominator
     */
    public record Year(int year, int count, int of, int documents) {}
}
