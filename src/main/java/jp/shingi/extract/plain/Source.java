package jp.shingi.extract.plain;

import java.util.Optional;
import jp.shingi.extract.LineBuffer;
import jp.shingi.model.layout.Line;

/**
 * A line of a text file.
 *
 * @param text without its line end, leading white space kept
 * @param page counted from 1; 0 where the text has no page breaks
 */
record Source(String text, int page) {
    boolean blank() {
        return text.chars().allMatch(c -> LineBuffer.blank((char) c));
    }

    /** As a line of a block; empty where it is blank. */
    Optional<Line> line() {
        return LineBuffer.lineOf(text, page);
    }

    /** Half-width columns before the first visible character. */
    int indent() {
        var start = 0;
        while (start < text.length() && LineBuffer.blank(text.charAt(start))) start++;
        return LineBuffer.columns(text.substring(0, start));
    }

    /** Half-width columns up to the last visible character. */
    int width() {
        return LineBuffer.columns(text.stripTrailing());
    }
}
