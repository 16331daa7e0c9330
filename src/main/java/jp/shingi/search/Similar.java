package jp.shingi.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * Earlier cases like one case or one draft.
 *
 * @param subject what was compared: the case's title, or the draft's
 * @param cases most alike first
 */
public record Similar(
        String subject,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Found> cases) {
    public Similar {
        cases = List.copyOf(cases);
    }

    /**
     * One case like it.
     *
     * @param hit what it is, with its outcome
     * @param conditions conditions and requests attached to its approval
     * @param likeness 0 to 1: how much of what is particular in the subject is found here
     * @param reasons in Japanese, strongest first
     * @param differences in Japanese
     * @param fields field by field
     */
    public record Found(
            Hit hit,
            List<String> conditions,
            double likeness,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<String> reasons,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<String> differences,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Comparison> fields) {
        public Found {
            conditions = List.copyOf(conditions);
            reasons = List.copyOf(reasons);
            differences = List.copyOf(differences);
            fields = List.copyOf(fields);
        }
    }

    /**
     * One field on both sides.
     *
     * @param label in Japanese: 目的, 根拠条文, 情報項目 …
     * @param likeness 0 to 1
     * @param shared what both have: words, items, articles
     * @param mine the subject's value; absent where it has none
     * @param theirs the found case's value
     */
    public record Comparison(
            String label, double likeness, List<String> shared, Optional<String> mine, Optional<String> theirs) {
        public Comparison {
            shared = List.copyOf(shared);
        }
    }
}
