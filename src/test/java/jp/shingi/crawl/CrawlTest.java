package jp.shingi.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shingi.corpus.Corpus;
import jp.shingi.corpus.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of a crawl over a site of three levels, and what later runs make of changes. */
class CrawlTest {
    private static final String LEVELS = """
            start: [SITE/kaigi/index.html]
            levels:
              - name: 年度
                links: [{text: 年度}]
              - name: 回
                links: [{text: '第(?<session>\\d+)回'}]
              - name: 資料
                files: [{address: '\\.pdf$'}]
            """;

    @TempDir
    Path folder;

    private Site site;
    private Crawling crawling;

    @BeforeEach
    void open() {
        site = new Site();
        crawling = new Crawling(folder);
        site.page("/kaigi/index.html", "<h1>審議会</h1><a href='r05.html'>令和5年度</a> <a href='/about.html'>この会議について</a>")
                .page(
                        "/kaigi/r05.html",
                        "<ul><li><a href='r05/1.html'>第１回</a>（令和5年7月3日）</li><li><a href='r05/2.html'>第２回</a>（令和5年11月1日）</li></ul>")
                .page(
                        "/kaigi/r05/1.html",
                        "<h1>第1回 令和5年7月3日</h1><a href='kaigiroku.pdf'>会議録(PDF:105KB)</a><a href='siryo1.pdf'>資料１－２</a>")
                .page("/kaigi/r05/2.html", "<h1>第2回</h1><a href='kaigiroku2.pdf'>会議録</a><a href='shidai.pdf'>次第</a>")
                .pdf("/kaigi/r05/kaigiroku.pdf", "minutes 1")
                .pdf("/kaigi/r05/siryo1.pdf", "material 1")
                .pdf("/kaigi/r05/kaigiroku2.pdf", "minutes 2")
                .pdf("/kaigi/r05/shidai.pdf", "agenda 2");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void bringsTheDocumentsAndWhatTheSiteTellsOfThem() throws Exception {
        var summary = crawling.run(source());
        assertEquals(4, summary.count(Event.Kind.NEW), crawling.events.toString());
        assertTrue(summary.complete());
        assertEquals(List.of(), summary.failures());
        var minutes = entry("/kaigi/r05/kaigiroku.pdf");
        assertEquals(Role.MINUTES, minutes.role());
        assertEquals(Optional.of(LocalDate.of(2023, 7, 3)), minutes.date());
        assertEquals(OptionalInt.of(1), minutes.session());
        assertEquals("みどり野区", minutes.ward());
        assertEquals(Optional.of("会議録(PDF:105KB)"), minutes.text());
        var material = entry("/kaigi/r05/siryo1.pdf");
        assertEquals(Role.MATERIAL, material.role());
        assertEquals(Optional.of("1-2"), material.material());
        var second = entry("/kaigi/r05/shidai.pdf");
        assertEquals(Role.AGENDA, second.role());
        assertEquals(OptionalInt.of(2), second.session());
        var raw = Corpus.open(folder).raw().find(minutes.sha256()).orElseThrow();
        assertEquals(minutes.sha256(), Sha256.of(raw));
        assertFalse(site.paths().contains("/about.html"));
    }

    @Test
    void askedAgainPagesAreConditionalAndDocumentsAreLeftInPeace() throws Exception {
        crawling.run(source());
        site.forget();
        var again = crawling.run(source());
        assertEquals(0, again.count(Event.Kind.NEW));
        assertEquals(4, again.count(Event.Kind.PAGE));
        assertEquals(
                List.of("/kaigi/index.html", "/kaigi/r05.html", "/kaigi/r05/1.html", "/kaigi/r05/2.html"),
                site.paths());
        site.requests().stream()
                .filter(request -> !request.path().equals("/robots.txt"))
                .forEach(request -> assertFalse(request.header("If-none-match").isEmpty(), request.toString()));
    }

    @Test
    void afterSomeTimeDocumentsAreAskedAgainAndBothVersionsStay() throws Exception {
        crawling.run(source());
        var before = entry("/kaigi/r05/kaigiroku.pdf");
        site.pdf("/kaigi/r05/kaigiroku.pdf", "minutes 1, corrected").remove("/kaigi/r05/siryo1.pdf");
        var again = crawling.later(Duration.ofDays(31)).run(source());
        assertEquals(1, again.count(Event.Kind.CHANGED), crawling.events.toString());
        assertEquals(1, again.count(Event.Kind.VANISHED));
        var now = entry("/kaigi/r05/kaigiroku.pdf");
        assertEquals(Optional.of(before.sha256()), now.replaces());
        assertTrue(now.note().orElseThrow().startsWith("changed at the site between"));
        var raw = Corpus.open(folder).raw();
        assertTrue(
                raw.find(before.sha256()).isPresent() && raw.find(now.sha256()).isPresent());
        var gone = entry("/kaigi/r05/siryo1.pdf");
        assertTrue(gone.vanished().isPresent());
        assertTrue(raw.find(gone.sha256()).isPresent());
        site.pdf("/kaigi/r05/siryo1.pdf", "material 1");
        assertEquals(1, crawling.later(Duration.ofDays(31)).run(source()).count(Event.Kind.BACK));
        assertTrue(entry("/kaigi/r05/siryo1.pdf").vanished().isEmpty());
    }

    @Test
    void aDocumentThatNoPageNamesAnyMoreIsStillLookedAfter() throws Exception {
        crawling.run(source());
        site.page("/kaigi/r05/2.html", "<h1>第2回</h1>").remove("/kaigi/r05/shidai.pdf");
        crawling.later(Duration.ofDays(31)).run(source());
        assertEquals(List.of("/kaigi/r05/shidai.pdf"), crawling.addresses(Event.Kind.VANISHED));
    }

    @Test
    void theSameBytesUnderTwoAddressesAreStoredOnce() throws Exception {
        site.pdf("/kaigi/r05/shidai.pdf", "minutes 2");
        var summary = crawling.run(source());
        assertEquals(3, summary.count(Event.Kind.NEW));
        assertEquals(1, summary.count(Event.Kind.COPY));
        try (var files = Corpus.open(folder).raw().all()) {
            assertEquals(3, files.count());
        }
        assertEquals(4, crawling.manifest().versions().size());
    }

    @Test
    void whatFailsIsListedWithReasonAndNextTry() throws Exception {
        site.status("/kaigi/r05/kaigiroku.pdf", 500);
        var summary = crawling.run(source());
        assertTrue(summary.complete());
        var failure = summary.failures().getFirst();
        assertTrue(failure.address().endsWith("/kaigi/r05/kaigiroku.pdf"));
        assertEquals("answered with status 500", failure.reason());
        assertTrue(failure.nextTry().isPresent());
        site.pdf("/kaigi/r05/kaigiroku.pdf", "minutes 1").forget();
        crawling.run(source());
        assertFalse(site.paths().contains("/kaigi/r05/kaigiroku.pdf"), "asked before its time");
        var later = crawling.later(Duration.ofHours(2)).run(source());
        assertEquals(List.of("/kaigi/r05/kaigiroku.pdf"), crawling.addresses(Event.Kind.NEW));
        assertEquals(List.of(), later.failures());
    }

    @Test
    void aSpentBudgetStopsTheRunAndTheNextGoesOn() throws Exception {
        crawling.budget = 5;
        var first = crawling.run(source());
        assertFalse(first.complete());
        crawling.budget = Long.MAX_VALUE;
        var second = crawling.run(source());
        assertEquals(Event.Kind.RESUMED, crawling.events.getFirst().kind());
        assertTrue(second.complete());
        var asked = site.paths();
        assertEquals(asked.size(), asked.stream().distinct().count(), "something was fetched twice: " + asked);
        assertEquals(8, asked.size());
    }

    @Test
    void aRedirectLeadsToOneDocumentUnderItsLastAddress() throws Exception {
        site.status("/kaigi/r05/shidai.pdf", 301, "Location", "/kaigi/r05/kaigiroku2.pdf");
        var summary = crawling.run(source());
        assertEquals(3, summary.count(Event.Kind.NEW), crawling.events.toString());
        assertEquals(3, crawling.manifest().versions().size());
        assertEquals(
                1,
                site.paths().stream()
                        .filter("/kaigi/r05/kaigiroku2.pdf"::equals)
                        .count());
    }

    @Test
    void aPageWhoseVisibleTextIsTheSameHasNotChanged() throws Exception {
        var rest = """
                start: [SITE/kaigi/r05.html]
                levels:
                  - links: [{text: '第'}]
                  - page: 会議録
                """;
        crawling.run(Crawling.source(site, rest));
        assertEquals(2, crawling.manifest().versions().size());
        site.page(
                        "/kaigi/r05/2.html",
                        "<!-- visitor 4711 --><h1>第2回</h1><a href='kaigiroku2.pdf'>会議録</a><a href='shidai.pdf'>次第</a>")
                .page("/kaigi/r05/1.html", "<h1>第1回 令和5年7月3日</h1>会議録を公開しました。");
        var again = crawling.run(Crawling.source(site, rest));
        assertEquals(List.of("/kaigi/r05/1.html"), crawling.addresses(Event.Kind.CHANGED));
        assertEquals(1, again.count(Event.Kind.CHANGED));
    }

    @Test
    void pagesAreKeptInTheirNewestVersionOnly() throws Exception {
        crawling.run(source());
        site.page("/kaigi/index.html", "<h1>審議会</h1><a href='r05.html'>令和5年度</a> 新着");
        crawling.run(source());
        try (var pages = Files.walk(folder.resolve("corpus/crawl/test/pages"))) {
            assertEquals(4, pages.filter(Files::isRegularFile).count());
        }
    }

    private Source source() throws BadSource {
        return Crawling.source(site, LEVELS);
    }

    private ManifestEntry entry(String path) throws Exception {
        return crawling.manifest().at(site.address(path).toString()).orElseThrow();
    }
}
