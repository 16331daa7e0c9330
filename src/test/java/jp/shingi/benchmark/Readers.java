package jp.shingi.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;

/** Clients that read a site as people do, each following a link of the page before, pictures of pages included. */
final class Readers {
    private static final List<String> STARTS = List.of(
            "/",
            "/search?q=%E5%A7%94%E8%A8%97",
            "/search?q=%E7%9B%AE%E7%9A%84%E5%A4%96%E5%88%A9%E7%94%A8&sort=newest",
            "/search?q=%E5%80%8B%E4%BA%BA%E6%83%85%E5%A0%B1&unit=passage",
            "/search?q=%22%E5%80%8B%E4%BA%BA%E6%83%85%E5%A0%B1%E4%BF%9D%E8%AD%B7%E6%9D%A1%E4%BE%8B%22",
            "/kwic?q=%E5%A7%94%E8%A8%97",
            "/api/search?q=%E5%90%8D%E7%B0%BF",
            "/api/suggest?q=kojin",
            "/councils",
            "/coverage");

    private final String site;
    private final long end;
    private final Queue<Long> millis = new ConcurrentLinkedQueue<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    private Readers(String site, Duration duration) {
        this.site = site.replaceAll("/$", "");
        this.end = System.nanoTime() + duration.toNanos();
    }

    /**
     * How it went.
     *
     * @param faults answers of 400 and more, and connections that broke
     */
    record Report(int clients, List<Long> millis, List<String> faults) {
        /** The time within which a share of the answers came, in milliseconds. */
        long within(int percent) {
            return millis.isEmpty() ? -1 : millis.get(Math.min(millis.size() - 1, millis.size() * percent / 100));
        }

        @Override
        public String toString() {
            return "%d clients, %d answers, %d faults, median %d ms, 95%% %d ms, 99%% %d ms"
                    .formatted(clients, millis.size(), faults.size(), within(50), within(95), within(99));
        }
    }

    /** Reads for a while, with so many clients. */
    static Report read(String site, int clients, Duration duration) {
        var readers = new Readers(site, duration);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int seed = 0; seed < clients; seed++) {
                var random = new Random(seed);
                threads.submit(() -> readers.follow(random));
            }
        }
        return new Report(clients, readers.millis.stream().sorted().toList(), List.copyOf(readers.faults));
    }

    private Void follow(Random random) throws InterruptedException {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var path = STARTS.get(random.nextInt(STARTS.size()));
            while (System.nanoTime() < end) path = next(ask(client, path), random);
        }
        return null;
    }

    private String ask(HttpClient client, String path) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(site + path)).timeout(Duration.ofSeconds(60));
        var start = System.nanoTime();
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            millis.add((System.nanoTime() - start) / 1_000_000);
            if (answer.statusCode() >= 400) faults.add(answer.statusCode() + " " + path);
            return path.contains(".png") ? "" : new String(answer.body(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            faults.add(e + " " + path);
            return "";
        }
    }

    /** A link of the page, as somebody would follow it; from time to time a new start. Whole exports are left to those who want them. */
    private static String next(String page, Random random) {
        var links = Jsoup.parse(page).select("main a[href^=/], main image[href^=/]").eachAttr("href").stream()
                .map(href -> href.replaceFirst("#.*", ""))
                .filter(href -> !href.startsWith("/search.") || href.startsWith("/search.atom"))
                .toList();
        return links.isEmpty() || random.nextInt(5) == 0
                ? STARTS.get(random.nextInt(STARTS.size()))
                : links.get(random.nextInt(links.size()));
    }
}
