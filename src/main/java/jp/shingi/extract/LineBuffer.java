package jp.shingi.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Mark;

/**
 * Collects runs of text into lines: white space at both ends becomes the indent or goes, marks keep their stretch, text is NFC.
 */
public final class LineBuffer {
    /** Points of one half-width column of leading white space: half of 10.5, the type size of office documents. */
    public static final double COLUMN = 5.25;

    /** Hyphens that show only at a line's end, places where a line may break, marks of direction and of byte order. */
    private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B\u200E\u200F\u2060\uFEFF]");

    private final int page;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private double indent;

    /** @param page counted from 1; 0 where the source has no pages */
    public LineBuffer(int page) {
        this.page = page;
    }

    /** Lines that begin from now on stand this many points from the left edge, besides their own white space. */
    public void indent(double points) {
        indent = points;
    }

    /** Appends a run to the current line. */
    public void add(String run, Set<Mark.Kind> kinds) {
        if (run.isEmpty()) return;
        var start = text.length();
        var seen = UNSEEN.matcher(run).find() ? UNSEEN.matcher(run).replaceAll("") : run;
        text.append(
                Normalizer.isNormalized(seen, Normalizer.Form.NFC)
                        ? seen
                        : Normalizer.normalize(seen, Normalizer.Form.NFC));
        for (var kind : kinds) mark(start, text.length(), kind);
    }

    private void mark(int start, int end, Mark.Kind kind) {
        for (var i = marks.size() - 1; i >= 0; i--) {
            var last = marks.get(i);
            if (last.kind() == kind && last.end() == start) {
                marks.set(i, new Mark(last.start(), end, kind));
                return;
            }
        }
        marks.add(new Mark(start, end, kind));
    }

    /** Ends the current line; a blank one is left out. */
    public void breakLine() {
        var from = 0;
        var to = text.length();
        while (from < to && blank(text.charAt(from))) from++;
        while (to > from && blank(text.charAt(to - 1))) to--;
        if (to > from) lines.add(line(from, to));
        text.setLength(0);
        marks.clear();
    }

    private Line line(int from, int to) {
        var kept = new ArrayList<Mark>();
        for (var mark : marks) {
            var start = Math.max(mark.start(), from);
            var end = Math.min(mark.end(), to);
            if (start < end) kept.add(new Mark(start - from, end - from, mark.kind()));
        }
        var leading = columns(text.substring(0, from)) * COLUMN;
        return new Line(text.substring(from, to), page, Optional.empty(), indent + leading, 0, kept, 0);
    }

    /** Whether nothing but white space stands in the current line. */
    public boolean lineBlank() {
        return text.chars().allMatch(c -> blank((char) c));
    }

    /** Whether neither a line nor text is held. */
    public boolean isEmpty() {
        return lines.isEmpty() && lineBlank();
    }

    /** Whether a line has been ended since the last {@link #take}. */
    public boolean hasLines() {
        return !lines.isEmpty();
    }

    /** The last character of the current line, or 0. */
    public char last() {
        return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
    }

    /** Ends the current line, hands over all lines and begins anew. */
    public List<Line> take() {
        breakLine();
        var taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }

    /** The line of one string without marks; empty where it is blank. */
    public static Optional<Line> lineOf(String string, int page) {
        var buffer = new LineBuffer(page);
        buffer.add(string, EnumSet.noneOf(Mark.Kind.class));
        return buffer.take().stream().findFirst();
    }

    /** Half-width columns that a string takes: 2 for a full-width character, tabs up to the next multiple of 8. */
    public static int columns(CharSequence string) {
        var columns = 0;
        for (var i = 0; i < string.length(); ) {
            var c = Character.codePointAt(string, i);
            i += Character.charCount(c);
            if (c == '\t') columns = (columns / 8 + 1) * 8;
            else columns += wide(c) ? 2 : 1;
        }
        return columns;
    }

    /** Whether a code point takes two half-width columns in Japanese type. */
    public static boolean wide(int c) {
        if (c < 0x2010) return c == 0xA7 || c == 0xB0 || c == 0xB1 || c == 0xD7 || c == 0xF7;
        if (c >= 0xFF61 && c <= 0xFFDC) return false;
        return c != 0x2028 && c != 0x2029;
    }

    /** White space in the widest sense: ASCII, no-break, ideographic, and the Unicode space separators. */
    public static boolean blank(char c) {
        return c <= ' ' || c == 0x85 || c == 0xFEFF || Character.isSpaceChar(c);
    }
}
