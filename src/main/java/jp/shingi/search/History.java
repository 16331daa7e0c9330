package jp.shingi.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Every case of one contractor, or every case that rests on one article.
 *
 * @param name the contractor's normal name, or the article's path
 * @param surfaces the forms in which it was published
 * @param firstSeen date of the first meeting
 * @param entries oldest first; those without a date last
 */
public record History(
        String name,
        List<String> surfaces,
        Optional<String> corporateNumber,
        int total,
        Optional<LocalDate> firstSeen,
        Optional<LocalDate> lastSeen,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<FacetValue> wards,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<FacetValue> articles,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<FacetValue> outcomes,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Trend.Year> years,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Entry> entries) {
    public History {
        surfaces = List.copyOf(surfaces);
        wards = List.copyOf(wards);
        articles = List.copyOf(articles);
        outcomes = List.copyOf(outcomes);
        years = List.copyOf(years);
        entries = List.copyOf(entries);
    }

    /**
     * One case of the history.
     *
     * @param surface the contractor as this case published it; absent for an article
     * @param amounts sums of money as published, where fields of the case give them
     */
    public record Entry(
            String id,
            Optional<LocalDate> date,
            Optional<String> ward,
            Optional<String> council,
            Optional<String> itemKind,
            Optional<String> item,
            String title,
            Optional<String> department,
            Optional<String> outcome,
            List<String> contractors,
            List<String> articles,
            Optional<String> surface,
            List<String> amounts,
            String document) {
        public Entry {
            contractors = List.copyOf(contractors);
            articles = List.copyOf(articles);
            amounts = List.copyOf(amounts);
        }
    }
}
