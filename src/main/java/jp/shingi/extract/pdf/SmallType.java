package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Small type above or beside a line: the reading of a word (ruby) and dots of emphasis are left out, a raised number joins its line. */
final class SmallType {
    private static final double SMALL = 0.87;
    private static final double RUBY = 0.62;
    /** 圏点, as browsers and word processors set them over the letters that they stress. */
    private static final String DOTS = "﹅﹆・･、•●○◦◎▲△";

    private SmallType() {}

    /** The lines, from top to bottom, with small type settled. */
    static List<List<Glyph>> settled(List<List<Glyph>> lines) {
        var kept = new ArrayList<List<Glyph>>();
        var small = new ArrayList<List<Glyph>>();
        for (var i = 0; i < lines.size(); i++) {
            (beside(lines, i) < 0 ? kept : small).add(lines.get(i));
        }
        if (small.isEmpty()) return lines;
        small.removeIf(line -> !settle(line, kept));
        return lines.stream()
                .filter(line -> small.stream().noneMatch(settled -> settled == line))
                .toList();
    }

    /** The neighbouring line that has much larger type and is level with it, or just below; -1 where there is none. */
    private static int beside(List<List<Glyph>> lines, int at) {
        for (var i = Math.max(0, at - 2); i <= Math.min(lines.size() - 1, at + 2); i++) {
            if (i != at && size(lines.get(at)) <= SMALL * size(lines.get(i)) && near(lines.get(at), lines.get(i)))
                return i;
        }
        return -1;
    }

    private static boolean near(List<Glyph> small, List<Glyph> large) {
        var em = size(large);
        var off = middle(large) - middle(small);
        return off > -0.6 * em && off < 1.1 * em;
    }

    private static boolean settle(List<Glyph> small, List<List<Glyph>> lines) {
        for (var line : lines) {
            if (size(small) > SMALL * size(line) || !near(small, line)) continue;
            if (ruby(small, line)) return true;
            if (joins(small, line)) {
                var raised = middle(line) - middle(small) > 0.08 * size(line);
                for (var glyph : small) line.add(raised && !glyph.blank() ? glyph.with(Glyph.Style.RAISED) : glyph);
                return true;
            }
        }
        return false;
    }

    /** Kana, or one and the same dot, above the letters of the line. */
    private static boolean ruby(List<Glyph> small, List<Glyph> line) {
        if (size(small) > RUBY * size(line) || middle(line) - middle(small) <= 0.45 * size(line)) return false;
        var signs = small.stream().filter(glyph -> !glyph.blank()).toList();
        var kana = signs.stream().allMatch(glyph -> Letters.kana(glyph.first()));
        var dots = signs.stream().allMatch(glyph -> DOTS.contains(glyph.text()))
                && signs.stream().map(Glyph::text).distinct().count() == 1;
        return (kana || dots) && signs.stream().allMatch(glyph -> over(glyph, line));
    }

    private static boolean over(Glyph glyph, List<Glyph> line) {
        return line.stream()
                .anyMatch(other -> !other.blank()
                        && glyph.midX() > other.x() - other.size()
                        && glyph.midX() < other.right() + other.size());
    }

    /** Beside the letters of the line, over none of them, and level with it. */
    private static boolean joins(List<Glyph> small, List<Glyph> line) {
        var em = size(line);
        if (Math.abs(middle(line) - middle(small)) > 0.5 * em) return false;
        return small.stream()
                        .filter(glyph -> !glyph.blank())
                        .allMatch(glyph -> line.stream()
                                .noneMatch(other ->
                                        !other.blank() && glyph.midX() > other.x() && glyph.midX() < seen(other)))
                && small.stream()
                        .anyMatch(glyph -> line.stream()
                                .anyMatch(other -> Math.abs(glyph.x() - other.right()) < 0.5 * em
                                        || Math.abs(glyph.x() - seen(other)) < 0.5 * em));
    }

    /** The right edge of what a letter draws: of a stop or a closing bracket, the middle of its place. */
    private static double seen(Glyph glyph) {
        return Letters.halved(glyph.last()) ? glyph.midX() : glyph.right();
    }

    private static double size(List<Glyph> line) {
        var size = 0.0;
        for (var glyph : line) if (glyph.size() > size && !glyph.blank()) size = glyph.size();
        return size;
    }

    private static double middle(List<Glyph> line) {
        var sum = 0.0;
        var count = 0;
        for (var glyph : line) {
            if (glyph.blank()) continue;
            sum += glyph.midY();
            count++;
        }
        return count == 0 ? 0 : sum / count;
    }
}
