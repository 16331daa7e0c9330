package jp.shingi.normalise;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.shingi.model.Citation;
import org.junit.jupiter.api.Test;

/** At least 300 phrases in every shape of citation; F1 over all of them. */
class CitationGoldenTest {
    @Test
    void phrases() {
        GoldenRows.hold("/facts/citations.tsv", 300, 3, CitationGoldenTest::citations);
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
