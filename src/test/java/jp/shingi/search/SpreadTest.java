package jp.shingi.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A long row is thinned evenly, a short one not at all. */
class SpreadTest {
    @Test
    void aShortRowIsKeptWhole() {
        assertEquals(IntStream.range(0, 8).boxed().toList(), spread(8, 8));
    }

    @Test
    void aLongRowIsThinnedEvenly() {
        assertEquals(List.of(0, 2, 4, 6, 8), spread(8, 9));
        for (int n = 9; n < 400; n++) {
            var kept = spread(8, n);
            int step = kept.get(1) - kept.get(0);
            assertTrue(kept.size() > 4 - 1 && kept.size() <= 8, n + " " + kept);
            for (int i = 0; i < kept.size(); i++) assertEquals(i * step, kept.get(i), n + " " + kept);
            assertTrue(n - kept.getLast() <= step, n + " " + kept);
        }
    }

    private static List<Integer> spread(int most, int row) {
        var spread = new Spread<Integer>(most);
        for (int i = 0; i < row; i++) if (spread.next()) spread.keep(i);
        return spread.all();
    }
}
