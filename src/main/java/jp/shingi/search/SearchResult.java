package jp.shingi.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a search found, exactly the JSON of {@code src/docs/interface.md}.
 *
 * @param query as typed
 * @param notice in Japanese, what was done with the query beyond reading it
 * @param total how many match all the words: exact
 * @param relaxed how many more match most of the words; 0 where none were let go
 * @param tookMs milliseconds
 * @param facets by {@link Filter#key}, each with its most frequent values first; {@link Searcher#facet} gives the rest
 */
public record SearchResult(
        String query,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> notice,
        int total,
        int relaxed,
        long tookMs,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Hit> hits,
        @JsonInclude(JsonInclude.Include.ALWAYS) Map<String, List<FacetValue>> facets) {
    public SearchResult {
        hits = List.copyOf(hits);
        facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
    }
}
