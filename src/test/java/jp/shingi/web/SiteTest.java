package jp.shingi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import jp.shingi.model.Json;
import jp.shingi.model.Placed;
import jp.shingi.web.view.Links;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SiteTest {
    private static final HandMade LIBRARY = new HandMade();
    private static final PlainSearcher SEARCHER = new PlainSearcher(LIBRARY);
    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start(SiteSettings.local(0, "test"), SEARCHER, LIBRARY);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    static List<String> pages() {
        return Addressed.pages(LIBRARY);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsWholeAndSafe(String path) throws Exception {
        for (var lang : List.of("ja", "en")) {
            var answer = get(path + (path.contains("?") ? "&" : "?") + "lang=" + lang);
            assertEquals(200, answer.statusCode(), path);
            var page = Jsoup.parse(answer.body());
            assertEquals(1, page.select("h1").size(), path);
            assertEquals(1, page.select("main").size(), path);
            assertEquals(lang, page.select("html").attr("lang"));
            assertEquals(1, page.select("script").size(), path + ": a document's script has become one");
            assertEquals(0, page.select("[onerror], [style], style, img[src=x]").size(), path);
            var ids = page.select("[id]").eachAttr("id");
            assertEquals(ids.size(), ids.stream().distinct().count(), path + ": ids stand twice");
            for (var link : page.select("a[href], link[href], script[src], image[href]")) {
                var href = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                var own = href.startsWith("/") || href.startsWith("#");
                assertTrue(own || link.attr("rel").contains("external"), () -> path + " leads out: " + href);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(String path) throws Exception {
        for (var link : Jsoup.parse(get(path).body()).select("a[href^=/]").eachAttr("href").stream()
                .distinct()
                .toList()) assertTrue(get(link.replaceFirst("#.*", "")).statusCode() < 400, path + " → " + link);
    }

    @Test
    void headersOfAPage() throws Exception {
        var answer = get("/");
        var policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("default-src 'none'") && !policy.contains("unsafe"), policy);
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertFalse(answer.headers().map().containsKey("server"));
    }

    @Test
    void whatIsKnownIsNotSentAgainUntilTheCorpusChanges() throws Exception {
        var tag = get("/api/search?q=x").headers().firstValue("ETag").orElseThrow();
        assertEquals(304, get("/api/search?q=x", "If-None-Match", tag).statusCode());
        assertEquals(200, get("/api/search?q=y", "If-None-Match", tag).statusCode());
        LIBRARY.changes();
        assertEquals(200, get("/api/search?q=x", "If-None-Match", tag).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/search?size=1001, 400, invalid-parameter",
        "/api/search?size=x, 400, invalid-parameter",
        "/api/search?page=200&size=1000, 400, too-deep",
        "/api/search?unit=foo, 400, invalid-parameter",
        "/api/search?year=H24, 400, invalid-parameter",
        "/api/documents/none, 404, not-found",
        "/api/documents/..%2f..%2fetc, 404, not-found",
        "/api/cases/none/similar, 404, not-found",
        "/api/nothing, 404, not-found",
        "/api/facets/foo, 404, not-found"
    })
    void problemsAreDetails(String path, int status, String code) throws Exception {
        var answer = get(path);
        assertEquals(status, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        var problem = Json.MAPPER.readTree(answer.body());
        assertEquals(code, problem.path("code").asString());
        assertEquals(status, problem.path("status").asInt());
        assertFalse(problem.path("detail").asString().isEmpty());
    }

    @Test
    void queriesHaveALength() throws Exception {
        assertTrue(get("/api/search?q=" + "a".repeat(1001)).body().contains("query-too-long"));
        assertTrue(get("/api/search?q=" + "a+".repeat(101)).body().contains("too-many-words"));
        assertTrue(get("/api/search?" + "ward=x&".repeat(1)).statusCode() == 200);
        var page = get(
                "/search?q=" + java.net.URLEncoder.encode("あ".repeat(1001), java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(400, page.statusCode());
        assertTrue(page.body().contains("検索の言葉が長すぎます"));
    }

    @Test
    void onlyReading() throws Exception {
        var request = HttpRequest.newBuilder(uri("/search")).POST(HttpRequest.BodyPublishers.noBody());
        assertEquals(405, send(request).statusCode());
    }

    @Test
    void namesOfOtherHostsAreRefused() throws Exception {
        try (var socket = new java.net.Socket("127.0.0.1", site.port())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".getBytes());
            var answer = new String(socket.getInputStream().readAllBytes());
            assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
        }
    }

    @Test
    void originalsAreDownloadedNeverShown() throws Exception {
        var answer = get(Links.original(LIBRARY.documents.get(1).id()));
        assertTrue(answer.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"));
        assertTrue(answer.headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .contains("sandbox"));
    }

    @Test
    void aDocumentTellsHowMuchOfItsFormsStandsInFields() throws Exception {
        var document = LIBRARY.documents.stream()
                .filter(one -> Placed.share(one.parts()).isPresent())
                .findFirst()
                .orElseThrow();
        var facts = Jsoup.parse(get(Links.document(document.id())).body()).select("dl.facts div");
        assertTrue(
                facts.eachText().stream().anyMatch(text -> text.matches("様式の文字のうち欄に収まった割合 [0-9]+%")), facts.toString());
    }

    @Test
    void pictures() throws Exception {
        var id = LIBRARY.documents.getFirst().id();
        assertEquals(
                "image/png",
                get(Links.image(id, 1, 600))
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""));
        assertEquals(404, get(Links.image(id, 99, 600)).statusCode());
        assertEquals(400, get(Links.image(id, 1, 60_000)).statusCode());
    }

    @Test
    void wordsThatMatchedHaveBoxesOnTheirPage() throws Exception {
        var id = LIBRARY.documents.getFirst().id();
        var page = Jsoup.parse(get(Links.page(id, 1, "t4", List.of("委託"))).body());
        assertEquals(1, page.select("svg rect.word-on").size());
        assertTrue(page.select(".spot mark").eachText().stream().allMatch("委託"::equals));
        assertFalse(page.select(".spot mark").isEmpty());
        var hit = Jsoup.parse(get("/search?q=%E5%A7%94%E8%A8%97").body()).select(".passages .page");
        assertTrue(hit.attr("href").contains("mark=%E5%A7%94%E8%A8%97"), hit.toString());
        assertEquals(400, get(Links.page(id, 1, "t4", List.of("長".repeat(101)))).statusCode());
    }

    /** A text with page numbers was answered with 404 where its page was asked for. */
    @Test
    void aPageThatCannotBeShownLeadsToItsText() throws Exception {
        var without = LIBRARY.documents.stream()
                .filter(d -> d.source().pages().isEmpty())
                .flatMap(d -> jp.shingi.web.view.Spot.of(d).stream()
                        .filter(spot -> spot.page().isPresent())
                        .map(spot -> Links.page(d.id(), spot.page().getAsInt(), spot.anchor(), List.of("委託"))))
                .findFirst()
                .orElseThrow();
        var answer = get(without);
        assertEquals(200, answer.statusCode());
        assertTrue(
                answer.uri().toString().matches(".*/documents/[^/]*\\?mark=.*"),
                answer.uri().toString());
    }

    @Test
    void aCaseIsFoundUnderItsEarlierName() throws Exception {
        var answer = get(Links.caseOf(LIBRARY.cases.getFirst().aliases().getFirst()));
        assertTrue(answer.body().contains("図書館の予約受付業務の委託について"));
        assertEquals(Links.caseOf(LIBRARY.cases.getFirst().id()), answer.uri().getRawPath());
    }

    @Test
    void whatTheCorpusLacksIsTold() throws Exception {
        var page = get("/coverage").body();
        assertTrue(page.contains("2021年度第2回（読み取れなかった：dai2kai&lt;b>.pdf）")
                || page.contains("2021年度第2回（読み取れなかった：dai2kai&lt;b&gt;.pdf）"));
        assertTrue(page.contains("2021年度第3回（「第３回審議会了承済」と引用されている）"));
    }

    @Test
    void theLanguageIsKept() throws Exception {
        var cookie = get("/?lang=en").headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(get("/", "Cookie", cookie.split(";")[0]).body().contains("<html lang=\"en\">"));
    }

    @Test
    void aSlowQuestionIsRefused() throws Exception {
        var searcher = new PlainSearcher(LIBRARY);
        searcher.slowness = 400;
        var settings = new SiteSettings("127.0.0.1", 0, java.time.Duration.ofMillis(100), 2, "test");
        try (var slow = Site.start(settings, searcher, LIBRARY)) {
            var answer = send(HttpRequest.newBuilder(URI.create(slow.address() + "api/search?q=x")));
            assertEquals(422, answer.statusCode());
            assertTrue(answer.body().contains("too-expensive"));
        }
    }

    static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path));
        for (int n = 0; n < headers.length; n += 2) request.header(headers[n], headers[n + 1]);
        return send(request);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static URI uri(String path) {
        return URI.create(site.address().replaceAll("/$", "") + path);
    }
}
