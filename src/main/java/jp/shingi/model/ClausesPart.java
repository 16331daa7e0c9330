package jp.shingi.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * Clauses (特記事項, 仕様書).
 *
 * @param boilerplate SHA-256 of the normal form, by which the same text is known again
 */
public record ClausesPart(
        Optional<String> title,
        Optional<PageRange> pages,
        Optional<String> material,
        List<String> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Section> sections,
        Optional<String> boilerplate)
        implements Part {
    public ClausesPart {
        items = List.copyOf(items);
        sections = List.copyOf(sections);
    }
}
