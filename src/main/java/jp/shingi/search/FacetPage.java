package jp.shingi.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A page of one facet's values.
 *
 * @param distinct how many values there are in all that contain what was asked
 */
public record FacetPage(
        Filter filter,
        int distinct,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<FacetValue> values) {
    public FacetPage {
        values = List.copyOf(values);
    }
}
