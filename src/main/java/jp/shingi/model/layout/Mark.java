package jp.shingi.model.layout;

/**
 * A stretch of a line that is drawn in a way that means something.
 *
 * @param start UTF-16 code units of the line's text from 0, inclusive
 * @param end exclusive
 */
public record Mark(int start, int end, Kind kind) {
    /** How it is drawn. */
    public enum Kind {
        BOLD,
        UNDERLINE,
        STRIKE,
        /** A ring or ellipse drawn around it: the chosen option of 有・無. */
        RING,
        /** Superscript, e.g. a note's number. */
        SUPERSCRIPT,
        /** Text that no reader sees: white on white, or rendering mode 3. */
        HIDDEN
    }

    public Mark {
        if (start < 0 || end < start) throw new IllegalArgumentException("not a stretch: " + start + "-" + end);
    }
}
