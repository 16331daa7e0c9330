package jp.shingi.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jp.shingi.corpus.Corpus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site's owner sees of a crawl, and what traps make of it. */
class PolitenessTest {
    private static final String FILES = "start: [SITE/list.html]\nlevels: [{files: [{address: '\\.pdf$'}]}]\n";

    @TempDir
    Path folder;

    private Site site;
    private Crawling crawling;

    @BeforeEach
    void open() {
        site = new Site();
        crawling = new Crawling(folder);
        site.page("/list.html", "<a href='/a.pdf'>会議録</a><a href='/closed/b.pdf'>資料1</a><a href='/c.pdf'>資料2</a>")
                .pdf("/a.pdf", "a")
                .pdf("/closed/b.pdf", "b")
                .pdf("/c.pdf", "c");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void robotsTxtIsAskedFirstOnceAndObeyed() throws Exception {
        robots("User-agent: *\nDisallow: /closed/\n");
        var summary = crawling.run(source());
        assertEquals(2, summary.count(Event.Kind.NEW));
        assertEquals("/robots.txt", site.requests().getFirst().path());
        assertEquals(
                1,
                site.requests().stream()
                        .filter(request -> request.path().equals("/robots.txt"))
                        .count());
        assertFalse(site.paths().contains("/closed/b.pdf"));
    }

    @Test
    void aRuleForUsByNameCounts() throws Exception {
        robots("User-agent: shingi\nDisallow: /\n\nUser-agent: *\nDisallow:\n");
        crawling.run(source());
        assertEquals(List.of(), site.paths());
    }

    @Test
    void whereRobotsTxtCannotBeReadNothingIsAsked() throws Exception {
        site.status("/robots.txt", 500);
        var summary = crawling.run(source());
        assertFalse(summary.complete());
        assertFalse(summary.reached());
        assertEquals(List.of(), site.paths());
        assertTrue(
                crawling.notes(Event.Kind.PUT_OFF).getFirst().contains("so nothing is asked"),
                crawling.events.toString());
    }

    @Test
    void whereThereIsNoneAllIsAllowed() throws Exception {
        site.status("/robots.txt", 403);
        assertEquals(3, crawling.run(source()).count(Event.Kind.NEW));
    }

    @Test
    void thePauseIsKeptAndNeverTwoAtATime() throws Exception {
        var under = new AtomicInteger();
        var most = new AtomicInteger();
        var starts = Collections.synchronizedList(new ArrayList<Long>());
        for (var name : List.of("/a.pdf", "/c.pdf")) {
            site.answer(name, exchange -> {
                starts.add(System.nanoTime());
                most.accumulateAndGet(under.incrementAndGet(), Math::max);
                pause(60);
                under.decrementAndGet();
                exchange.sendResponseHeaders(200, 5);
                exchange.getResponseBody().write("%PDF-".getBytes(StandardCharsets.UTF_8));
            });
        }
        var delay = "delay: 120ms\n";
        var one = SourceFiles.parse("one", yaml(delay));
        var two = SourceFiles.parse("two", yaml(delay));
        new Crawl(Corpus.open(folder), crawling.settings(), event -> {}).run(List.of(one, two));
        assertEquals(1, most.get(), "two requests at the same time");
        for (var at = 1; at < starts.size(); at++) {
            var between = Duration.ofNanos(starts.get(at) - starts.get(at - 1));
            assertTrue(between.toMillis() >= 175, "only %d ms between two requests".formatted(between.toMillis()));
        }
    }

    @Test
    void theSitesOwnDelayCountsWhereItIsLonger() throws Exception {
        robots("User-agent: *\nCrawl-delay: 0.3\n");
        var begun = System.nanoTime();
        crawling.run(source());
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).toMillis() >= 900);
    }

    @Test
    void itSaysWhoItIsAndHowToReachUs() throws Exception {
        crawling.run(source());
        site.requests()
                .forEach(request -> assertEquals(
                        "shingi/test (council minutes archive; +https://example.jp/contact)",
                        request.header("User-agent")));
    }

    @Test
    void withoutAContactNothingIsAsked() throws Exception {
        var source = SourceFiles.parse("far", """
                council: x
                ward: y
                start: ["https://www.example.jp/"]
                hosts: [www.example.jp]
                levels: [{links: [{text: x}]}]
                """);
        var refused = assertThrows(
                BadSource.class,
                () -> new Crawl(Corpus.open(folder), CrawlSettings.standard("test"), event -> {}).run(List.of(source)));
        assertTrue(refused.getMessage().contains("--contact"), refused.getMessage());
    }

    @Test
    void aBusySiteIsWaitedForAsLongAsItSays() throws Exception {
        var tries = new AtomicInteger();
        site.answer("/a.pdf", exchange -> {
            if (tries.incrementAndGet() == 1) {
                exchange.getResponseHeaders().set("Retry-After", "1");
                exchange.sendResponseHeaders(503, -1);
            } else {
                exchange.sendResponseHeaders(200, 5);
                exchange.getResponseBody().write("%PDF-".getBytes(StandardCharsets.UTF_8));
            }
        });
        var begun = System.nanoTime();
        assertEquals(3, crawling.run(source()).count(Event.Kind.NEW));
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).toMillis() >= 1_000);
    }

    @Test
    void aSiteThatAsksForHoursIsLeftAloneForThisRun() throws Exception {
        site.status("/a.pdf", 429, "Retry-After", "7200");
        var summary = crawling.run(source());
        assertFalse(summary.complete());
        assertEquals(List.of("/list.html", "/a.pdf"), site.paths());
        var next = summary.failures().getFirst().nextTry().orElseThrow();
        assertTrue(Duration.between(java.time.Instant.now(), next).toMinutes() > 100);
        site.pdf("/a.pdf", "a");
        assertEquals(3, crawling.later(Duration.ofHours(3)).run(source()).count(Event.Kind.NEW));
    }

    @Test
    void aSiteThatIsDownIsLeftAloneAfterAFewTries() throws Exception {
        var list = new StringBuilder();
        for (var nth = 0; nth < 40; nth++) {
            list.append("<a href='/x%d.pdf'>資料%d</a>".formatted(nth, nth));
            site.status("/x%d.pdf".formatted(nth), 500);
        }
        site.page("/list.html", list.toString());
        assertFalse(crawling.run(source()).complete());
        assertEquals(6, site.paths().size());
    }

    @Test
    void aRedirectToAHostThatIsNotAllowedIsNotFollowed() throws Exception {
        try (var other = new Site()) {
            site.status(
                            "/a.pdf",
                            302,
                            "Location",
                            "http://localhost:%d/a.pdf"
                                    .formatted(other.address("/").getPort()))
                    .status("/c.pdf", 302, "Location", "http://169.254.169.254/latest/meta-data");
            var summary = crawling.run(source());
            assertEquals(2, summary.count(Event.Kind.REFUSED), crawling.events.toString());
            assertEquals(List.of(), other.requests());
        }
    }

    /** An allowed name that leads inside, by a resolver of the test's own. */
    @Test
    void aNameOfTheSourceThatLeadsInsideIsNotAsked() throws Exception {
        crawling.resolver =
                host -> List.of(InetAddress.getByName(host.equals("127.0.0.1") ? "127.0.0.1" : "192.168.0.1"));
        site.status("/a.pdf", 302, "Location", "http://inside.example/a.pdf");
        var wider = SourceFiles.parse("test", yaml("").replace("[127.0.0.1]", "[127.0.0.1, inside.example]"));
        crawling.run(wider);
        assertTrue(
                crawling.notes(Event.Kind.REFUSED).toString().contains("192.168.0.1, which is not a public address"),
                crawling.events.toString());
    }

    @Test
    void redirectsInARingEnd() throws Exception {
        site.status("/a.pdf", 302, "Location", "/ring.pdf").status("/ring.pdf", 302, "Location", "/a.pdf");
        var summary = crawling.run(source());
        assertEquals(1, summary.count(Event.Kind.FAILED), crawling.events.toString());
        assertTrue(crawling.notes(Event.Kind.FAILED).getFirst().contains("more than 5 redirects"));
    }

    @Test
    void anEndlessCalendarEnds() throws Exception {
        site.answer("/calendar", exchange -> {
            var month = Integer.parseInt(exchange.getRequestURI().getQuery().replaceAll("\\D", ""));
            var page = "<a href='/calendar?month=%d'>次の月</a><a href='/day%d.html'>第1回</a>"
                    .formatted(month + 1, month)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        });
        var source = Crawling.source(site, """
                start: ['SITE/calendar?month=1']
                levels:
                  - links: [{text: 第}]
                    next: {text: 次の月, pages: 7}
                  - files: [{address: '\\.pdf$'}]
                """);
        crawling.run(source);
        assertEquals(
                8,
                site.paths().stream()
                        .filter(path -> path.startsWith("/calendar"))
                        .count());
        site.forget();
        var stopping = Crawling.source(site, """
                start: ['SITE/calendar?month=1']
                limits: {requests: 5}
                levels: [{next: {text: 次の月, pages: 1000}, files: [{address: '\\.pdf$'}]}]
                """);
        crawling.run(stopping);
        assertTrue(site.paths().size() <= 5, site.paths().toString());
    }

    @Test
    void sessionIdsDoNotMakeNewPages() throws Exception {
        var visits = new AtomicInteger();
        site.answer("/list.html", exchange -> {
            var id = visits.incrementAndGet();
            var page =
                    "<a href='/list.html;jsessionid=%032d'>もどる</a><a href='/list.html?PHPSESSID=%d'>第1回</a><a href='/a.pdf?PHPSESSID=%d'>会議録</a>"
                            .formatted(id, id, id)
                            .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        });
        var source = Crawling.source(
                site,
                "start: [SITE/list.html]\nlevels: [{links: [{text: '第|もどる'}], files: [{address: '\\.pdf$'}]}, {links: [{text: '第|もどる'}]}]\n");
        crawling.run(source);
        crawling.run(source);
        assertEquals(
                1,
                site.paths().stream().filter(path -> path.startsWith("/a.pdf")).count(),
                site.paths().toString());
        assertEquals(2, visits.get());
    }

    @Test
    void whatSaysItIsAPdfAndIsAPageIsNoDocument() throws Exception {
        site.page("/a.pdf", "<html><h1>ページが見つかりません</h1></html>").page("/c.pdf", "");
        var summary = crawling.run(source());
        assertEquals(1, summary.count(Event.Kind.NEW));
        assertEquals(2, summary.failures().size(), summary.toString());
    }

    @Test
    void aListThatIsNoPageIsToldAsSuch() throws Exception {
        site.body("/list.html", "text/html", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
        crawling.run(source());
        assertEquals(List.of("is no page but a PDF"), crawling.notes(Event.Kind.FAILED));
    }

    private Source source() throws BadSource {
        return Crawling.source(site, FILES);
    }

    private String yaml(String more) {
        return """
                council: x
                ward: みどり野区
                hosts: [127.0.0.1]
                loopback: true
                %s%s
                """.formatted(
                        more.isEmpty() ? "delay: 0s\n" : more,
                        FILES.replace("SITE", site.address("").toString()));
    }

    private void robots(String text) {
        site.body("/robots.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
