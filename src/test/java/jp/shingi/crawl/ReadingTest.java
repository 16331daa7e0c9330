package jp.shingi.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from pages, links and names: charsets, dates, roles. */
class ReadingTest {
    private static final String PAGE = "<html><head><meta charset=\"%s\"></head><body>会議録の一覧、髙橋委員①</body></html>";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8, UTF-8",
        "UTF-8, Shift_JIS, UTF-8",
        "windows-31j, Shift_JIS, windows-31j",
        "windows-31j, UTF-8, windows-31j",
        "windows-31j, '', windows-31j",
        "UTF-16, UTF-8, UTF-16"
    })
    void theBytesHaveTheFirstWord(String sent, String said, String read) {
        var bytes = PAGE.formatted(said).getBytes(Charset.forName(sent));
        var text = PageText.of(bytes, Optional.empty(), Optional.empty());
        assertEquals(Charset.forName(read), text.charset());
        assertTrue(text.text().contains("会議録の一覧、髙橋委員①"), text.text());
    }

    @Test
    void theOlderCharsets() {
        var plain = PAGE.replace("髙", "高").replace("①", "");
        for (var charset : List.of("EUC-JP", "ISO-2022-JP")) {
            var text = PageText.of(
                    plain.formatted(charset).getBytes(Charset.forName(charset)), Optional.empty(), Optional.empty());
            assertTrue(text.text().contains("会議録の一覧、高橋委員"), text.text());
        }
        var named =
                PageText.of("会議".getBytes(Charset.forName("EUC-JP")), Optional.of("text/html"), Optional.of("EUC-JP"));
        assertEquals("会議", named.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    第１回（令和５年７月３日）        | 2023-07-03 | 1  |
                    第1回 (H17.6.18)                  | 2005-06-18 | 1  |
                    平成元年4月10日 第十五回          | 1989-04-10 | 15 |
                    2024年2月1日開催                  | 2024-02-01 |    |
                    更新日：2024年4月1日 第2回        |            | 2  |
                    令和5年4月1日現在の委員           |            |    |
                    令和5年度第3回会議録              |            | 3  |
                    資料１－２ 令和6年13月40日        |            |    | 1-2
                    別紙3 名簿                        |            |    | 3
                    第6期第二十回                     |            | 20 |
                    """)
    void whatTextsTell(String text, String date, Integer session, String material) {
        var facts = FactsReader.ofText(text);
        assertEquals(Optional.ofNullable(date), facts.date().map(Object::toString));
        assertEquals(
                Optional.ofNullable(session), facts.session().stream().boxed().findFirst());
        assertEquals(Optional.ofNullable(material), facts.material());
    }

    @ParameterizedTest
    @CsvSource({
        "kaigiroku_20230703.pdf, 2023-07-03, , ",
        "r050703shiryo1-2.pdf, 2023-07-03, , 1-2",
        "dai12kai_gijiroku.pdf, , 12, ",
        "00001234.pdf, , , "
    })
    void whatFileNamesTell(String name, String date, Integer session, String material) {
        var facts = FactsReader.ofName(URI.create("https://www.example.jp/a/" + name));
        assertEquals(Optional.ofNullable(date), facts.date().map(Object::toString));
        assertEquals(
                Optional.ofNullable(session), facts.session().stream().boxed().findFirst());
        assertEquals(Optional.ofNullable(material), facts.material());
    }

    @Test
    void everyRowOfTheTableOfRolesTakesItsExampleAndLeavesTheOther() {
        assertFalse(Roles.rows().isEmpty());
        for (var row : Roles.rows()) {
            assertTrue(row.takes(row.takes()), row.toString());
            assertFalse(row.takes(row.leaves()), row.toString());
            assertEquals(Optional.of(row.role()), Roles.of(row.takes()), row.toString());
        }
        assertEquals(Optional.empty(), Roles.of("お知らせ"));
    }

    @Test
    void linksOfAllKindsInTheOrderOfThePage() {
        var page = Page.of(
                URI.create("https://www.example.jp/k/list.html"),
                """
                <base href="/k/sub/"><h2>令和5年度</h2>
                <a href="1.pdf"><img alt="会議録" src="x.gif"></a> <a href="javascript:go()">次第</a><a href="#top">上へ</a>
                <map><area href="/area.html" alt="地図"></map><a href="//other.example/x">外</a>
                """.getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Optional.empty());
        var links = page.links();
        assertEquals(
                List.of("会議録", "次第", "地図", "外"), links.stream().map(Link::text).toList());
        assertEquals(
                Optional.of(URI.create("https://www.example.jp/k/sub/1.pdf")),
                links.getFirst().address());
        assertEquals("令和5年度", links.getFirst().heading());
        assertTrue(links.get(1).needsScript());
    }
}
