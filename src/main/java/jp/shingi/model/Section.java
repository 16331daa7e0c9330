package jp.shingi.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A numbered section of clauses, or of minutes without speakers (要旨).
 */
public record Section(Optional<String> number, String heading, String text, OptionalInt page, List<PageBox> boxes) {
    public Section {
        boxes = List.copyOf(boxes);
    }
}
