package jp.shingi.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import jp.shingi.corpus.Corpus;
import jp.shingi.crawl.Crawl;
import jp.shingi.crawl.CrawlSettings;
import jp.shingi.crawl.Event;
import jp.shingi.crawl.SourceFiles;
import org.junit.jupiter.api.Test;

/**
 * A crawl of 1,000 pages and 1,000 files of 200 kB on loopback without a pause: fetches a second, the most memory that its heap held, and the same
 * for a second run that has nothing to fetch but pages. Fails below 200 fetches a second.
 */
class CrawlBenchmark {
    private static final int PAGES = 1_000;
    private static final int FILE_BYTES = 200_000;
    private static final double LEAST = 200;

    @Test
    void fetchesASecond() throws Exception {
        // The JDK's server waits for acknowledgements otherwise, 40 ms for each answer.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var folder = Files.createTempDirectory("shingi-crawl-benchmark");
        var server = serve();
        try {
            var source = folder.resolve("bench.yaml");
            Files.writeString(source, yaml(server.getAddress().getPort()));
            var first = run(source, folder, "first run, everything new");
            run(source, folder, "second run, pages only");
            assertTrue(first >= LEAST, "%.0f fetches/s, wanted at least %.0f".formatted(first, LEAST));
        } finally {
            server.stop(0);
            delete(folder);
        }
    }

    private static double run(Path source, Path data, String what) throws Exception {
        var heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(pool -> pool.resetPeakUsage());
        var fetches = new int[1];
        var begun = System.nanoTime();
        var summary = new Crawl(Corpus.open(data), CrawlSettings.standard("benchmark"), event -> {
                    if (event.kind() == Event.Kind.PAGE || event.kind() == Event.Kind.NEW) fetches[0]++;
                })
                .run(List.of(SourceFiles.read(source)))
                .getFirst();
        var time = Duration.ofNanos(System.nanoTime() - begun);
        var peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        if (!summary.complete() || !summary.failures().isEmpty()) throw new IllegalStateException(summary.toString());
        var rate = fetches[0] * 1_000.0 / time.toMillis();
        System.out.printf(
                "%-26s %,d fetches in %.1f s = %,.0f fetches/s, peak heap %,d MB of %,d MB%n",
                what,
                fetches[0],
                time.toMillis() / 1_000.0,
                rate,
                peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        return rate;
    }

    private static HttpServer serve() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", CrawlBenchmark::answer);
        server.start();
        return server;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/robots.txt")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var body = path.endsWith(".pdf") ? file(path) : page(path);
            exchange.getResponseHeaders().set("Content-Type", path.endsWith(".pdf") ? "application/pdf" : "text/html");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** Bytes that cannot be packed, as those of a PDF, and others for each address. */
    private static byte[] file(String path) {
        var bytes = new byte[FILE_BYTES];
        new Random(path.hashCode()).nextBytes(bytes);
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 8);
        return bytes;
    }

    private static byte[] page(String path) {
        var text = new StringBuilder("<!DOCTYPE html><title>審議会</title><h1>会議の記録</h1>");
        if (path.equals("/list.html")) {
            for (var nth = 1; nth < PAGES; nth++)
                text.append("<li><a href='/m%d.html'>第%d回</a></li>".formatted(nth, nth));
            text.append("<a href='/m0.html'>第0回</a>");
        } else {
            var nth = path.replaceAll("\\D", "");
            text.append("<p>この会議の資料は次のとおりです。</p>".repeat(60));
            text.append("<a href='/f%s.pdf'>会議録（PDF：200KB）</a>".formatted(nth));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String yaml(int port) {
        return """
                council: みどり野区個人情報保護審議会
                ward: みどり野区
                start: ["http://127.0.0.1:%d/list.html"]
                hosts: [127.0.0.1]
                delay: 0s
                loopback: true
                limits: {requests: 10000, perHost: 10000}
                levels:
                  - links: [{text: '第\\d+回'}]
                  - files: [{address: '\\.pdf$'}]
                """.formatted(port);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
