package jp.shingi.normalise;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jp.shingi.text.Rows;

/** A table of phrases with what must be found in each: the F1 over all of them holds a floor. */
final class GoldenRows {
    private static final double FLOOR = 0.98;

    private GoldenRows() {}

    /**
     * @param least how many rows the table must have
     * @param column of what must be found, parted by semicolons; the column before it has the phrase
     * @param reading what is found in a row
     */
    static void hold(String table, int least, int column, Function<List<String>, Set<String>> reading) {
        var rows = Rows.read(GoldenRows.class, table);
        assertTrue(rows.size() >= least, "rows: " + rows.size());
        int right = 0;
        int expected = 0;
        int found = 0;
        var wrong = new ArrayList<String>();
        for (var row : rows) {
            var want = row.get(column).isEmpty()
                    ? Set.<String>of()
                    : Set.of(row.get(column).split(";"));
            var have = reading.apply(row);
            right += (int) want.stream().filter(have::contains).count();
            expected += want.size();
            found += have.size();
            if (!want.equals(have)) {
                wrong.add(row.getFirst() + ": " + row.get(column - 1) + "\n   want " + want + "\n   have " + have);
            }
        }
        double f1 = 2.0 * right / (expected + found);
        assertTrue(f1 >= FLOOR, () -> "F1 " + f1 + "\n" + String.join("\n", wrong));
    }
}
