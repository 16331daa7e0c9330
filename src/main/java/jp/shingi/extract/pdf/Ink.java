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

    final List<Box> images = new ArrayList<>();

    /** Share of the page that pictures cover, 0 to 1; overlaps count twice, at most 1. */
    double pictured(double width, double height) {
        var area =
                images.stream().mapToDouble(box -> box.width() * box.height()).sum();
        return Math.min(1, area / Math.max(1, width * height));
    }
}
