package jp.shingi.extract.pdf;

import jp.shingi.model.layout.Box;

/**
 * A painted area.
 *
 * @param order its place in the page's drawing order
 * @param dark whether white text on it can be read
 * @param opaque whether it hides what it is painted over
 */
record Fill(Box box, int order, boolean dark, boolean opaque) {
    boolean covers(double x, double y) {
        return x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom();
    }
}
