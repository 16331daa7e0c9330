package jp.shingi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.shingi.corpus.Corpus;
import jp.shingi.model.Document;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Warning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a site to documents, by the commands as a person starts them. */
class CrawledInputsTest {
    private static final String MINUTES = """
            会議録
            出席者　青木会長、石田委員、上野委員、情報政策課長

            ○会長　それでは、ただいまから審議会を開会いたします。本日の案件について説明をお願いします。
            ○情報政策課長　%s
            ○石田委員　委託先はどこになりますか。個人情報の管理はどのように行いますか。
            ○情報政策課長　契約により、再委託を禁止し、記録媒体の持ち出しを禁じております。
            ○会長　ほかにございますか。なければ、原案のとおり承認することといたします。
            ○会長　以上で本日の審議会を閉会いたします。
            """;

    @TempDir
    Path folder;

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/", exchange -> {
            try (exchange) {
                var text = pages.get(exchange.getRequestURI().getPath());
                var bytes = Optional.ofNullable(text).orElse("").getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders()
                        .set(
                                "Content-Type",
                                exchange.getRequestURI().getPath().endsWith(".txt")
                                        ? "text/plain"
                                        : "text/html; charset=UTF-8");
                exchange.sendResponseHeaders(text == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
                if (bytes.length > 0) exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
        pages.put("/list.html", "<ul><li><a href='/k1.txt'>第3回会議録</a>（令和5年7月3日）</li></ul>");
        pages.put("/k1.txt", MINUTES.formatted("個人情報を取り扱う事務の委託について御説明します。"));
        Files.createDirectories(folder.resolve("corpus/sources"));
        Files.writeString(folder.resolve("corpus/sources/midorino.yaml"), """
                council: みどり野区個人情報保護審議会
                key: johokokai
                ward: みどり野区
                start: ["http://127.0.0.1:%d/list.html"]
                hosts: [127.0.0.1]
                delay: 0s
                recheck: 0s
                loopback: true
                levels: [{files: [{address: '\\.txt$'}]}]
                """.formatted(
                        server.getAddress().getPort()));
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void whatTheDocumentDoesNotTellComesFromTheSite() throws IOException {
        assertEquals(Exit.DONE, shingi("crawl"));
        assertEquals(Exit.DONE, shingi("ingest", "--ocr", "never"));
        var document = documents().getFirst();
        assertEquals(Optional.of("みどり野区"), document.ward());
        assertTrue(
                document.source().uri().endsWith("/k1.txt"), document.source().uri());
        assertTrue(document.source().retrieved().isPresent());
        var meeting = document.parts().stream()
                .filter(MinutesPart.class::isInstance)
                .map(MinutesPart.class::cast)
                .findFirst()
                .orElseThrow()
                .meeting();
        assertEquals(Optional.of(LocalDate.of(2023, 7, 3)), meeting.date());
        assertEquals(3, meeting.session().orElseThrow());
        assertEquals(2023, meeting.fiscalYear().orElseThrow());
        assertEquals(Optional.of("みどり野区個人情報保護審議会"), meeting.council());
        assertTrue(
                document.warnings().stream().map(Warning::code).anyMatch("told-by-site"::equals),
                document.warnings().toString());
    }

    @Test
    void bothVersionsOfAChangedDocumentAreReadAndSayWhichIsWhich() throws IOException {
        shingi("crawl");
        shingi("ingest", "--ocr", "never");
        pages.put("/k1.txt", MINUTES.formatted("個人情報を取り扱う事務の委託について、訂正して御説明します。"));
        shingi("crawl");
        shingi("ingest", "--ocr", "never");
        var codes = documents().stream()
                .map(document ->
                        document.warnings().stream().map(Warning::code).toList().toString())
                .sorted()
                .toList();
        assertEquals(2, codes.size());
        assertTrue(codes.stream().anyMatch(all -> all.contains("changed-at-source")), codes.toString());
        assertTrue(codes.stream().anyMatch(all -> all.contains("replaced-at-source")), codes.toString());
        assertEquals(Exit.DONE, shingi("verify"));
        pages.remove("/k1.txt");
        shingi("crawl");
        shingi("ingest", "--ocr", "never");
        assertTrue(documents().stream()
                .flatMap(document -> document.warnings().stream())
                .anyMatch(warning -> warning.code().equals("vanished-at-source")));
    }

    @Test
    void updateDoesAllThreeAndSaysInOneLineWhatIsNew() throws IOException {
        var out = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertEquals(Exit.DONE, shingi("update"));
        } finally {
            System.setOut(before);
        }
        var last = out.toString(StandardCharsets.UTF_8).lines().toList().getLast();
        assertTrue(last.startsWith("1 sources: 1 new; 1 documents read"), out.toString(StandardCharsets.UTF_8));
        assertTrue(last.contains("1 documents in the index written"), last);
        assertEquals(Exit.DONE, shingi("crawl", "--json"));
    }

    @Test
    void aSourceThatIsNotThereIsToldWithThoseThatAre() {
        assertEquals(Exit.FAILED, shingi("crawl", "nowhere"));
        assertEquals(Exit.DONE, shingi("crawl", "--failures"));
        assertEquals(Exit.DONE, shingi("crawl", "--check", "midorino"));
    }

    private java.util.List<Document> documents() throws IOException {
        try (var documents = Corpus.open(folder).documents()) {
            return documents.toList();
        }
    }

    private int shingi(String... arguments) {
        var all = new java.util.ArrayList<>(java.util.List.of(arguments));
        all.add("--data");
        all.add(folder.toString());
        return Shingi.commandLine().execute(all.toArray(String[]::new));
    }
}
