package jp.shingi.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Adds the tallies of all documents into a report. */
final class Sums {
    private Sums() {}

    static Report of(List<Pair> pairs, List<String> missing) {
        Map<Measure, Tally> byMeasure = new LinkedHashMap<>();
        var documents = new ArrayList<Score>();
        var differences = new ArrayList<Disagreement>();
        for (var pair : pairs) {
            var all = new ArrayList<Tally>();
            for (var measure : Measures.ALL) {
                var tally = measure.count().apply(pair);
                all.add(tally);
                byMeasure.merge(measure, tally, Tally::plus);
                tally.examples()
                        .forEach(e -> differences.add(
                                new Disagreement(pair.name(), measure.name(), e.expected(), e.found())));
            }
            var sum = Tally.sum(all.stream());
            documents.add(new Score(pair.name(), "", sum.right(), sum.expected(), sum.found()));
        }
        return new Report(scores(byMeasure).toList(), documents, differences, missing);
    }

    private static Stream<Score> scores(Map<Measure, Tally> tallies) {
        return tallies.entrySet().stream()
                .filter(row -> row.getValue().expected() + row.getValue().found() > 0)
                .map(row -> new Score(
                        row.getKey().name(),
                        row.getKey().japanese(),
                        row.getValue().right(),
                        row.getValue().expected(),
                        row.getValue().found()));
    }
}
