package jp.shingi.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Keyword in context.
 *
 * @param total lines in all: exact
 * @param passages in how many passages
 * @param truncated whether there were more passages than can be sorted at once, and the lines are those of the first ones by date
 * @param groups lines by ward, role or year, where asked
 * @param words the matched forms with their counts, most frequent first
 * @param looked around how many of the lines, evenly spread, the words near the keyword were counted
 * @param collocations words that stand near the keyword more often than by chance, strongest first
 */
public record Concordance(
        String query,
        int total,
        int passages,
        boolean truncated,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Line> lines,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<FacetValue> groups,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<FacetValue> words,
        int looked,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Collocation> collocations) {
    public Concordance {
        lines = List.copyOf(lines);
        groups = List.copyOf(groups);
        words = List.copyOf(words);
        collocations = List.copyOf(collocations);
    }

    /**
     * One occurrence.
     *
     * @param passage identifier of the passage
     * @param left what stands before it in the passage, plain text
     */
    public record Line(
            String passage,
            Optional<String> ward,
            Optional<LocalDate> date,
            Optional<String> speaker,
            Optional<String> role,
            OptionalInt page,
            @JsonInclude(JsonInclude.Include.ALWAYS) String left,
            String keyword,
            @JsonInclude(JsonInclude.Include.ALWAYS) String right) {}

    /**
     * A word near the keyword.
     *
     * @param left how often within five words before it
     * @param right how often within five words after it
     * @param score log-likelihood against the whole corpus; higher is less by chance
     */
    public record Collocation(String word, int left, int right, double score) {}
}
