package jp.shingi.extract.pdf;

import jp.shingi.model.layout.Box;

/**
 * A painted area.
 *
 * @param order its place in the page's drawing order
 * @param white whether it is as light as paper
 * @param dark whether white text on it can be read
 * @param opaque whether it hides what it is painted over
 */
record Fill(Box box, int order, boolean white, boolean dark, boolean opaque) {
    double midX() {
        return box.x() + box.width() / 2;
    }

    double midY() {
        return box.y() + box.height() / 2;
    }

    boolean covers(double x, double y) {
        return x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom();
    }
}
