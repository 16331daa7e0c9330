package jp.shingi.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;

/**
 * Clients that read the site as people do, each following a link of the page before: {@code java … SiteLoad http://127.0.0.1:8030 50 60} for 50 clients and
 * 60 seconds. Prints how many answers there were, how many were faults, and how long they took.
 */
final class SiteLoad {
    private static final List<String> STARTS = List.of(
            "/",
            "/search?q=%E5%A7%94%E8%A8%97",
            "/search?q=%E7%9B%AE%E7%9A%84%E5%A4%96%E5%88%A9%E7%94%A8&sort=newest",
            "/search?q=%E5%80%8B%E4%BA%BA%E6%83%85%E5%A0%B1&unit=passage",
            "/api/search?q=%E5%90%8D%E7%B0%BF",
            "/councils",
            "/coverage");

    private final String site;
    private final long end;
    private final Queue<Long> millis = new ConcurrentLinkedQueue<>();
    private final AtomicInteger faults = new AtomicInteger();

    private SiteLoad(String site, Duration duration) {
        this.site = site.replaceAll("/$", "");
        this.end = System.nanoTime() + duration.toNanos();
    }

    public static void main(String[] arguments) throws InterruptedException {
        var clients = Integer.parseInt(arguments[1]);
        var load = new SiteLoad(arguments[0], Duration.ofSeconds(Integer.parseInt(arguments[2])));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int seed = 0; seed < clients; seed++) {
                var random = new Random(seed);
                threads.submit(() -> load.read(random));
            }
        }
        var sorted = load.millis.stream().sorted().toList();
        System.out.printf(
                "%d clients, %d answers, %d faults, median %d ms, 95%% %d ms, 99%% %d ms%n",
                clients,
                sorted.size(),
                load.faults.get(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.get(sorted.size() * 99 / 100));
    }

    private Void read(Random random) throws InterruptedException {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var path = STARTS.get(random.nextInt(STARTS.size()));
            while (System.nanoTime() < end) path = next(ask(client, path), random);
        }
        return null;
    }

    private String ask(HttpClient client, String path) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(site + path)).timeout(Duration.ofSeconds(30));
        var start = System.nanoTime();
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            millis.add((System.nanoTime() - start) / 1_000_000);
            if (answer.statusCode() >= 400) fault(path, String.valueOf(answer.statusCode()));
            return answer.body();
        } catch (IOException e) {
            fault(path, e.toString());
            return "";
        }
    }

    private void fault(String path, String what) {
        if (faults.incrementAndGet() < 10) System.out.println(what + " " + path);
    }

    /** A link of the page, as somebody would follow it; from time to time a new start. */
    private static String next(String page, Random random) {
        var links = Jsoup.parse(page).select("main a[href^=/]").eachAttr("href").stream()
                .map(href -> href.replaceFirst("#.*", ""))
                .filter(href -> !href.contains(".png") && !href.startsWith("/export") && !href.startsWith("/search."))
                .toList();
        return links.isEmpty() || random.nextInt(5) == 0
                ? STARTS.get(random.nextInt(STARTS.size()))
                : links.get(random.nextInt(links.size()));
    }
}
