package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Dots that lead the eye from an entry of a table of contents to the number of its page: they are a gap. */
final class Leaders {
    private static final String DOTS = "…‥・･.．·";
    /** As many dots as no sentence ends in. */
    private static final int FEWEST = 9;

    private static final Pattern NUMBER =
            Pattern.compile("[（(\\-－–―ー]?(?:[0-9０-９]{1,4}|[ivxⅰ-ⅻ]{1,5})[）)\\-－–―ー]?(?:ページ|頁)?");

    private Leaders() {}

    /** Whether a text is the number of a page. */
    static boolean page(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The glyphs of a line, ordered by x, without such dots. */
    static List<Glyph> removed(List<Glyph> line) {
        var last = line.size();
        while (last > 0 && !dot(line.get(last - 1))) last--;
        var begin = last;
        while (begin > 0 && (dot(line.get(begin - 1)) || line.get(begin - 1).blank())) begin--;
        if (begin == 0 || count(line.subList(begin, last)) < FEWEST) return line;
        if (!NUMBER.matcher(text(line.subList(last, line.size()))).matches()) return line;
        var kept = new ArrayList<>(line.subList(0, begin));
        kept.addAll(line.subList(last, line.size()));
        return kept;
    }

    private static boolean dot(Glyph glyph) {
        var text = glyph.text();
        for (var i = 0; i < text.length(); i++) if (DOTS.indexOf(text.charAt(i)) < 0) return false;
        return true;
    }

    private static int count(List<Glyph> glyphs) {
        return glyphs.stream()
                .filter(glyph -> !glyph.blank())
                .flatMapToInt(glyph -> glyph.text().chars())
                .map(c -> c == '…' ? 3 : c == '‥' ? 2 : 1)
                .sum();
    }

    private static String text(List<Glyph> glyphs) {
        var text = new StringBuilder();
        for (var glyph : glyphs) if (!glyph.blank()) text.append(glyph.text());
        return text.toString();
    }
}
