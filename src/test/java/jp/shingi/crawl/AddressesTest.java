package jp.shingi.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    private static final URI PAGE = URI.create("https://www.example.jp/kusei/kaigi/list.html?id=7");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    r05.html                                 | https://www.example.jp/kusei/kaigi/r05.html
                    ../a/./b/../c.pdf                        | https://www.example.jp/kusei/a/c.pdf
                    ../../../../top.html                     | https://www.example.jp/top.html
                    /x.html#a                                | https://www.example.jp/x.html
                    ?id=8                                    | https://www.example.jp/kusei/kaigi/list.html?id=8
                    //www2.example.jp                        | https://www2.example.jp/
                    HTTP://WWW.Example.JP:80/A.html          | http://www.example.jp/A.html
                    a b.pdf                                  | https://www.example.jp/kusei/kaigi/a%20b.pdf
                    資料1.pdf                                | https://www.example.jp/kusei/kaigi/%E8%B3%87%E6%96%991.pdf
                    100%.pdf                                 | https://www.example.jp/kusei/kaigi/100%25.pdf
                    index.cfm/51,96274,427,html              | https://www.example.jp/kusei/kaigi/index.cfm/51,96274,427,html
                    r.exe?n9go/R07/0/0//10/1/268:0//1        | https://www.example.jp/kusei/kaigi/r.exe?n9go/R07/0/0//10/1/268:0//1
                    a;jsessionid=0A1B2C?x=1                  | https://www.example.jp/kusei/kaigi/a?x=1
                    a?PHPSESSID=3f2a&x=1&utm_source=b        | https://www.example.jp/kusei/kaigi/a?x=1
                    a?sid=0123456789abcdef0123               | https://www.example.jp/kusei/kaigi/a
                    a?sid=45                                 | https://www.example.jp/kusei/kaigi/a?sid=45
                    javascript:go(1)                         | none
                    mailto:a@example.jp                      | none
                    #top                                     | none
                    """)
    void oneFormForEachAddress(String link, String expected) {
        assertEquals(expected, Addresses.resolve(PAGE, link).map(URI::toString).orElse("none"));
    }

    @Test
    void aQueryIsSentInThePagesCharset() {
        assertEquals(
                "https://www.example.jp/s?q=%89%EF%8Bc",
                Addresses.resolve(PAGE, "/s?q=会議", Charset.forName("windows-31j"))
                        .orElseThrow()
                        .toString());
    }

    @Test
    void anOldHostIsTheSameAsTheOneOfToday() {
        var today = Addresses.today(
                URI.create("http://old.example.jp/a/old.example.jp"), Map.of("old.example.jp", "www.example.jp"));
        assertEquals(URI.create("http://www.example.jp/a/old.example.jp"), today);
        assertEquals(Optional.empty(), Addresses.normal("no address"));
    }

    /** Normalising twice is normalising once, whatever stands in a link. */
    @Test
    void normalisingTwiceIsNormalisingOnce() {
        var random = new java.util.Random(20261121);
        var letters = "abc/.?&=%#;: 資料\\../..//sid=jsessionid";
        for (var round = 0; round < 2_000; round++) {
            var link = new StringBuilder();
            for (var at = random.nextInt(30); at >= 0; at--)
                link.append(letters.charAt(random.nextInt(letters.length())));
            Addresses.resolve(PAGE, link.toString())
                    .ifPresent(once ->
                            assertEquals(Optional.of(once), Addresses.normal(once.toString()), link.toString()));
        }
    }
}
