package jp.shingi.model.layout;

import java.util.List;
import java.util.Optional;

/**
 * One line as laid out, furniture removed, letter spacing and justification closed, real spaces kept.
 *
 * @param text without line end; leading and trailing white space removed
 * @param page counted from 1; 0 where the source has no pages
 * @param box absent where the source has no geometry
 * @param indent distance of the text from the left edge of its column (top edge in vertical writing): points in a PDF; in plain text, half-width
 *     columns of leading white space times 5.25
 * @param size type size in points, 0 where unknown
 * @param marks stretches of the text that are drawn in a way that means something
 * @param column 0-based index of the column (or table cell) that it stands in, in reading order within its page; 0 where there is one
 */
public record Line(String text, int page, Optional<Box> box, double indent, double size, List<Mark> marks, int column) {
    public Line {
        marks = List.copyOf(marks);
    }

    /** A line of a source without geometry. */
    public static Line of(String text) {
        return new Line(text, 0, Optional.empty(), 0, 0, List.of(), 0);
    }

    /** Whether the whole text is set in bold type. */
    public boolean bold() {
        return marks.stream()
                .anyMatch(mark -> mark.kind() == Mark.Kind.BOLD && mark.start() == 0 && mark.end() >= text.length());
    }
}
