package jp.shingi.model.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedTest {
    @ParameterizedTest
    @CsvSource({
        "住民基本, 台帳, 住民基本台帳",
        "Microsoft, Word, Microsoft Word",
        // an address that a cell breaks had a space in it
        "https://www.city.hazuki.example/koj, in.html, https://www.city.hazuki.example/kojin.html",
        "https://www.city.hazuki, .example/a（区のページ）, https://www.city.hazuki.example/a（区のページ）",
        "電子メール　shingi@city.haz, uki.example, 電子メール　shingi@city.hazuki.example",
        "https://www.city.hazuki.example, TEL 03-0000-0000, https://www.city.hazuki.example TEL 03-0000-0000",
        "www.city.hazuki.example, for more words, www.city.hazuki.example for more words",
    })
    void linesOfOneParagraph(String first, String second, String joined) {
        assertEquals(joined, Joined.of(Arrays.asList(Line.of(first), Line.of(second))));
    }
}
