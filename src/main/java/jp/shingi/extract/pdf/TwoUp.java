package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Two pages printed on one sheet: known by their two numbers, which stand alike in both halves and follow on each other. */
final class TwoUp {
    private static final double WIDER = 1.2;
    /** Share of the height in which numbers of pages stand. */
    private static final double MARGIN = 0.13;
    /** How far, in points, the places of the two numbers differ. */
    private static final double ALIKE = 12;

    private static final Pattern NUMBER = Pattern.compile("[-－–―ー(（\\s]*([0-9０-９]{1,4})[-－–―ー)）\\s]*(?:ページ|頁)?");

    private final Ink ink;
    private final double middle;
    private final double height;

    private TwoUp(Ink ink, double width, double height) {
        this.ink = ink;
        this.middle = width / 2;
        this.height = height;
    }

    /** The sheet as it is, or its left and its right half. */
    static List<Ink> pages(Ink ink, double width, double height) {
        var sheet = new TwoUp(ink, width, height);
        if (width < WIDER * height || sheet.crossed() || !sheet.counted()) return List.of(ink);
        return List.of(sheet.half(true), sheet.half(false));
    }

    private boolean crossed() {
        return ink.glyphs.stream()
                        .anyMatch(glyph -> !glyph.blank() && glyph.x() < middle - 1 && glyph.right() > middle + 1)
                || ink.rules.stream()
                        .anyMatch(rule -> rule.level() && rule.from() < middle - 1 && rule.to() > middle + 1)
                || Upright.of(ink.glyphs) != Turned.Way.UPRIGHT;
    }

    private boolean counted() {
        return counted(0, MARGIN * height) || counted((1 - MARGIN) * height, height);
    }

    private boolean counted(double from, double to) {
        var lines = Baselines.lines(
                ink.glyphs.stream()
                        .filter(glyph -> !glyph.blank() && glyph.midY() > from && glyph.midY() < to)
                        .toList(),
                0.3);
        return lines.stream().anyMatch(this::follow);
    }

    private boolean follow(List<Glyph> line) {
        var left = line.stream().filter(glyph -> glyph.midX() < middle).toList();
        var right = line.stream().filter(glyph -> glyph.midX() >= middle).toList();
        var one = number(left);
        var other = number(right);
        if (one.isEmpty() || other.isEmpty() || other.getAsInt() != one.getAsInt() + 1) return false;
        var off = mid(right) - mid(left) - middle;
        var mirrored = mid(right) + mid(left) - 2 * middle;
        return Math.min(Math.abs(off), Math.abs(mirrored)) < ALIKE;
    }

    private static double mid(List<Glyph> glyphs) {
        return glyphs.stream().mapToDouble(Glyph::midX).average().orElse(0);
    }

    private static OptionalInt number(List<Glyph> glyphs) {
        var text = new StringBuilder();
        glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).forEach(glyph -> text.append(glyph.text()));
        var found = NUMBER.matcher(text);
        return found.matches() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
    }

    private Ink half(boolean left) {
        var half = ink.with(ink.glyphs.stream()
                .filter(glyph -> glyph.midX() < middle == left)
                .toList());
        half.rules.removeIf(rule -> (rule.level() ? rule.from() + 1 : rule.at()) < middle != left);
        half.fills.removeIf(fill -> fill.midX() < middle != left);
        for (var boxes : List.of(half.rings, half.squares, half.circles, half.discs, half.ticks))
            boxes.removeIf(box -> box.x() + box.width() / 2 < middle != left);
        return half;
    }

    /** The items of the right half, whose columns come behind those of the left. */
    static List<Item> behind(List<Item> left, List<Item> right) {
        var columns = left.stream()
                .mapToInt(item -> item instanceof Row row ? row.column() + 1 : 0)
                .max()
                .orElse(0);
        var all = new ArrayList<>(left);
        for (var item : right)
            all.add(item instanceof Row row ? row.in(row.column() + columns, row.left(), row.limit()) : item);
        return all;
    }
}
