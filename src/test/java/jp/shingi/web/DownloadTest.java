package jp.shingi.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.shingi.model.Json;
import jp.shingi.web.view.Links;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken away can be opened, is whole, and runs nothing. */
class DownloadTest {
    private static final HandMade LIBRARY = new HandMade();
    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start(SiteSettings.local(0, "test"), new PlainSearcher(LIBRARY), LIBRARY);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void separatedValuesForExcel() throws Exception {
        var bytes = get("/search.csv?size=1").body();
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3));
        var text = new String(bytes, StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFFID,区,審議会,開催日"), text);
        for (var one : LIBRARY.cases) assertTrue(text.contains(one.id()), "whole, whatever page was asked for");
        assertTrue(text.contains("みどり野区個人情報保護条例第12条第2項") && text.contains("条件付き承認"));
    }

    /** A page of an error was written at the end of what had been sent, and the whole looked like a good file. */
    @Test
    void anExportThatFailsOnTheWayIsSeenToBeBroken() throws Exception {
        var searcher = new PlainSearcher(LIBRARY);
        searcher.repeats = 500;
        try (var other = Site.start(SiteSettings.local(0, "test"), searcher, LIBRARY)) {
            assertTrue(get(other, "/search.csv").body().length > 100_000);
            searcher.failing = true;
            assertThrows(IOException.class, () -> get(other, "/search.csv"));
            searcher.repeats = 0;
            assertEquals(500, get(other, "/search.csv").statusCode());
        }
    }

    @Test
    void aWorkbookOfText() throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(
                get("/search.xlsx?q=%E5%A7%94%E8%A8%97").body()))) {
            var sheet = book.getSheetAt(0);
            assertEquals("件名", sheet.getRow(0).getCell(6).getStringCellValue());
            assertEquals("図書館の予約受付業務の委託について", sheet.getRow(1).getCell(6).getStringCellValue());
            sheet.forEach(row -> row.forEach(cell -> assertFalse(cell.getCellType() == CellType.FORMULA)));
        }
    }

    @Test
    void jsonOfWholeResults() throws Exception {
        assertEquals(
                LIBRARY.cases.size(),
                Json.MAPPER.readTree(get("/search.json").body()).size());
        var lines = new String(get("/search.jsonl").body(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(LIBRARY.cases.size(), lines.size());
        lines.forEach(line -> assertTrue(Json.MAPPER.readTree(line).has("id")));
    }

    @Test
    void historiesToTakeAway() throws Exception {
        var path = "/export" + Links.contractor("株式会社ミナモ情報システム");
        assertTrue(new String(get(path).body(), StandardCharsets.UTF_8).contains("諮問4"));
        assertEquals(400, get(path + "?format=doc").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search.atom",
                "/search.atom?q=%E5%91%AA%E6%96%87",
                "/feeds/articles/%E6%B1%90%E8%A6%8B%E5%8C%BA%E5%80%8B%E4%BA%BA%E6%83%85%E5%A0%B1%E4%BF%9D%E8%AD%B7%E6%9D%A1%E4%BE%8B"
            })
    void feedsAreWellFormed(String path) throws Exception {
        var answer = get(path);
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/atom+xml"));
        var feed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body()));
        var entries = feed.getElementsByTagName("entry");
        assertTrue(entries.getLength() > 0);
        var updated = feed.getElementsByTagName("updated");
        for (int n = 0; n < updated.getLength(); n++)
            assertTrue(updated.item(n).getTextContent().matches("\\d{4}-\\d\\d-\\d\\dT.*"));
        assertEquals(0, feed.getElementsByTagName("script").getLength());
    }

    private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return get(site, path);
    }

    private static HttpResponse<byte[]> get(Site site, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(site.address().replaceAll("/$", "") + path));
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
