package jp.shingi.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sources that come with the program, each against a site of the shape that it was written for, on loopback. */
class BundledSourcesTest {
    private static final Path SOURCES = Path.of("corpus/sources");

    @TempDir
    Path folder;

    private final Site site = new Site();
    private Crawling crawling;

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void everyOneIsRead() throws IOException {
        var sources = SourceFiles.all(SOURCES);
        assertTrue(sources.size() >= 5, sources.toString());
        sources.forEach(source -> assertTrue(source.contact().isEmpty(), "the contact is that of who crawls"));
        sources.forEach(source -> assertTrue(!source.loopback(), source.name()));
    }

    @Test
    void nerimaYearsInFoldersOfEras() throws Exception {
        site.page("/kusei/", "<a href='/kusei/fuzoku/'>附属機関などの会議</a><a href='/kusei/yosan/'>予算</a>")
                .page(
                        "/kusei/fuzoku/",
                        "<a href='johokokai/index.html'>情報公開および個人情報保護運営審議会</a><a href='kyoiku/'>教育委員会</a>")
                .page(
                        "/kusei/fuzoku/johokokai/index.html",
                        "<a href='h16/'>平成16年度</a><a href='h21/index.html'>平成21年度</a><a href='r05/'>令和5年度</a><a href='meibo.html'>令和5年度委員名簿</a>")
                .page(
                        "/kusei/fuzoku/johokokai/h21/index.html",
                        "<ul><li><a href='h21_12tei.html'>第12回</a>平成22年3月12日</li></ul>")
                .page("/kusei/fuzoku/johokokai/r05/", "<ul><li><a href='r05_1.html'>第１回（令和5年7月3日）</a></li></ul>")
                .page(
                        "/kusei/fuzoku/johokokai/h21/h21_12tei.html",
                        "<h1>第12回</h1>ページ番号：404-301-565 更新日：2010年6月1日 <a href='h21_12tei.files/kaigiroku.pdf'>会議要録（PDF：312KB）</a>")
                .page("/kusei/fuzoku/johokokai/r05/r05_1.html", "<h1>第1回</h1><a href='s1.pdf'>資料１（PDF：105KB）</a>")
                .pdf("/kusei/fuzoku/johokokai/h21/h21_12tei.files/kaigiroku.pdf", "a")
                .pdf("/kusei/fuzoku/johokokai/r05/s1.pdf", "b");
        var documents = crawl("nerima-johokokai");
        assertEquals(
                List.of(
                        "/kusei/fuzoku/johokokai/h21/h21_12tei.files/kaigiroku.pdf",
                        "/kusei/fuzoku/johokokai/r05/s1.pdf"),
                List.copyOf(documents.keySet()));
        var minutes = documents.get("/kusei/fuzoku/johokokai/h21/h21_12tei.files/kaigiroku.pdf");
        assertEquals(Role.MINUTES, minutes.role());
        assertEquals(Optional.of(LocalDate.of(2010, 3, 12)), minutes.date());
        assertEquals(12, minutes.session().orElseThrow());
        assertEquals(
                Optional.of("1"),
                documents.get("/kusei/fuzoku/johokokai/r05/s1.pdf").material());
        assertTrue(site.paths().stream()
                .noneMatch(path -> path.contains("h16") || path.contains("meibo") || path.contains("kyoiku")));
    }

    @Test
    void shinjukuOneListOfNumberedFiles() throws Exception {
        site.page("/kusei/index.html", "<a href='/kusei/shingikai.html'>審議会・附属機関</a>")
                .page("/kusei/shingikai.html", "<a href='file02_00001_01.html'>情報公開・個人情報保護審議会</a>")
                .page(
                        "/kusei/file02_00001_01.html",
                        "<a href='file02_00002_01.html'>第1回 (H17.6.18)</a><a href='/kusei/k2.pdf'>第２回 (H17.9.1)</a><a href='file02_00001_02.html'>次へ</a>")
                .page("/kusei/file02_00001_02.html", "<a href='file02_00003_01.html'>第3回 (H17.12.1)</a>")
                .page(
                        "/kusei/file02_00002_01.html",
                        "ページID：000012345 最終更新日：2006年1月4日<a href='/content/000001.pdf'>会議録</a>")
                .page("/kusei/file02_00003_01.html", "<a href='/content/000002.pdf'>会議録</a>")
                .pdf("/kusei/k2.pdf", "2")
                .pdf("/content/000001.pdf", "1")
                .pdf("/content/000002.pdf", "3");
        var documents = crawl("shinjuku-johokokai");
        assertEquals(
                List.of("/content/000001.pdf", "/content/000002.pdf", "/kusei/k2.pdf"),
                List.copyOf(documents.keySet()));
        assertEquals(
                Optional.of(LocalDate.of(2005, 6, 18)),
                documents.get("/content/000001.pdf").date());
        assertEquals(2, documents.get("/kusei/k2.pdf").session().orElseThrow());
        assertEquals(
                Optional.of(LocalDate.of(2005, 12, 1)),
                documents.get("/content/000002.pdf").date());
    }

