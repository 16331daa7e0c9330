package jp.shingi.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Times of several ways to read the same files, taken in turns: A B C, A B C. So the load of the machine falls on all alike, and the ratio
 * within a round means something where the times do not.
 *
 * @param seconds of each round by contestant
 */
record Rounds(Map<String, List<Double>> seconds) {

    /** @param warm rounds that are not counted */
    static Rounds of(List<Contestant> contestants, List<Path> files, int threads, int warm, int rounds)
            throws Exception {
        var seconds = new LinkedHashMap<String, List<Double>>();
        for (var round = -warm; round < rounds; round++) {
            for (var contestant : contestants) {
                var time = time(contestant, files, threads);
                if (round >= 0)
                    seconds.computeIfAbsent(contestant.name(), name -> new ArrayList<>())
                            .add(time);
            }
        }
        return new Rounds(seconds);
    }

    private static double time(Contestant contestant, List<Path> files, int threads) throws Exception {
        var tasks = files.stream()
                .<Callable<Void>>map(file -> () -> {
                    contestant.reading().read(file);
                    return null;
                })
                .toList();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var begun = System.nanoTime();
            for (var done : pool.invokeAll(tasks)) done.get();
            return (System.nanoTime() - begun) / 1e9;
        }
    }

    double median(Contestant contestant) {
        return middle(seconds.get(contestant.name()));
    }

    /** The median over the rounds of a contestant's time divided by the other's in the same round. */
    double ratio(Contestant contestant, Contestant to) {
        return middle(ratios(contestant, to));
    }

    List<Double> ratios(Contestant contestant, Contestant to) {
        var mine = seconds.get(contestant.name());
        var theirs = seconds.get(to.name());
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < mine.size(); round++) ratios.add(mine.get(round) / theirs.get(round));
        return ratios;
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
