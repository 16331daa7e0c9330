package jp.shingi.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFilesTest {
    private static final String GOOD = """
            council: 汐見区個人情報保護審議会
            ward: 汐見区
            start: [https://www.example.jp/list.html]
            hosts: [www.example.jp]
            levels:
              - name: 一覧
                links: [{text: 第\\d+回}]
              - files: [{address: '\\.pdf$', role: 資料}]
                twin: .txt
                next: {text: 次へ}
            """;

    @Test
    void whatIsNotNamedHasItsUsualValue() throws BadSource {
        var source = SourceFiles.parse("shiomi", GOOD);
        assertEquals(Duration.ofSeconds(2), source.delay());
        assertEquals(Duration.ofDays(30), source.recheck());
        assertEquals(List.of(Source.Trust.values()), source.trust());
        assertEquals(Source.Limits.STANDARD, source.limits());
        assertEquals("level 2", source.levels().get(1).name());
        assertEquals("txt", source.levels().get(1).twin().orElseThrow());
        assertEquals(20, source.levels().get(1).next().orElseThrow().pages());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    council: 汐見区個人情報保護審議会 | counsil: x         | unknown key counsil in the source; did you mean council?
                    links: [{text      | links: [{txet             | unknown key txet in links 1 of level 1 of the source; did you mean text?
                    next: {text        | next: {stopp: x, text     | unknown key stopp in next of level 2 of the source; did you mean stop?
                    role: 資料         | role: 材料                | role of files 1 of level 2 of the source must be one of 次第, 会議録, 資料, 答申, 評価書, その他, not 材料
                    第\\d+回           | '第(回'                   | text of links 1 of level 1 of the source is no pattern
                    hosts: [www.example.jp] | hosts: [other.example] | is on a host that hosts does not list
                    ward: 汐見区       | ''                        | the source needs ward
                    [https://www.example.jp/list.html] | [ftp://www.example.jp/] | start must be addresses with http or https
                    ward: 汐見区       | {ward: 汐見区, delay: fast}   | delay
                    levels:            | loopback: maybe           | loopback of the source must be true or false
                    {text: 次へ}       | {text: 次へ, pages: many} | pages of next of level 2 of the source must be a number, not many
                    {text: 次へ}       | {pages: 3}                | needs select, text or address
                    twin: .txt         | years: 令和6年度-平成21年度 | must be like 平成21年度-令和6年度
                    """)
    void whatIsWrongIsToldWithItsPlace(String good, String bad, String message) {
        var yaml = GOOD.replace(
                good,
                bad.startsWith("{ward")
                        ? "ward: 汐見区\ndelay: fast"
                        : bad.equals("loopback: maybe") ? bad + "\n" + good : bad);
        var wrong = assertThrows(BadSource.class, () -> SourceFiles.parse("shiomi", yaml), yaml);
        assertTrue(wrong.getMessage().startsWith("shiomi.yaml: "), wrong.getMessage());
        assertTrue(wrong.getMessage().contains(message), wrong.getMessage());
    }

    @Test
    void aKeyTwiceOrBrokenYamlIsToldWithItsLine() {
        var twice = assertThrows(BadSource.class, () -> SourceFiles.parse("t", GOOD + "ward: 別区\n"));
        assertTrue(twice.getMessage().contains("line 1"), twice.getMessage());
        var broken = assertThrows(BadSource.class, () -> SourceFiles.parse("t", "council: [\n"));
        assertTrue(broken.getMessage().contains("line"), broken.getMessage());
        assertThrows(BadSource.class, () -> SourceFiles.parse("t", "just text"));
    }

    @Test
    void aSelectorThatIsNoneIsTold() {
        var yaml = GOOD.replace("{text: 次へ}", "{select: 'a[href'}");
        var wrong = assertThrows(BadSource.class, () -> SourceFiles.parse("t", yaml));
        assertTrue(wrong.getMessage().contains("is no selector"), wrong.getMessage());
    }

    @Test
    void startPagesMayRunOverTheYears() throws BadSource {
        var yaml = GOOD.replace("[https://www.example.jp/list.html]", "['https://www.example.jp/{era}/{year}.html']")
                + "years: 平成30年度-令和2年度\n";
        assertEquals(
                List.of(
                        URI.create("https://www.example.jp/r02/2020.html"),
                        URI.create("https://www.example.jp/r01/2019.html"),
                        URI.create("https://www.example.jp/h31/2019.html"),
                        URI.create("https://www.example.jp/h30/2018.html")),
                SourceFiles.parse("t", yaml).start());
    }

    @ParameterizedTest
    @CsvSource({"2s, 2000", "1m30s, 90000", "500ms, 500", "30d, 2592000000", "12h, 43200000", "0s, 0"})
    void timesAsPeopleWriteThem(String text, long millis) {
        assertEquals(Duration.ofMillis(millis), Durations.of(text).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "平成21年度, 2009",
        "令和元年度, 2019",
        "H21, 2009",
        "r02.html, 2020",
        "２００９年度, 2009",
        "昭和６４年, 1989",
        "h21/h21_12tei.html, 2009"
    })
    void yearsAsSitesWriteThem(String text, int year) {
        assertEquals(year, FiscalYears.in(text).orElseThrow());
    }

    /** The page of sources tells of every key, and of no other. */
    @Test
    void everyKeyStandsInTheDocs() throws Exception {
        var page = Files.readString(Path.of("src/docs/sources.md"));
        Stream.of(SourceKeys.SOURCE, SourceKeys.LEVEL, SourceKeys.RULE, SourceKeys.NEXT, SourceKeys.LIMITS)
                .flatMap(Set::stream)
                .forEach(key -> assertTrue(page.contains("| `" + key + "` |"), key + " has no row in sources.md"));
        for (var role : Role.values()) assertTrue(page.contains(role.key()), role.key());
    }
}
