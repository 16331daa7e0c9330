package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import jp.shingi.model.layout.Box;
import jp.shingi.text.Fold;

/**
 * Where words stand on a page. Letters are compared without regard to width, case and blanks; a word that goes on in the next line has a box on each.
 *
 * <p>Letters are taken in the order in which they were drawn, which is that of writing in nearly every file; a word that is not found so is looked for
 * line by line. A word broken over lines of a file that draws them in disorder is not found.
 */
final class WordPlaces {
    /** A gap between letters of one word, in ems: justified and letter-spaced text has wide ones. */
    private static final double GAP = 2.5;

    private static final double ALIGNED = 0.5;

    private final List<Glyph> glyphs;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> owners = new ArrayList<>();

    private WordPlaces(List<Glyph> glyphs) {
        this.glyphs = glyphs;
        for (int n = 0; n < glyphs.size(); n++) {
            var folded = folded(glyphs.get(n).text());
            text.append(folded);
            for (int c = 0; c < folded.length(); c++) owners.add(n);
        }
    }

    /** The boxes of every occurrence of every word. */
    static List<Box> of(List<Glyph> seen, List<String> words) {
        var inked = seen.stream().filter(glyph -> !glyph.blank()).toList();
        var drawn = new WordPlaces(inked);
        var lines = new WordPlaces(inked.stream()
                .sorted(Comparator.comparingLong((Glyph glyph) -> Math.round(glyph.midY() / Math.max(1, glyph.size())))
                        .thenComparingDouble(Glyph::x))
                .toList());
        return words.stream()
                .map(WordPlaces::folded)
                .filter(word -> !word.isEmpty())
                .distinct()
                .flatMap(word -> {
                    var found = drawn.boxes(word);
                    return (found.isEmpty() ? lines.boxes(word) : found).stream();
                })
                .toList();
    }

    private List<Box> boxes(String word) {
        var boxes = new ArrayList<Box>();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length()))
            boxes.addAll(pieces(owners.get(at), owners.get(at + word.length() - 1)));
        return boxes;
    }

    /** One box for each line that the letters stand on. */
    private List<Box> pieces(int first, int last) {
        var pieces = new ArrayList<Box>();
        var piece = box(glyphs.get(first));
        for (int n = first + 1; n <= last; n++) {
            if (adjoin(glyphs.get(n - 1), glyphs.get(n))) {
                piece = piece.union(box(glyphs.get(n)));
            } else {
                pieces.add(piece);
                piece = box(glyphs.get(n));
            }
        }
        pieces.add(piece);
        return pieces;
    }

    private static boolean adjoin(Glyph one, Glyph next) {
        var em = Math.max(1, Math.max(one.size(), next.size()));
        var across = Math.abs(next.midX() - one.midX()) / em;
        var down = Math.abs(next.midY() - one.midY()) / em;
        return down < ALIGNED && across < GAP || across < ALIGNED && down < GAP && downwards(one);
    }

    private static boolean downwards(Glyph glyph) {
        return glyph.is(Glyph.Style.VERTICAL) || glyph.turn() % 2 == 1;
    }

    private static Box box(Glyph glyph) {
        return new Box(glyph.x(), glyph.top(), glyph.width(), glyph.bottom() - glyph.top());
    }

    private static String folded(String text) {
        return Fold.nfkc(text).toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0\\u3000\\u200b]+", "");
    }
}
