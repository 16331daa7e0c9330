package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import jp.shingi.model.layout.Box;

/** Gathers a path, in the coordinates of the page as displayed, and says what a reader sees of it: lines, areas, rings, squares. */
final class Pen {
    /** Thicker strokes and fills are areas. Office programs draw table lines of up to 2.25 points. */
    private static final double LINE = 2.6;

    /** Strokes as thick as small type blacken text. */
    private static final double THICK = 5;

    private static final double SHORTEST = 2;
    private static final double STRAIGHT = 0.6;

    /** One stretch of a path. */
    private static final class Stretch {
        final List<double[]> points = new ArrayList<>();
        boolean curved;
        boolean closed;
        /** How many of its parts are straight. */
        int straight;

        boolean round() {
            return curved && straight == 0;
        }

        Box bounds() {
            var left = Double.MAX_VALUE;
            var top = Double.MAX_VALUE;
            var right = -Double.MAX_VALUE;
            var bottom = -Double.MAX_VALUE;
            for (var point : points) {
                left = Math.min(left, point[0]);
                right = Math.max(right, point[0]);
                top = Math.min(top, point[1]);
                bottom = Math.max(bottom, point[1]);
            }
            return new Box(left, top, right - left, bottom - top);
        }

        boolean joined() {
            var first = points.getFirst();
            var last = points.getLast();
            return closed || Math.abs(first[0] - last[0]) < 1 && Math.abs(first[1] - last[1]) < 1;
        }
    }

    private final Ink ink;
    private final List<Stretch> path = new ArrayList<>();

    Pen(Ink ink) {
        this.ink = ink;
    }

    void move(double x, double y) {
        var stretch = new Stretch();
        stretch.points.add(new double[] {x, y});
        path.add(stretch);
    }

    void line(double x, double y) {
        if (path.isEmpty()) {
            move(x, y);
            return;
        }
        var last = path.getLast().points.getLast();
        if (Math.abs(last[0] - x) + Math.abs(last[1] - y) > 0.1) path.getLast().straight++;
        point(x, y);
    }

