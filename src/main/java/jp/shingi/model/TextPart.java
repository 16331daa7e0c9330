package jp.shingi.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * All else.
 */
public record TextPart(
        Optional<String> title,
        Optional<PageRange> pages,
        Optional<String> material,
        List<String> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Paragraph> paragraphs)
        implements Part {
    public TextPart {
        items = List.copyOf(items);
        paragraphs = List.copyOf(paragraphs);
    }
}
