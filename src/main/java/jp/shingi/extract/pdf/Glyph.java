package jp.shingi.extract.pdf;

import jp.shingi.model.layout.Box;

/**
 * A character as drawn. Places are in points from the top left corner of the page as it is read.
 *
 * @param text what it stands for, usually one character; U+FFFD where the file does not say
 * @param x left edge of its em box
 * @param top upper edge
 * @param right advance included
 * @param bottom lower edge
 * @param base the baseline's y; in turned text the middle of the box
 * @param size type size in points
 * @param turn quarter turns clockwise of its upright direction
 * @param order its place in the page's drawing order, counted with lines and fills
 * @param style bits of {@link Style}
 */
record Glyph(
        String text,
        double x,
        double top,
        double right,
        double bottom,
        double base,
        double size,
        int turn,
        int order,
        int style) {
    /** How it is drawn. */
    static final class Style {
        static final int BOLD = 1;
        static final int INVISIBLE = 2;
        static final int WHITE = 4;
        static final int VERTICAL = 8;
        static final int UNKNOWN = 16;
        static final int RAISED = 32;
        static final int RING = 64;
        static final int UNDERLINE = 128;
        static final int STRIKE = 256;
        /** Neither level nor upright. */
        static final int SLANTED = 512;
        /** Stands for letters that are painted over black. */
        static final int BLACKENED = 1024;

        private Style() {}
    }

    boolean is(int bit) {
        return (style & bit) != 0;
    }

    Glyph with(int bit) {
        return new Glyph(text, x, top, right, bottom, base, size, turn, order, style | bit);
    }

    Glyph moved(double left, double above, double rightEdge, double below) {
        return new Glyph(text, left, above, rightEdge, below, base, size, turn, order, style);
    }

    /** The same place up to a right edge, with a text that is known. */
    Glyph named(String known, double rightEdge) {
        return new Glyph(
                known, x, top, Math.max(right, rightEdge), bottom, base, size, turn, order, style & ~Style.UNKNOWN);
    }

    Box box() {
        return new Box(x, top, right - x, bottom - top);
    }

    double width() {
        return right - x;
    }

    double midX() {
        return (x + right) / 2;
    }

    double midY() {
        return (top + bottom) / 2;
    }

    /** Whether it draws nothing: a space of any width. */
    boolean blank() {
        if (text.length() > 1) return text.isBlank();
        var c = text.charAt(0);
        return c <= ' ' || c == '\u00a0' || c == '\u3000' || c >= '\u2000' && c <= '\u200b';
    }

    char first() {
        return text.charAt(0);
    }

    char last() {
        return text.charAt(text.length() - 1);
    }
}
