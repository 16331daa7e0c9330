package jp.shingi.structure;

import java.util.List;
import java.util.Optional;
import jp.shingi.model.Part;
import jp.shingi.model.Warning;

/**
 * A document cut into its parts.
 *
 * @param ward the municipality as the document itself names it; absent where nothing tells
 * @param title the document's own heading
 */
public record Structured(Optional<String> ward, Optional<String> title, List<Part> parts, List<Warning> warnings) {
    public Structured {
        parts = List.copyOf(parts);
        warnings = List.copyOf(warnings);
    }
}
