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
        return vertical(inked) ? Turned.Way.VERTICAL : Turned.Way.UPRIGHT;
    }

    private record Steps(int down, int right) {}

    /** How many glyphs stand below, and how many to the right of, the glyph drawn before them. */
    private static Steps steps(List<Glyph> inked) {
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
        return new Steps(down, right);
    }

    private static boolean vertical(List<Glyph> inked) {
        var set = inked.stream().filter(glyph -> glyph.is(Glyph.Style.VERTICAL)).count();
        if (2 * set > inked.size()) return true;
        var steps = steps(inked);
        return steps.down > 8 && steps.down > 3 * steps.right;
    }

    /** Whether each letter stands right below the one before it, at any distance: 永井　章 of names spread over a cell. */
    private static boolean oneBelowAnother(List<Glyph> inked) {
        for (var i = 1; i < inked.size(); i++) {
            var a = inked.get(i - 1);
            var b = inked.get(i);
            if (Math.abs(b.midX() - a.midX()) > 0.4 * a.size() || b.midY() - a.midY() < 0.4 * a.size()) return false;
        }
        return true;
    }

    /** Whether the letters of a cell stand one below the other: 委 託 先 in a narrow cell. */
    static boolean verticalLabel(List<Glyph> glyphs) {
        var inked = glyphs.stream().filter(glyph -> !glyph.blank()).toList();
        if (inked.size() < 3) return false;
        var letters =
                inked.stream().filter(glyph -> Letters.japanese(glyph.first())).count();
        if (letters * 3 < inked.size() * 2L) return false;
        var steps = steps(inked);
        return oneBelowAnother(inked) || steps.down >= 2 && steps.down > 3 * steps.right;
    }
}
