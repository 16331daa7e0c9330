package jp.shingi.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * One value of a facet with its exact count of the unit asked for.
 *
 * @param value what the filter takes to get just these; a path for articles: {@code 練馬区個人情報保護条例/13}
 * @param children the next level down, most frequent first; absent where the facet has no levels
 */
public record FacetValue(
        String value,
        int count,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<FacetValue>> children) {
    public FacetValue {
        children = children.map(List::copyOf);
    }

    /** A value of a facet without levels. */
    public static FacetValue flat(String value, int count) {
        return new FacetValue(value, count, Optional.empty());
    }
}
