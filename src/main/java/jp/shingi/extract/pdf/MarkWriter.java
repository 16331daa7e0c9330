package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.shingi.model.layout.Mark;

/** Collects the marks of a run while its text is written. */
final class MarkWriter {
    private static final Map<Mark.Kind, Integer> BITS = new EnumMap<>(Map.of(
            Mark.Kind.BOLD, Glyph.Style.BOLD,
            Mark.Kind.UNDERLINE, Glyph.Style.UNDERLINE,
            Mark.Kind.STRIKE, Glyph.Style.STRIKE,
            Mark.Kind.RING, Glyph.Style.RING,
            Mark.Kind.SUPERSCRIPT, Glyph.Style.RAISED));

    private static final int ALL =
            BITS.values().stream().mapToInt(Integer::intValue).sum();

    private final Map<Mark.Kind, Integer> open = new EnumMap<>(Mark.Kind.class);
    private final List<Mark> marks = new ArrayList<>();

    /** Before a glyph's text is written at this place. */
    void at(int position, Glyph glyph) {
        if (open.isEmpty() && (glyph.style() & ALL) == 0) return;
        BITS.forEach((kind, bit) -> {
            if (glyph.is(bit) && !glyph.is(Glyph.Style.BLACKENED)) open.putIfAbsent(kind, position);
            else close(kind, position);
        });
    }

    private void close(Mark.Kind kind, int end) {
        var start = open.remove(kind);
        if (start != null && end > start) marks.add(new Mark(start, end, kind));
    }

    /** All marks, by place. */
    List<Mark> done(int length) {
        for (var kind : Mark.Kind.values()) close(kind, length);
        marks.sort(Comparator.comparingInt(Mark::start).thenComparing(Mark::kind));
        return List.copyOf(marks);
    }
}
