package jp.shingi.extract.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Stretches of a content stream: those of a layer that is off are not shown, those that name their text lend it to nameless glyphs. */
final class MarkedContent {
    private record Stretch(boolean hidden, String text, int from) {}

    private final Layers layers;
    private final List<Glyph> glyphs;
    private final Deque<Stretch> open = new ArrayDeque<>();
    private int hidden;

    MarkedContent(Layers layers, List<Glyph> glyphs) {
        this.layers = layers;
        this.glyphs = glyphs;
    }

    boolean hidden() {
        return hidden > 0;
    }

    int depth() {
        return open.size();
    }

    void begin(COSName tag, COSDictionary properties) {
        var off = COSName.OC.equals(tag) && layers.hidden(properties);
        var text = properties.getString(COSName.ACTUAL_TEXT, "");
        open.push(new Stretch(off, text, glyphs.size()));
        if (off) hidden++;
    }

    void end() {
        if (open.isEmpty()) return;
        var stretch = open.pop();
        if (stretch.hidden) hidden--;
        if (!stretch.text.isEmpty() && stretch.from < glyphs.size())
            name(glyphs.subList(stretch.from, glyphs.size()), stretch.text);
    }

    /** A stream that ends inside a stretch ends the stretch too. */
    void endTo(int depth) {
        while (open.size() > depth) end();
    }

    /** The text of a stretch (ActualText) stands for its glyphs where the font does not say what they are, or names one sign for two: ～ and 〜. */
    private static void name(List<Glyph> drawn, String text) {
        var wave = drawn.size() == 1 && drawn.getFirst().text().equals("〜") && text.equals("～");
        if (!wave && drawn.stream().noneMatch(glyph -> glyph.is(Glyph.Style.UNKNOWN))) return;
        var named = drawn.getFirst().named(text, drawn.getLast().right());
        drawn.clear();
        drawn.add(named);
    }
}
