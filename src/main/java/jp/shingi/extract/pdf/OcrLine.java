package jp.shingi.extract.pdf;

import java.util.Collection;
import java.util.List;

/**
 * The letters of a line that was read from a picture, each in its share of the word's box. Boxes of neighbouring words overlap; the
 * order of the words holds.
 *
 * @param usual the line height that is usual on the page, in pixels
 */
record OcrLine(List<Tesseract.Word> words, double usual, boolean vertical) {

    /** The median height of lines (width of columns), in pixels. */
    static double usual(Collection<List<Tesseract.Word>> lines, boolean vertical) {
        var heights = lines.stream()
                .mapToDouble(line -> new OcrLine(line, 0, vertical).height())
                .sorted()
                .toArray();
        return heights.length == 0 ? 0 : heights[heights.length / 2];
    }

    private double low() {
        return words.stream()
                .mapToInt(word -> vertical ? word.left() : word.top())
                .min()
                .orElse(0);
    }

    private double high() {
        return words.stream()
                .mapToInt(word -> vertical ? word.left() + word.width() : word.top() + word.height())
                .max()
                .orElse(0);
    }

    private double height() {
        return high() - low();
    }

    /** Writes the letters, in points. Heights near the usual one are the usual one: a line without tall letters is no smaller. */
    void letters(double scale, Ink ink) {
        var near = height() > 0.72 * usual && height() < 1.3 * usual;
        var size = (near ? usual : height()) * scale;
        var middle = (low() + high()) / 2 * scale;
        var before = -1.0;
        var line = OcrText.published(
                String.join("", words.stream().map(Tesseract.Word::text).toList()));
        var at = 0;
        for (var word : words) {
            var text = line.substring(at, at += word.text().length());
            var count = text.codePointCount(0, text.length());
            var begin = Math.max(before, (vertical ? word.top() : word.left()) * scale);
            var end = (vertical ? word.top() + word.height() : word.left() + word.width()) * scale;
            var step = Math.max(0.1, (end - begin) / count);
            before = begin + step * count;
            for (var i = 0; i < count; i++) {
                var letter = Character.toString(text.codePointAt(text.offsetByCodePoints(0, i)));
                letter(letter, begin + i * step, step, middle, size, ink);
            }
        }
    }

    private void letter(String text, double begin, double step, double middle, double size, Ink ink) {
        var order = ink.glyphs.size();
        if (vertical) {
            var left = middle - size / 2;
            ink.glyphs.add(new Glyph(
                    text, left, begin, left + size, begin + step, middle, size, 0, order, Glyph.Style.VERTICAL));
        } else {
            var top = middle - size / 2;
            ink.glyphs.add(
                    new Glyph(text, begin, top, begin + step, top + size, middle + 0.38 * size, size, 0, order, 0));
        }
    }
}
