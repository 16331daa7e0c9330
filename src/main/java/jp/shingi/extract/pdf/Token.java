package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Glyphs of one line that stand close together. */
final class Token {
    final List<Glyph> glyphs = new ArrayList<>();
    /** Whether a space character stands before it in the file. */
    boolean typed;
    /** Whether it is the next letter of a label set with wide spaces between its letters. */
    boolean spread;

    private double size;

    void add(Glyph glyph) {
        glyphs.add(glyph);
        size = Math.max(size, glyph.size());
    }

    double x() {
        return glyphs.getFirst().x();
    }

    double right() {
        return glyphs.getLast().right();
    }

    double size() {
        return size;
    }

    char first() {
        return glyphs.getFirst().first();
    }

    char last() {
        return glyphs.getLast().last();
    }

    /** Its one letter; absent (0) where it is more than a letter with brackets around it. */
    char single() {
        var letter = '\0';
        for (var glyph : glyphs) {
            var c = glyph.first();
            if (Letters.opens(c) || Letters.closes(c)) continue;
            if (letter != 0 || glyph.text().length() > 1) return 0;
            letter = c;
        }
        return Letters.japanese(letter) || Letters.wideDigit(letter) || letter == '・' ? letter : 0;
    }
}
