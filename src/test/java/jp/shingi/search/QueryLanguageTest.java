package jp.shingi.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a typed query is understood. */
class QueryLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "生活保護 委託 → 生活保護 & 委託",
                "生活保護　委託 → 生活保護 & 委託",
                "\"個人 情報\" → [個人 情報]",
                "「目的外利用」 条 → [目的外利用] & 条",
                "委託 -再委託 → 委託 & !再委託",
                "委託 －再委託 → 委託 & !再委託",
                "富士通 OR 日立 委託 → (富士通 | 日立 & 委託)",
                "(富士通 OR 日立) 委託 → (富士通 | 日立) & 委託",
                "（富士通 ｜ 日立）委託 → (富士通 | 日立) & 委託",
                "区:練馬区 → ward=練馬区",
                "区：練馬区 条：第13条 → ward=練馬区 & article=第13条",
                "ward:練馬区 → ward=練馬区",
                "WARD:練馬区 -年:2012 → ward=練馬区 & !year=2012",
                "委託先:「富士通 株式会社」 → contractor=富士通 株式会社",
                "\"個人情報 提供\"~5 → [個人情報 提供]~5",
                "10:30開会 → 10:30開会",
                "J-LIS → J-LIS",
                "委託 -（監視カメラ OR 防犯カメラ） → 委託 & !(監視カメラ | 防犯カメラ)",
                "委託 -(再委託 提供) → 委託 & !再委託 & 提供",
                "委託 - 提供 → 委託 & 提供",
                "委託 ・・・ → 委託",
                "委託 ー再委託 → 委託 & ー再委託",
                "委託 –再委託 ‑提供 → 委託 & !再委託 & !提供",
                "委託 --再委託 → 委託 & !再委託",
                "富士通 or 日立 → (富士通 | 日立)",
                "富士通 ｏｒ 日立 and 委託 → (富士通 | 日立 & 委託)",
                "区: 練馬区 委託先：　富士通 → ward=練馬区 & contractor=富士通",
                "町:夕凪町 → ward=夕凪町"
            })
    void isReadAsWritten(String query, String expected) {
        var parsed = QueryParser.parse(query.strip());
        assertEquals(expected.strip(), show(parsed.node()));
        assertTrue(parsed.notice().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"開いた", "(開いた", "閉じた)", "OR", "委託 OR", "-", "委託 - ", "()", "「", "NOT", "((((", "))"})
    void isReadAsWordsWhereItCannotBeReadAsWritten(String query) {
        var parsed = QueryParser.parse(query);
        assertTrue(parsed.notice().isPresent() || !show(parsed.node()).isEmpty(), query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "－ ", "・・・", "「」", "\"\"", "OR", "(("})
    void signsAloneAreSearchedAsNothingWithANotice(String query) {
        var parsed = QueryParser.parse(query);
        assertTrue(parsed.notice().isPresent(), query);
        assertEquals("*", show(parsed.node()));
    }

    @ParameterizedTest
    @CsvSource({
        "平成24年, 2012, 2012",
        "H24, 2012, 2012",
        "2012, 2012, 2012",
        "２０１２年, 2012, 2012",
        "令和元年度, 2019, 2019",
        "2012-2015, 2012, 2015",
        "平成24年から26年, 2012, 2014",
        "平成30年～令和2年, 2018, 2020",
        "2015以降, 2015, 9999",
        "2015-, 2015, 9999"
    })
    void yearsAreReadInBothCalendars(String value, int first, int last) {
        assertEquals(new Calendars.Years(first, last), Calendars.years(value).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "区", "平成", "年", "abc", "24"})
    void whatIsNoYearIsNone(String value) {
        assertTrue(Calendars.years(value).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "平成24年, 2012年",
        "2012年, 平成24年",
        "令和元年度, 2019年度",
        "昭和60年, 1985年",
        "H30, 平成30年",
        "H30, 平成30年度",
        "r5, 2023年度",
        "Ｈ２４年度, 平成24年度",
        "S60, 1985年"
    })
    void aYearIsFoundInTheOtherCalendarToo(String year, String other) {
        assertTrue(
                Calendars.others(year).contains(other),
                () -> Calendars.others(year).toString());
    }

    private static String show(Node node) {
        return switch (node) {
            case Node.Everything everything -> "*";
            case Node.Words words -> words.text();
            case Node.Phrase phrase -> "[" + phrase.text() + "]" + (phrase.slop() > 0 ? "~" + phrase.slop() : "");
            case Node.Narrowed narrowed -> narrowed.filter().key() + "=" + narrowed.value();
            case Node.Not not -> "!" + show(not.child());
            case Node.And and ->
                and.children().stream().map(QueryLanguageTest::show).collect(Collectors.joining(" & "));
            case Node.Or or ->
                or.children().stream().map(QueryLanguageTest::show).collect(Collectors.joining(" | ", "(", ")"));
        };
    }
}
