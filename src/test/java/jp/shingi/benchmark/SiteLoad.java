package jp.shingi.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The site of a corpus under load: {@code java … SiteLoad DATA 50 60} serves DATA in a process of its own, with a heap of 1 GB; reads its first page alone; reads
 * it with 50 clients for 60 seconds; does so again while the index is made anew, as often as there is time; then asks it to stop amid the reading. Prints
 * times, faults, and the heap in use after a collection before and after each reading. Only the index of DATA is written.
 */
final class SiteLoad {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final int ALONE = 20;
    private static final int FAULTS = 5;

    private final Path data;
    private final int clients;
    private final Duration duration;

    private SiteLoad(Path data, int clients, Duration duration) {
        this.data = data;
        this.clients = clients;
        this.duration = duration;
    }

    public static void main(String[] arguments) throws Exception {
        new SiteLoad(
                        Path.of(arguments[0]),
                        Integer.parseInt(arguments[1]),
                        Duration.ofSeconds(Integer.parseInt(arguments[2])))
                .run();
    }

    private void run() throws Exception {
        var server = shingi("serve", "--port", "0").start();
        try {
            var address = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            first(address);
            reading("warm-up", server, address);
            reading("quiet", server, address);
            updating(server, address);
            stopping(server, address);
        } finally {
            server.destroyForcibly();
        }
    }

    /** The first page by itself, again and again. */
    private static void first(String address) throws IOException {
        var millis = new ArrayList<Long>();
        var bytes = 0;
        for (int n = 0; n < ALONE; n++) {
            var start = System.nanoTime();
            try (var in = java.net.URI.create(address).toURL().openStream()) {
                bytes = in.readAllBytes().length;
            }
            millis.add((System.nanoTime() - start) / 1_000_000);
        }
        System.out.printf(
                "first page: %d bytes uncompressed, first %d ms, median %d ms%n",
                bytes, millis.getFirst(), millis.stream().sorted().toList().get(ALONE / 2));
    }

    private void reading(String name, Process server, String address) throws Exception {
        var before = heap(server);
        var report = Readers.read(address, clients, duration);
        System.out.printf("%s: %s; heap %d → %d MB%n", name, report, before, heap(server));
        report.faults().stream().limit(FAULTS).forEach(System.out::println);
    }

    /** Reads while another process makes the index anew. */
    private void updating(Process server, String address) throws Exception {
        var end = System.nanoTime() + duration.toNanos();
        var times = new int[1];
        var updates = Thread.ofVirtual().start(() -> {
            while (System.nanoTime() < end) if (ended(shingi("index", "--rebuild")) == 0) times[0]++;
        });
        reading("while the index is made anew", server, address);
        updates.join();
        System.out.printf("the index was made anew %d times%n", times[0]);
    }

    private void stopping(Process server, String address) throws Exception {
        var readers = Thread.ofVirtual().start(() -> Readers.read(address, clients, Duration.ofSeconds(2)));
        Thread.sleep(Duration.ofSeconds(1));
        var start = System.nanoTime();
        server.destroy();
        var ended = server.waitFor(30, TimeUnit.SECONDS);
        System.out.printf(
                "asked to stop amid %d clients: %s after %d ms%n",
                clients,
                ended ? "exit code " + server.exitValue() : "still there",
                (System.nanoTime() - start) / 1_000_000);
        readers.join();
    }

    private static int ended(ProcessBuilder process) {
        try {
            return process.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private ProcessBuilder shingi(String... command) {
        var all = new ArrayList<>(List.of(
                JAVA.resolve("java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "jp.shingi.cli.Shingi",
                "--data",
                data.toString(),
                "--quiet"));
        all.addAll(List.of(command));
        return new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** Megabytes in use after a collection. */
    private static long heap(Process server) throws Exception {
        jcmd(server, "GC.run");
        var found = USED.matcher(jcmd(server, "GC.heap_info"));
        return found.find() ? Long.parseLong(found.group(1)) / 1024 : -1;
    }

    private static String jcmd(Process server, String command) throws Exception {
        var process =
                new ProcessBuilder(JAVA.resolve("jcmd").toString(), String.valueOf(server.pid()), command).start();
        try (var out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
