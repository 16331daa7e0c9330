package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shingi.model.layout.Box;

/** Check boxes and bullets that are drawn and not written: they become the signs □ ☑ ■ ○ • before the words they belong to. */
final class Squares {
    private static final String TICKS = "✓✔✗✘レ×✕☓Xx■●○";
    private static final double TOUCH = 1.5;

    private final Ink ink;

    private Squares(Ink ink) {
        this.ink = ink;
    }

    /** Writes the boxes of the ink as glyphs. Squares that touch one another are cells, their sides become lines. */
    static void written(Ink ink) {
        var squares = new Squares(ink);
        var signs = new ArrayList<Glyph>();
        for (var square : ink.squares) {
            if (ink.squares.stream().anyMatch(other -> other != square && touch(square, other))) {
                squares.sides(square);
            } else {
                squares.sign(square, squares.ticked(square) ? "☑" : "□").ifPresent(signs::add);
            }
        }
        squares.round(signs);
        for (var fill : ink.fills) {
            if (fill.dark() && fill.opaque() && small(fill.box()))
                squares.sign(fill.box(), "■").ifPresent(signs::add);
        }
        for (var sign : signs) {
            ink.glyphs.removeIf(glyph -> glyph.blank() || TICKS.contains(glyph.text()) ? inside(glyph, sign) : false);
            ink.glyphs.add(sign);
        }
    }

    private static boolean small(Box box) {
        return box.width() >= 5 && box.width() <= 13 && Math.abs(box.width() - box.height()) < 0.2 * box.width();
    }

    /** Side by side, not one in the other: a ring has an inner and an outer edge. */
    private static boolean touch(Box one, Box other) {
        return !holds(one, other.x() + other.width() / 2, other.y() + other.height() / 2)
                && one.x() <= other.right() + TOUCH
                && other.x() <= one.right() + TOUCH
                && one.y() <= other.bottom() + TOUCH
                && other.y() <= one.bottom() + TOUCH;
    }

    private void sides(Box box) {
        ink.rules.add(new Rule(true, box.y(), box.x(), box.right(), 0.5));
        ink.rules.add(new Rule(true, box.bottom(), box.x(), box.right(), 0.5));
        ink.rules.add(new Rule(false, box.x(), box.y(), box.bottom(), 0.5));
        ink.rules.add(new Rule(false, box.right(), box.y(), box.bottom(), 0.5));
    }

    /** Circles are buttons where one of them is pressed, bullets elsewhere; dots in a row are a line. */
    private void round(List<Glyph> signs) {
        var buttons = ink.circles.stream().anyMatch(this::pressed);
        for (var circle : ink.circles) {
            var bullet = circle.height() < beside(circle).map(Glyph::size).orElse(0.0) / 2 ? "◦" : "○";
            sign(circle, !buttons ? bullet : pressed(circle) || ticked(circle) ? "☑" : "□")
                    .ifPresent(signs::add);
        }
        for (var disc : ink.discs) {
            if (ink.circles.stream().anyMatch(circle -> inside(disc, circle)) || inRow(disc)) continue;
            var small = disc.height() < beside(disc).map(Glyph::size).orElse(0.0) / 2;
            sign(disc, small ? "•" : "●").ifPresent(signs::add);
        }
    }

    private boolean pressed(Box circle) {
        return ink.discs.stream().anyMatch(disc -> inside(disc, circle));
    }

    private boolean inRow(Box disc) {
        return ink.discs.stream()
                .anyMatch(other -> other != disc
                        && Math.abs(other.x() - disc.x()) + Math.abs(other.y() - disc.y()) < 2.5 * disc.width());
    }

    private static boolean inside(Box one, Box other) {
        return holds(other, one.x() + one.width() / 2, one.y() + one.height() / 2);
    }

    private List<Glyph> within(Box box) {
        return ink.glyphs.stream()
                .filter(glyph -> !glyph.blank() && holds(box, glyph.midX(), glyph.midY()))
                .toList();
    }

    private boolean ticked(Box box) {
        return !within(box).isEmpty() || ink.ticks.stream().anyMatch(tick -> inside(tick, box));
    }

    private Optional<Glyph> sign(Box box, String text) {
        if (within(box).stream().anyMatch(glyph -> !TICKS.contains(glyph.text()))) return Optional.empty();
        return beside(box)
                .map(word -> new Glyph(
                        text,
                        box.x(),
                        word.top(),
                        box.right(),
                        word.bottom(),
                        word.base(),
                        word.size(),
                        word.turn(),
                        word.order(),
                        0));
    }

    /** The letter at the right of a box, on its line. */
    private Optional<Glyph> beside(Box box) {
        var middle = box.y() + box.height() / 2;
        return ink.glyphs.stream()
                .filter(glyph -> !glyph.blank() && glyph.turn() == 0)
                .filter(glyph -> Math.abs(glyph.midY() - middle) < 0.5 * glyph.size()
                        && glyph.x() > box.right() - 1
                        && glyph.x() - box.right() < 1.6 * glyph.size()
                        && box.height() < 1.5 * glyph.size())
                .min((a, b) -> Double.compare(a.x(), b.x()));
    }

    private static boolean holds(Box box, double x, double y) {
        return x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom();
    }

    private static boolean inside(Glyph glyph, Glyph sign) {
        return glyph.midX() > sign.x()
                && glyph.midX() < sign.right()
                && Math.abs(glyph.midY() - sign.midY()) < sign.size() / 2;
    }

    /** Marks letters that a ring is drawn around, or a large ○ is printed over. */
    static List<Glyph> ringed(List<Glyph> glyphs, List<Box> rings) {
        var out = new ArrayList<>(glyphs);
        for (var ring : rings) mark(out, ring);
        for (var circle : glyphs) {
            if ("○〇◯".contains(circle.text()) && over(circle, glyphs)) {
                out.remove(circle);
                mark(out, new Box(circle.x(), circle.top(), circle.width(), circle.bottom() - circle.top()));
            }
        }
        return out;
    }

    private static boolean over(Glyph circle, List<Glyph> glyphs) {
        var near = 0.3 * circle.size();
        for (var glyph : glyphs) {
            if (Math.abs(glyph.midY() - circle.midY()) < near
                    && Math.abs(glyph.midX() - circle.midX()) < near
                    && circle.size() > 0.95 * glyph.size()
                    && glyph != circle
                    && !glyph.blank()) return true;
        }
        return false;
    }

    private static void mark(List<Glyph> glyphs, Box ring) {
        var within = new ArrayList<Integer>();
        for (var i = 0; i < glyphs.size(); i++) {
            var glyph = glyphs.get(i);
            if (!glyph.blank() && holds(ring, glyph.midX(), glyph.midY())) within.add(i);
        }
        if (within.isEmpty() || within.size() > 8) return;
        if (ring.height() > 3 * glyphs.get(within.getFirst()).size()) return;
        for (var i : within) glyphs.set(i, glyphs.get(i).with(Glyph.Style.RING));
    }
}
