package jp.shingi.extract.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import jp.shingi.model.layout.Box;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that a narrow cell breaks, in a column 40 points wide, of type of ten points. */
class BrokenWordsTest {
    private static Row row(String text, double width, int line) {
        var run = new Run(text, "", new Box(50, 100 + 14 * line, width, 10), Double.NaN, 10, List.of());
        return Row.of(List.of(run), 1, new Turned(Turned.Way.of(0), 600, 800)).in(0, 50, 90);
    }

    @ParameterizedTest
    @CsvSource({
        "ISMA, 38, P登録, 20, ISMAP登録",
        "'1,234,5', 39, 67, 12, '1,234,567'",
        "Adobe, 25, Reader, 30, Adobe|Reader",
        "Microsof, 39, Teams, 20, Microsof|Teams",
        "個人ISMA, 38, P登録, 20, 個人ISMA|P登録"
    })
    void theRestOfAWordStandsOnItsLine(String first, double width, String second, double rest, String lines) {
        var rows = new ArrayList<>(List.of(row(first, width, 0), row(second, rest, 1)));
        var whole = BrokenWords.whole(rows, Margins.of(rows));
        assertEquals(lines, String.join("|", whole.stream().map(Row::text).toList()));
    }
}
