package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where a line has spaces. Letter-spaced labels and the gaps of justified lines are closed; what separates words, names and labels
 * from their values stays, as one ideographic space where it is an em wide, as one blank between Latin words.
 */
final class Spacing {
    /** A gap in ems between Latin letters that separates words. */
    private static final double WORD = 0.2;
    /** A gap in ems between Japanese letters that justification does not make. */
    private static final double TOKEN = 0.3;
    /** A gap in ems that a reader sees as a space. */
    private static final double WIDE = 0.7;
    /** Neighbours that are blanks of a form or options, and no label: 年　月　日, 有　無. */
    private static final Set<String> APART = Set.of("年月", "月日", "時分", "有無", "男女", "可否", "正副", "甲乙", "是非");

    /** What follows a number: 第 １０ 号. */
    private static final String COUNTED = "号条項回期年月日章節款件人名円時分";

    private Spacing() {}

    /** The tokens of one line, from glyphs ordered by x. */
    static List<Token> tokens(List<Glyph> line) {
        var tokens = new ArrayList<Token>();
        var typed = false;
        Token current = new Token();
        for (var glyph : line) {
            if (glyph.blank()) {
                typed = true;
                continue;
            }
            if (!current.glyphs.isEmpty() && parted(current, glyph, typed)) {
                tokens.add(current);
                current = new Token();
                current.typed = typed;
            }
            current.add(glyph);
            typed = false;
        }
        if (!current.glyphs.isEmpty()) tokens.add(current);
        return tokens;
    }

    private static boolean parted(Token token, Glyph glyph, boolean typed) {
        var em = Math.max(Math.min(token.size(), glyph.size()), 1);
        var gap = (glyph.x() - token.right()) / em;
        if (typed && gap > 0.12) return true;
        return gap >= (Letters.latin(token.last()) && Letters.latin(glyph.first()) ? WORD : TOKEN);
    }

    /**
     * Marks the letters of letter-spaced labels ({@code 件　　名}): single letters at even distances.
     *
     * @param widest how far apart, in ems, two letters of a label may stand
     */
    static void closeLabels(List<Token> tokens, double widest) {
        var begin = 0;
        while (begin < tokens.size()) {
            // a number before a label is no letter of it: １　日　時
            var end = begin;
            while (end < tokens.size() && tokens.get(end).single() != 0) end++;
            while (begin < end && Letters.digit(tokens.get(begin).single())) begin++;
            if (end - begin >= 2) closeRun(tokens.subList(begin, end), widest);
            begin = Math.max(end, begin + 1);
        }
    }

    private static void closeRun(List<Token> letters, double widest) {
        var least = Double.MAX_VALUE;
        for (var i = 1; i < letters.size(); i++) least = Math.min(least, gap(letters.get(i - 1), letters.get(i)));
        for (var i = 1; i < letters.size(); i++) {
            var before = letters.get(i - 1);
            var here = letters.get(i);
            var gap = gap(before, here);
            here.spread = gap <= widest
                    && gap <= 1.6 * least + 0.25
                    && !(here.single() == '・' && here.glyphs.size() > 1)
                    && !APART.contains("" + before.single() + here.single());
        }
        if (letters.size() == 2 && Letters.digit(letters.getLast().single())) letters.getLast().spread = false;
    }

    static double gap(Token before, Token after) {
        return (after.x() - before.right()) / Math.max(1, Math.max(before.size(), after.size()));
    }

    /** What stands between two tokens: nothing, a blank or an ideographic space. */
    static String between(Token before, Token after, boolean first) {
        if (after.spread) return "";
        var gap = gap(before, after);
        var a = before.last();
        var b = after.first();
        if (Letters.latin(a) && Letters.latin(b)) return gap >= 2 ? "\u3000" : " ";
        if (gap >= WIDE) return "\u3000";
        if (Letters.wideDigit(b) && Letters.japanese(a) || Letters.wideDigit(a) && COUNTED.indexOf(b) >= 0) return "";
        if (Letters.latin(a) || Letters.latin(b)) {
            return after.typed && (first && marker(before) || ")].:".indexOf(a) >= 0) ? " " : "";
        }
        return after.typed && gap >= WORD ? " " : "";
    }

    /** A number or letter in front of an item: 1, (2), 3. */
    private static boolean marker(Token token) {
        return token.glyphs.size() <= 4 && token.glyphs.stream().allMatch(glyph -> Letters.latin(glyph.first()));
    }
}
