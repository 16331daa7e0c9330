package jp.shingi.extract.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import jp.shingi.extract.ExtractSettings;
import org.apache.tika.pipes.PipesConfigBase;

/** How worker processes are started: their folder, Tika's configuration, the limits of their machine. */
public final class WorkerSetup implements AutoCloseable {
    /** The name under which Tika's fetcher of files is known. */
    public static final String FILES = "files";

    private static final long GRACE = 30_000;
    /** From so many files on the better compiler pays (src/docs/benchmarks). */
    private static final int MANY = 500;

    private static final String TIKA = """
            <?xml version="1.0" encoding="UTF-8"?>
            <properties>
              <detectors><detector class="org.apache.tika.detect.EmptyDetector"/></detectors>
              <parsers><parser class="jp.shingi.extract.worker.WorkerParser"/></parsers>
              <fetchers><fetcher class="org.apache.tika.pipes.fetcher.fs.FileSystemFetcher">
                <params><name>files</name><allowAbsolutePaths>true</allowAbsolutePaths></params>
              </fetcher></fetchers>
            </properties>
            """;

    private final Path folder;

    /** Makes a folder for the workers' temporary files; {@link #close} deletes it. */
    public WorkerSetup() {
        try {
            folder = Files.createTempDirectory("shingi-workers");
            Files.writeString(folder.resolve("tika.xml"), TIKA);
            Files.writeString(folder.resolve("logging.properties"), ".level=OFF\n");
            Files.writeString(folder.resolve("hosts"), "");
            Files.createDirectory(folder.resolve("tmp"));
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder for the workers", e);
        }
    }

    /**
     * What Tika is told.
     *
     * @param files how many a worker will read, as far as that is known
     */
    public PipesConfigBase config(ExtractSettings settings, int files) {
        var config = new PipesConfigBase();
        config.setTikaConfig(folder.resolve("tika.xml"));
        config.setJavaPath(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        config.setTimeoutMillis(settings.timeout().toMillis() + GRACE);
        config.setMaxForEmitBatchBytes(-1);
        config.setForkedJvmArgs(arguments(settings, files));
        return config;
    }

    /**
     * Loops give way every thousand rounds: without that a long loop over a large picture holds up the whole machine of a worker at the next
     * collection of garbage, and with it the clock that watches the reading. No name resolves (an empty hosts file stands for all of DNS)
     * and no address can be reached (a proxy that is not there). A worker with few files before it compiles simply: what the better compiler gains is
     * less than its work.
     */
    private List<String> arguments(ExtractSettings settings, int files) {
        return List.of(
                "-Xmx%dm".formatted(settings.memoryMegabytes()),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=" + (files < MANY ? 1 : 4),
                "-XX:+UseCountedLoopSafepoints",
                "-XX:LoopStripMiningIter=1000",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-Djava.util.logging.config.file=" + folder.resolve("logging.properties"),
                "-Djdk.net.hosts.file=" + folder.resolve("hosts"),
                "-DsocksProxyHost=127.0.0.1",
                "-DsocksProxyPort=9",
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=");
    }

    /** Copies a file to one with a name of our own, which {@link #delete} takes away. */
    public Path copy(Path file) {
        try {
            var copy = Files.createTempFile(folder, "named", ".bin");
            return Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("no room for a copy of " + file, e);
        }
    }

    public void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException stillInUse) {
            copy.toFile().deleteOnExit();
        }
    }

    @Override
    public void close() {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException | UncheckedIOException stillInUse) {
            folder.toFile().deleteOnExit();
        }
    }
}
