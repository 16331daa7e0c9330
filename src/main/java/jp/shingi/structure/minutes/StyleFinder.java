package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds a document's own way of marking speakers from all places where a turn may open.
 *
 * <p>The frame with the heaviest evidence wins; others stand beside it where their labels name speakers, speech follows them, and they lie
 * among the first one's turns.
 */
final class StyleFinder {
    private static final double SHARE = 0.03;
    private static final double SURE = 0.6;
    /** Rows between a turn of another sign and the first of the main one. */
    private static final int NEAR = 20;

    private StyleFinder() {}

    static Style of(List<Opening> openings, List<Row> rows) {
        var evidence = evidence(openings, rows);
        if (evidence.isEmpty() || !evidence.getFirst().sufficient()) return new Style(Set.of(), evidence, rows.size());
        var main = evidence.getFirst();
        var frames = new HashSet<Frame>();
        frames.add(main.frame());
        for (var other : evidence.subList(1, evidence.size())) if (beside(main, other)) frames.add(other.frame());
        int start = evidence.stream()
                .filter(other -> frames.contains(other.frame()) && opens(main, other))
                .mapToInt(other -> Math.min(main.first(), other.surely()))
                .min()
                .orElse(main.first());
        return new Style(frames, evidence, start);
    }

    private static List<Evidence> evidence(List<Opening> openings, List<Row> rows) {
        Map<Frame, List<Opening>> byFrame = new LinkedHashMap<>();
        for (var opening : openings)
            byFrame.computeIfAbsent(opening.frame(), frame -> new ArrayList<>()).add(opening);
        return byFrame.entrySet().stream()
                .map(entry -> Evidence.of(entry.getKey(), entry.getValue(), rows))
                .filter(found -> found.telling() + found.bodies() > 0)
                .sorted(Comparator.comparingDouble(Evidence::weight).reversed())
                .toList();
    }

    /** Whether a frame of the same kind may open the discussion before the main one: ○事務局 before ◎会長. */
    private static boolean opens(Evidence main, Evidence other) {
        return other.frame().kind() == main.frame().kind()
                && !main.frame().bare()
                && other.telling() >= SURE * other.lines()
                && main.first() - other.surely() <= NEAR;
    }

    /** A sign before one of 意見 and 回答, always the same, and nothing else: ■意見, □回答. */
    private static boolean voice(Evidence evidence) {
        return evidence.frame().kind() == Frame.Kind.SIGN
                && evidence.labels().size() == 1
                && evidence.lines() > 1
                && evidence.telling() + evidence.bodies() == evidence.lines();
    }

    private static boolean beside(Evidence main, Evidence other) {
        if (other.frame().bare() && !main.frame().bare()) return false;
        if (other.frame().kind() == Frame.Kind.QUOTE || other.frame().kind() == Frame.Kind.LIST) return false;
        var voices = voice(main) && voice(other);
        var marked = main.frame().kind() == Frame.Kind.SIGN
                && other.frame().kind() == Frame.Kind.SIGN
                && (other.telling() == other.lines() || voices);
        if (other.telling() < (marked ? 1 : 2) && !voices
                || other.last() < main.first() - (marked ? NEAR : 0)
                || other.first() > main.last() + 40) return false;
        var sure = voices || other.telling() >= SURE * other.lines();
        var known = other.labels().stream().filter(main.labels()::contains).count()
                >= 0.5 * other.labels().size();
        return sure && (known || marked || other.telling() >= Math.max(2, SHARE * main.telling()));
    }
}
