package jp.shingi.extract.pdf;

/**
 * A drawn line, level or upright; thin filled rectangles count as lines.
 *
 * @param level whether it runs from left to right
 * @param at its y if level, else its x
 * @param from where it begins: x if level, else y
 * @param to where it ends
 * @param thickness in points
 */
record Rule(boolean level, double at, double from, double to, double thickness) {
    double length() {
        return to - from;
    }
}
