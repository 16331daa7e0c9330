package jp.shingi.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shingi.evaluate.Turns.Numbered;

/** Pairs turns in their order so that the sum of their likeness is greatest (an edit alignment). */
final class Alignment {
    /** A pair below this likeness is no pair. */
    private static final double LEAST = 0.5;
    /** Characters of the beginning that are enough to know a turn by, where its end was cut elsewhere. */
    private static final int BEGINNING = 60;

    private static final double SPEAKER = 0.25;

    private final double[][] best;
    private final double[][] gain;

    private Alignment(List<Numbered> gold, List<Numbered> found) {
        gain = gains(
                gold.stream().map(Known::of).toList(),
                found.stream().map(Known::of).toList());
        best = new double[gold.size() + 1][found.size() + 1];
        for (int g = gold.size() - 1; g >= 0; g--)
            for (int f = found.size() - 1; f >= 0; f--) {
                var skip = Math.max(best[g + 1][f], best[g][f + 1]);
                best[g][f] = gain[g][f] > 0 ? Math.max(skip, gain[g][f] + best[g + 1][f + 1]) : skip;
            }
    }

    /** Position in {@code found} for each position in {@code gold} that has a partner. */
    static Map<Integer, Integer> of(List<Numbered> gold, List<Numbered> found) {
        return new Alignment(gold, found).pairs();
    }

    private Map<Integer, Integer> pairs() {
        var pairs = new HashMap<Integer, Integer>();
        for (int g = 0, f = 0; g < best.length - 1 && f < best[0].length - 1; ) {
            if (gain[g][f] > 0 && best[g][f] == gain[g][f] + best[g + 1][f + 1]) pairs.put(g++, f++);
            else if (best[g][f] == best[g + 1][f]) g++;
            else f++;
        }
        return Map.copyOf(pairs);
    }

    private static double[][] gains(List<Known> gold, List<Known> found) {
        var gains = new double[gold.size()][found.size()];
        for (int g = 0; g < gold.size(); g++)
            for (int f = 0; f < found.size(); f++) gains[g][f] = gold.get(g).like(found.get(f));
        return gains;
    }

    /** A turn as far as the alignment looks at it. */
    private record Known(String speaker, int[] beginning, int[] all) {
        static Known of(Numbered turn) {
            var text = turn.text();
            var beginning = text.substring(0, Math.min(BEGINNING, text.length()));
            return new Known(turn.speaker(), Likeness.pairsOf(beginning), Likeness.pairsOf(text));
        }

        double like(Known other) {
            var text = Math.max(Likeness.pairs(beginning, other.beginning), whole(other));
            if (text < LEAST) return 0;
            return text * (1 - SPEAKER) + (speaker.equals(other.speaker) ? SPEAKER : 0);
        }

        /** Texts of very different length cannot be alike: not worth the counting. */
        private double whole(Known other) {
            var shorter = Math.min(all.length, other.all.length);
            var most = shorter == 0 ? 0 : 2.0 * shorter / (all.length + other.all.length);
            return most < LEAST ? 0 : Likeness.pairs(all, other.all);
        }
    }
}
