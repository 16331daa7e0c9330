package jp.shingi.structure;

import java.util.List;
import jp.shingi.model.Part;
import jp.shingi.model.Warning;

/** What a reader made of one stretch: its parts in order, and what a reader of the record should know. */
public record ReadPart(List<Part> parts, List<Warning> warnings) {
    public ReadPart {
        parts = List.copyOf(parts);
        warnings = List.copyOf(warnings);
    }
}
