package jp.shingi.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * Minutes (会議録, 会議要録, 議事録).
 */
public record MinutesPart(
        Optional<String> title,
        Optional<PageRange> pages,
        Meeting meeting,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<AgendaItem> agenda,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Turn> turns,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Decision> decisions,
        List<Section> sections)
        implements Part {
    public MinutesPart {
        agenda = List.copyOf(agenda);
        turns = List.copyOf(turns);
        decisions = List.copyOf(decisions);
        sections = List.copyOf(sections);
    }
}
