package jp.shingi.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * Chosen cases side by side.
 *
 * @param cases one for each column
 * @param rows one for each field that any of them has
 */
public record ComparisonTable(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Hit> cases,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Row> rows) {
    public ComparisonTable {
        cases = List.copyOf(cases);
        rows = List.copyOf(rows);
    }

    /**
     * @param key the name of a filter in English, or the key of a field
     * @param label in Japanese
     * @param values one for each case, in the order of the columns
     * @param same whether all that have a value have the same
     */
    public record Row(String key, String label, List<Optional<String>> values, boolean same) {
        public Row {
            values = List.copyOf(values);
        }
    }
}
