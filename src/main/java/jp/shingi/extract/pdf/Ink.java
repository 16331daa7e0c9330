package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import jp.shingi.model.layout.Box;

/** All that was drawn on a page, in drawing order; filled by {@link InkEngine}. */
final class Ink {
    final List<Glyph> glyphs = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();
    final List<Fill> fills = new ArrayList<>();
    /** Bounds of closed curves: rings drawn around words. */
    final List<Box> rings = new ArrayList<>();
    /** Bounds of small squares: check boxes that are drawn and not written. */
    final List<Box> squares = new ArrayList<>();

    /** Bounds of small circles: buttons, bullets. */
    final List<Box> circles = new ArrayList<>();
    /** Bounds of small filled circles: bullets, buttons that are pressed. */
    final List<Box> discs = new ArrayList<>();

    /** Bounds of small slanted strokes: ticks. */
    final List<Box> ticks = new ArrayList<>();

    final List<Box> images = new ArrayList<>();
    /** What hides the text below it and is no area of a table: pictures without transparency, thick strokes. */
    final List<Fill> covers = new ArrayList<>();
    /** How many curved shapes were painted: letters turned into drawings. */
    int shapes;
    /** How many glyphs stand on layers that are off. */
    int layered;

    /** Share of the page that pictures cover, 0 to 1; overlaps count twice, at most 1. */
    double pictured(double width, double height) {
        var area =
                images.stream().mapToDouble(box -> box.width() * box.height()).sum();
        return Math.min(1, area / Math.max(1, width * height));
    }

    /** Whether something is drawn that may be text, though it is none in the file. */
    boolean drawn(double width, double height) {
        return pictured(width, height) > 0.02 || shapes > 40;
    }

    /** The same lines and areas with other glyphs. */
    Ink with(List<Glyph> others) {
        var ink = new Ink();
        ink.glyphs.addAll(others);
        ink.rules.addAll(rules);
        ink.fills.addAll(fills);
        ink.rings.addAll(rings);
        ink.squares.addAll(squares);
        ink.circles.addAll(circles);
        ink.discs.addAll(discs);
        ink.ticks.addAll(ticks);
        ink.images.addAll(images);
        return ink;
    }
}
