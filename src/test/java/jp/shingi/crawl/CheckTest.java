package jp.shingi.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shingi.testing.Shared;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why each link is taken or left, and drafts of sources. */
class CheckTest {
    @TempDir
    Path folder;

    private final Site site = new Site();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void everyLinkHasItsReason() throws Exception {
        site.page("/list.html", """
                        <a href="a.html">第1回</a> <a href="b.html">第2回（平成12年度）</a> <a href="about.html">この会議について</a>
                        <a href="javascript:go()">第3回</a> <a href="https://elsewhere.example/c.html">第4回</a> <a href="a.html">第1回（再掲）</a>
                        <a href="/closed/d.html">第5回</a> <a href="p2.html">次へ</a>
                        """)
                .page("/p2.html", "<a href='e.html'>第6回</a>")
                .page("/a.html", "<a href='a.pdf'>会議録</a><a href='a.zip'>一括</a>")
                .page("/e.html", "")
                .body("/robots.txt", "text/plain", "User-agent: *\nDisallow: /closed/".getBytes());
        var report = new Check(new Crawling(folder).settings(), 5).run(Crawling.source(site, """
                start: [SITE/list.html]
                levels:
                  - name: 一覧
                    years: 平成20年度-令和9年度
                    links: [{text: '第(?<session>\\d+)回'}]
                    next: {text: 次へ}
                  - name: 回
                    files: [{address: '\\.pdf$'}]
                """));
        var reasons = report.pages().getFirst().links().stream()
                .map(link ->
                        "%s %s: %s".formatted(link.as().map(Decision.As::key).orElse("-"), link.text(), link.reason()))
                .collect(Collectors.joining("\n"));
        assertEquals("""
                page 第1回: by links
                - 第2回（平成12年度）: links: year 2000 is not in 2008-2027
                - この会議について: links: its text has no 第(?<session>\\d+)回; next: its text has no 次へ
                - 第3回: leads on by a script only: open it by hand
                - 第4回: by links, but: host elsewhere.example is not one of the source's hosts
                - 第1回（再掲）: stands on this page above
                - 第5回: by links, but: robots.txt of 127.0.0.1 does not allow it
                next 次へ: by next""", reasons);
        assertEquals(1, report.taken(Decision.As.FILE));
        assertTrue(report.fruitful());
        assertFalse(site.paths().contains("/a.pdf"), "a check fetches no document");
        assertEquals(
                Optional.of("no link of it is taken"), report.pages().getLast().problem());
    }

    @Test
    void aPageThatIsOnlyAScriptIsForAPerson() throws Exception {
        site.page("/", "<div id='app'></div><script src='app.js'></script>");
        var source = Crawling.source(site, "start: [SITE/]\nlevels: [{files: [{address: pdf}]}]\n");
        var report = new Check(new Crawling(folder).settings(), 5).run(source);
        assertFalse(report.fruitful());
        assertEquals(
                Optional.of("shows nothing unless a script runs: by hand"),
                report.pages().getFirst().problem());
        var crawling = new Crawling(folder);
        assertEquals(1, crawling.run(source).count(Event.Kind.BY_HAND));
    }

    /** One meeting as a minutes site serves it: a frameset, its menu of speeches, and the text; the list above it is made by scripts. */
    @Test
    void theCapturedSite() throws Exception {
        var captured = Shared.path("data/captured/katsushika");
        var cgi = "/katsushika/cgi-bin3/";
        var code = "n9goyxzrwrkcenlj8f/R070214A";
        html(captured, "frameset.html", cgi + "ResultFrame.exe");
        html(captured, "top.html", cgi + "Search2.exe");
        html(captured, "tree.html", cgi + "See.exe");
        html(captured, "speakers.html", cgi + "r_Speakers.exe");
        site.body(
                cgi + "r_TextFrame.exe",
                "text/html; charset=Shift_JIS",
                Files.readAllBytes(captured.resolve("statements.txt")));
        var crawling = new Crawling(folder);
        var source = Crawling.source(site, """
                charset: Shift_JIS
                start: ['SITE/katsushika/cgi-bin3/ResultFrame.exe?Code=n9goyxzrwrkcenlj8f&fileName=R070214A&startPos=0']
                levels:
                  - name: 会議
                    files: [{select: frame, address: 'r_TextFrame', role: 会議録}]
                """);
        var report = new Check(crawling.settings(), 10).run(source);
        assertEquals(2, report.taken(Decision.As.FRAME) + report.taken(Decision.As.FILE), report.toString());
        crawling.run(source);
        var minutes = crawling.manifest().versions();
        assertEquals(1, minutes.size(), minutes.toString());
        assertEquals(Role.MINUTES, minutes.getFirst().role());
        assertTrue(minutes.getFirst().address().contains(cgi + "r_TextFrame.exe?" + code), minutes.toString());
        var tree = new Check(crawling.settings(), 10).run(Crawling.source(site, """
                start: ['SITE/katsushika/cgi-bin3/See.exe']
                levels: [{links: [{text: 委員会}]}, {files: [{text: x}]}]
                """));
        assertTrue(
                tree.pages().getFirst().links().stream()
                        .anyMatch(link -> link.reason().contains("by a script only")),
                tree.toString());
    }

    @Test
    void aDraftIsASourceThatTakesWhatThePageShows() throws Exception {
        site.page("/k/index.html", """
                        <title>みどり野区個人情報保護審議会｜みどり野区公式サイト</title><h1>みどり野区個人情報保護審議会</h1>
                        <a href="/">トップ</a><a href="r05/">令和5年度</a><a href="r06/">令和6年度</a>
                        """)
                .page("/k/r05/", "<a href='1.html'>第1回</a><a href='2.html'>第2回</a>")
                .page("/k/r06/", "<a href='3.html'>第1回</a>")
                .page("/k/r05/1.html", "<a href='1.pdf'>会議録</a><a href='s.docx'>資料</a>")
                .page("/k/r05/2.html", "<a href='2.pdf'>会議録</a>")
                .page("/k/r06/3.html", "<a href='3.pdf'>会議録</a>");
        var settings = new Crawling(folder).settings();
        var yaml = new Draft(settings, true).of(site.address("/k/index.html"));
        assertTrue(yaml.contains("council: 'みどり野区個人情報保護審議会'"), yaml);
        assertTrue(yaml.contains("ward: 'みどり野区'"), yaml);
        var source = SourceFiles.parse("draft", yaml);
        assertEquals(3, source.levels().size(), yaml);
        assertEquals(4, new Check(settings, 10).run(source).taken(Decision.As.FILE), yaml);
    }

    private void html(Path captured, String name, String path) throws Exception {
        site.body(path, "text/html; charset=Shift_JIS", Files.readAllBytes(captured.resolve(name)));
    }
}
