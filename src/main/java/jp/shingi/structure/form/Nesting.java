package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Labels numbered anew below each numbered heading: {@code １　事業について} over {@code (1) 目的}, {@code (2) 対象者}.
 *
 * @param headings indexes of the headings' lines
 * @param labels indexes of the labels' lines
 */
record Nesting(TreeSet<Integer> headings, TreeSet<Integer> labels) {
    private static final int FEWEST = 2;

    /** The nesting of some lines; empty where a heading has anything but such labels below it, or these are no labels of a form. */
    static Optional<Nesting> of(List<String> lines) {
        return Numbering.STYLES.stream()
                .flatMap(inner -> Numbering.STYLES.stream()
                        .filter(outer -> outer != inner)
                        .flatMap(outer -> of(lines, outer, inner).stream()))
                .findFirst();
    }

    private static Optional<Nesting> of(List<String> lines, Pattern outer, Pattern inner) {
        var headings = new ArrayList<Integer>();
        IntStream.range(0, lines.size() - 1)
                .filter(at -> Numbering.number(lines.get(at), outer) == headings.size() + 1)
                .filter(at -> Numbering.number(lines.get(at + 1), inner) == 1)
                .forEach(headings::add);
        if (headings.size() < FEWEST || goesOn(lines, outer, headings)) return Optional.empty();
        var labels = new TreeSet<Integer>();
        for (int i = 0; i < headings.size(); i++) {
            var from = headings.get(i) + 1;
            var to = i + 1 < headings.size() ? headings.get(i + 1) : lines.size();
            Numbering.run(lines.subList(from, to), inner).forEach(at -> labels.add(from + at));
        }
        return Numbering.carriesLabels(lines, labels)
                ? Optional.of(new Nesting(new TreeSet<>(headings), labels))
                : Optional.empty();
    }

    /** Whether the outer numbering has a line without any label below it. */
    private static boolean goesOn(List<String> lines, Pattern outer, List<Integer> headings) {
        var next = headings.size() + 1;
        return lines.subList(headings.getLast() + 1, lines.size()).stream()
                .anyMatch(line -> Numbering.number(line, outer) == next);
    }
}
