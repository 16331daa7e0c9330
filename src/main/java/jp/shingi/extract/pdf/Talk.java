package jp.shingi.extract.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the labels before a tab stop take turns on a page: A, B, A, C, A. So do speakers, whatever they are called, and no labels of a form. */
final class Talk {
    private static final double SAME = 3;
    /** How near a speaker's next turn is, in labels, and how often that is seen on a page. */
    private static final int NEAR = 2;

    private static final int TURNS = 2;

    private record Place(int page, long x) {}

    private final Map<Integer, List<Row>> pages;
    private final Map<Place, Boolean> known = new HashMap<>();

    Talk(List<Item> items) {
        pages = items.stream()
                .filter(Row.class::isInstance)
                .map(Row.class::cast)
                .collect(Collectors.groupingBy(Row::page));
    }

    /** @param x from the left edge of the page */
    boolean at(int page, double x) {
        return known.computeIfAbsent(
                new Place(page, Math.round(x)), place -> turns(pages.getOrDefault(page, List.of()), x) >= TURNS);
    }

    private static int turns(List<Row> lines, double x) {
        var labels = lines.stream().flatMap(line -> label(line, x)).toList();
        var turns = 0;
        for (var i = 0; i < labels.size(); i++) {
            if (labels.subList(i + 1, Math.min(labels.size(), i + 1 + NEAR)).contains(labels.get(i))) turns++;
        }
        return turns;
    }

    /** What stands before the stop on a line that has something at it. */
    private static Stream<String> label(Row line, double x) {
        var label = new StringBuilder();
        for (var run : line.runs()) {
            if (Math.abs(run.box().x() - x) < SAME)
                return label.isEmpty() ? Stream.empty() : Stream.of(label.toString());
            label.append(run.text());
        }
        return Stream.empty();
    }
}
