package jp.shingi.normalise;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.shingi.model.Citation;
import jp.shingi.text.Rows;
import org.junit.jupiter.api.Test;

/** At least 300 phrases in every shape of citation; F1 over all of them. */
class CitationGoldenTest {
    @Test
    void phrases() {
        var rows = Rows.read(CitationGoldenTest.class, "/facts/citations.tsv");
        assertTrue(rows.size() >= 300, "phrases: " + rows.size());
        int right = 0;
        int expected = 0;
        int found = 0;
        var wrong = new ArrayList<String>();
        for (var row : rows) {
            var want =
                    row.get(3).isEmpty() ? Set.<String>of() : Set.of(row.get(3).split(";"));
            var have = citations(row);
            right += (int) want.stream().filter(have::contains).count();
            expected += want.size();
            found += have.size();
            if (!want.equals(have)) wrong.add(row.get(2) + "\n   want " + want + "\n   have " + have);
        }
        double f1 = 2.0 * right / (expected + found);
        assertTrue(f1 >= 0.98, () -> "F1 " + f1 + "\n" + String.join("\n", wrong));
    }

    private static Set<String> citations(List<String> row) {
        var sheets = Stream.of(row.get(2).replace("\\n", "\n").split("§"))
                .map(sheet -> List.of(sheet.split("¶")))
                .toList();
        var document = new Normaliser().normalise(Documents.ofSheets(row.get(0), LocalDate.parse(row.get(1)), sheets));
        var keys = new LinkedHashSet<String>();
        document.citations().forEach(c -> keys.add(key(c)));
        return keys;
    }

    static String key(Citation c) {
        return String.join(
                "|",
                c.law().orElse("-"),
                c.article(),
                c.paragraph().isPresent() ? Integer.toString(c.paragraph().getAsInt()) : "",
                c.item().orElse(""));
    }
}