    @Test
    void sumidaMeetingsAndAssessments() throws Exception {
        var base = "/kuseijoho/joho_kojin_kaigi/";
        site.page(base + "kaigi_koukai/", "<a href='%sunei/index.html'>情報公開制度及び個人情報保護制度運営審議会</a>".formatted(base))
                .page(base, "<a href='pia/index.html'>特定個人情報保護評価</a><a href='seikyu.html'>個人情報保護の開示請求</a>")
                .page(base + "unei/index.html", "<a href='r06_1.html'>令和6年度第1回</a>")
                .page(base + "unei/r06_1.html", "<a href='gijiroku.pdf'>議事録</a>")
                .page(base + "pia/index.html", "<a href='jyumin.pdf'>住民基本台帳に関する事務 全項目評価書（PDF：1.2MB）</a>")
                .pdf(base + "unei/gijiroku.pdf", "m")
                .pdf(base + "pia/jyumin.pdf", "p");
        var documents = crawl("sumida-joho-kojin");
        assertEquals(2, documents.size(), documents.toString());
        assertEquals(Role.ASSESSMENT, documents.get(base + "pia/jyumin.pdf").role());
        assertEquals(1, documents.get(base + "unei/gijiroku.pdf").session().orElseThrow());
    }

    @Test
    void chofuTextBesideThePdf() throws Exception {
        site.page("/", "<a href='/shingikai/'>審議会等の会議</a>")
                .page("/shingikai/", "<a href='kojin.html'>個人情報保護審査会</a>")
                .page(
                        "/shingikai/kojin.html",
                        "<a href='/documents/10805/1.pdf'>第1回会議録</a><a href='/documents/10805/2.pdf'>第2回会議録</a><a href='/documents/10805/2.txt'>第2回会議録（テキスト）</a>")
                .pdf("/documents/10805/1.pdf", "1")
                .body("/documents/10805/1.txt", "text/plain", "会議録一".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .pdf("/documents/10805/2.pdf", "2")
                .body("/documents/10805/2.txt", "text/plain", "会議録二".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var documents = crawl("chofu-kojin");
        assertEquals(4, documents.size(), documents.toString());
        for (var nth : List.of("1", "2")) {
            var twin = documents.get("/documents/10805/%s.txt".formatted(nth));
            assertEquals(
                    Optional.of(site.address("/documents/10805/%s.pdf".formatted(nth))
                            .toString()),
                    twin.twinOf());
        }
        assertEquals(2, crawling.manifest().withTwins().size());
    }

    @Test
    void komaePagesOfACgiAreTheMinutes() throws Exception {
        site.page("/", "<a href='/index.cfm/51,0,427,html'>審議会</a>")
                .page("/index.cfm/51,0,427,html", "<a href='/index.cfm/51,1,427,html'>情報公開・個人情報保護審議会</a>")
                .page("/index.cfm/51,1,427,html", "<a href='/index.cfm/51,96274,427,html'>平成30年度第1回会議録</a>")
                .page(
                        "/index.cfm/51,96274,427,html",
                        "<h1>平成30年度第1回 情報公開・個人情報保護審議会会議録</h1>平成30年7月3日<a href='/index.cfm/51,96274,c,html/96274/s.pdf'>第1回資料.pdf [11515KB pdfファイル]</a>")
                .pdf("/index.cfm/51,96274,c,html/96274/s.pdf", "s");
        var documents = crawl("komae-kojin");
        assertEquals(Role.MINUTES, documents.get("/index.cfm/51,96274,427,html").role());
        assertEquals(
                Role.MATERIAL,
                documents.get("/index.cfm/51,96274,c,html/96274/s.pdf").role());
    }

    @Test
    void kotoIsForAPerson() throws Exception {
        crawling = new Crawling(folder);
        var source = SourceFiles.read(SOURCES.resolve("koto-pia.yaml"));
        crawling.run(source);
        var drop = folder.resolve("corpus/by-hand/koto-pia");
        assertTrue(crawling.notes(Event.Kind.BY_HAND).getFirst().contains(drop.toString()), crawling.events.toString());
        Files.writeString(drop.resolve("住民基本台帳_全項目評価書.pdf"), "%PDF-1.4");
        assertEquals(1, crawling.run(source).count(Event.Kind.NEW));
        var entry = crawling.manifest().versions().getFirst();
        assertEquals(Role.ASSESSMENT, entry.role());
        assertEquals("江東区", entry.ward());
        assertEquals(0, crawling.run(source).count(Event.Kind.NEW));
    }

    /** A source against its replica: the check shows what the crawl then brings. */
    private TreeMap<String, ManifestEntry> crawl(String name) throws Exception {
        crawling = new Crawling(folder);
        var source = onLoopback(name);
        var report = new Check(crawling.settings(), 10).run(source);
        assertTrue(report.fruitful(), report.toString());
        var summary = crawling.run(source);
        assertTrue(
                summary.complete()
                        && summary.failures().stream()
                                .allMatch(one -> one.reason().contains("404")),
                summary.toString());
        var documents = new TreeMap<String, ManifestEntry>();
        for (var entry : crawling.manifest().versions())
            documents.put(java.net.URI.create(entry.address()).getPath(), entry);
        assertTrue(report.taken(Decision.As.FILE) <= documents.size(), report.toString());
        return documents;
    }

    private Source onLoopback(String name) throws IOException {
        var yaml = Files.readString(SOURCES.resolve(name + ".yaml"))
                .replaceAll("https://[a-z.]+", site.address("").toString().replaceFirst("/$", ""))
                .replaceAll("(?m)^  - www\\..*$", "  - 127.0.0.1")
                .replaceAll("(?m)^delay:.*$", "delay: 0s");
        return SourceFiles.parse(name, yaml + "\nloopback: true\n");
    }
}