    void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        if (path.isEmpty()) move(x1, y1);
        point(x1, y1);
        point(x2, y2);
        point(x3, y3);
        path.getLast().curved = true;
    }

    private void point(double x, double y) {
        path.getLast().points.add(new double[] {x, y});
    }

    void close() {
        if (!path.isEmpty()) path.getLast().closed = true;
    }

    void lift() {
        path.clear();
    }

    /** The bounds of the whole path; an empty box where there is none. */
    Box bounds() {
        return path.stream().map(Stretch::bounds).reduce(Box::union).orElse(new Box(0, 0, 0, 0));
    }

    void stroke(double thickness, boolean seen, int order, boolean opaque) {
        if (!seen) return;
        if (thickness >= THICK && opaque) path.forEach(stretch -> cover(stretch, thickness, order));
        for (var stretch : path) {
            if (stretch.curved) ring(stretch);
            else if (square(stretch)) ink.squares.add(stretch.bounds());
            else segments(stretch, thickness);
        }
    }

    private void cover(Stretch stretch, double thickness, int order) {
        var box = stretch.bounds();
        var half = thickness / 2;
        if (stretch.curved || box.height() > 0 && box.width() > 0) return;
        var level = box.width() > 0;
        var area = new Box(
                box.x() - (level ? 0 : half),
                box.y() - (level ? half : 0),
                box.width() + (level ? 0 : thickness),
                box.height() + (level ? thickness : 0));
        ink.covers.add(new Fill(area, order, false, true, true));
    }

    void fill(int order, boolean white, boolean dark, boolean opaque) {
        if (path.size() == 2 && border(path.get(0), path.get(1), white)) return;
        for (var stretch : path) {
            var box = stretch.bounds();
            if (stretch.curved) {
                ink.shapes++;
                var alone = path.size() == 1;
                if (alone && dark && stretch.round() && even(box, 1.2)) ink.discs.add(box);
                else if (!white && dark && even(box, 6.5)) ink.fills.add(new Fill(box, order, white, dark, opaque));
                else if (alone && ground(box))
                    ink.fills.add(new Fill(box, order, white, dark, opaque && stretch.straight >= 2));
                if (!white && path.size() > 1) ring(stretch);
            } else if (Math.min(box.width(), box.height()) <= LINE) {
                if (!white) rule(box);
            } else {
                ink.fills.add(new Fill(box, order, white, dark, opaque));
            }
        }
    }

    /** Whether a shape may be a ground for text, such as a bar with round corners; without straight sides it hides nothing. */
    private static boolean ground(Box box) {
        return box.width() >= 20 && box.height() >= 8;
    }

    private boolean border(Stretch one, Stretch other, boolean white) {
        if (one.curved || other.curved) return false;
        var outer = one.bounds();
        var inner = other.bounds();
        if (inner.width() > outer.width()) return border(other, one, white);
        var left = inner.x() - outer.x();
        var above = inner.y() - outer.y();
        var right = outer.right() - inner.right();
        var below = outer.bottom() - inner.bottom();
        var least = Math.min(Math.min(left, right), Math.min(above, below));
        var most = Math.max(Math.max(left, right), Math.max(above, below));
        if (least < 0 || most > LINE || most == 0) return false;
        if (!white) {
            rule(new Box(outer.x(), outer.y(), outer.width(), above));
            rule(new Box(outer.x(), inner.bottom(), outer.width(), below));
            rule(new Box(outer.x(), outer.y(), left, outer.height()));
            rule(new Box(inner.right(), outer.y(), right, outer.height()));
        }
        return true;
    }

    private void segments(Stretch stretch, double thickness) {
        var points = stretch.points;
        for (var i = 1; i < points.size(); i++) segment(points.get(i - 1), points.get(i), thickness);
        if (stretch.closed && points.size() > 2) segment(points.getLast(), points.getFirst(), thickness);
    }

    private void segment(double[] from, double[] to, double thickness) {
        var across = Math.abs(from[0] - to[0]);
        var down = Math.abs(from[1] - to[1]);
        if (down <= STRAIGHT && across >= SHORTEST) {
            var y = (from[1] + to[1]) / 2;
            ink.rules.add(new Rule(true, y, Math.min(from[0], to[0]), Math.max(from[0], to[0]), thickness));
        } else if (across <= STRAIGHT && down >= SHORTEST) {
            var x = (from[0] + to[0]) / 2;
            ink.rules.add(new Rule(false, x, Math.min(from[1], to[1]), Math.max(from[1], to[1]), thickness));
        } else if (across > STRAIGHT && down > STRAIGHT && across < 20 && down < 20) {
            ink.ticks.add(new Box(Math.min(from[0], to[0]), Math.min(from[1], to[1]), across, down));
        }
    }

    private void rule(Box box) {
        if (Math.max(box.width(), box.height()) < SHORTEST) dot(box);
        else if (box.width() >= box.height()) {
            ink.rules.add(new Rule(true, box.y() + box.height() / 2, box.x(), box.right(), box.height()));
        } else {
            ink.rules.add(new Rule(false, box.x() + box.width() / 2, box.y(), box.bottom(), box.width()));
        }
    }

    /** A dot may be part of a dotted line of either direction; alone it is shorter than any line. */
    private void dot(Box box) {
        ink.rules.add(new Rule(true, box.y() + box.height() / 2, box.x(), box.right(), box.height()));
        ink.rules.add(new Rule(false, box.x() + box.width() / 2, box.y(), box.bottom(), box.width()));
    }

    private void ring(Stretch stretch) {
        var box = stretch.bounds();
        if (!stretch.joined() || Math.min(box.width(), box.height()) <= 5) return;
        ink.rings.add(box);
        // a check box with round corners; where a letter stands in it, it is a ring
        if (even(box, 5)) (stretch.round() ? ink.circles : ink.squares).add(box);
    }

    private static boolean square(Stretch stretch) {
        return stretch.joined() && stretch.points.size() >= 4 && even(stretch.bounds(), 5);
    }

    private static boolean even(Box box, double least) {
        return box.width() >= least && box.width() <= 15 && Math.abs(box.width() - box.height()) <= 0.15 * box.width();
    }
}
