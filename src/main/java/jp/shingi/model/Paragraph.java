package jp.shingi.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * A paragraph of text.
 */
public record Paragraph(String text, OptionalInt page, List<PageBox> boxes) {
    public Paragraph {
        boxes = List.copyOf(boxes);
    }
}
