package jp.shingi.extract.pdf;

import java.util.List;

/** Finds how the text of a page, or of a cell, stands: turned as a whole, or written vertically. */
final class Upright {
    private Upright() {}

    static Turned.Way of(List<Glyph> glyphs) {
        var turns = new int[4];
        var inked = glyphs.stream().filter(glyph -> !glyph.blank()).toList();
        for (var glyph : inked) turns[glyph.turn()]++;
        for (var turn = 1; turn < 4; turn++) {
            if (turns[turn] > 0.6 * inked.size()) return Turned.Way.of(turn);
        }
        return vertical(inked) ? Turned.Way.DOWN : Turned.Way.UPRIGHT;
    }

    /** Whether upright glyphs follow one another downwards rather than to the right. */
    private static boolean vertical(List<Glyph> inked) {
        var down = 0;
        var right = 0;
        for (var i = 1; i < inked.size(); i++) {
            var a = inked.get(i - 1);
            var b = inked.get(i);
            var em = Math.max(1, a.size());
            var dx = (b.midX() - a.midX()) / em;
            var dy = (b.midY() - a.midY()) / em;
            if (Math.abs(dx) < 0.4 && dy > 0.4 && dy < 2.2) down++;
            else if (Math.abs(dy) < 0.4 && dx > 0.2 && dx < 2.6) right++;
        }
        return down > 8 && down > 3 * right;
    }
}
