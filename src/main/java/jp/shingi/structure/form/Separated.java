package jp.shingi.structure.form;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.shingi.model.layout.Line;

/** Labels that nothing but a colon, a tab or a gap parts from their values, of which the table of labels knows too few. */
final class Separated {
    private Separated() {}

    /** The lines by their index, of the sign that parts most of them; none where what stands before it tells too little. */
    static SortedMap<Integer, LabelSplit> labels(List<Line> lines) {
        var found = new TreeMap<String, SortedMap<Integer, LabelSplit>>();
        IntStream.range(0, lines.size())
                .forEach(at -> Separator.of(lines.get(at))
                        .ifPresent(separator -> found.computeIfAbsent(kind(separator), kind -> new TreeMap<>())
                                .put(at, separator.split())));
        return found.values().stream()
                .filter(labels -> Telling.form(
                        labels.values().stream().map(LabelSplit::label).toList()))
                .reduce((one, two) -> two.size() > one.size() ? two : one)
                .orElseGet(TreeMap::new);
    }

    /** Gaps are of one kind, wherever the value begins: labels of different lengths with two spaces behind each. */
    private static String kind(Separator separator) {
        return separator.kind().startsWith("column") ? "gap" : separator.kind();
    }
}
