package jp.shingi.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import jp.shingi.corpus.Sha256;

/** Which program reads: a fingerprint of the code and tables of the reading stages. When it changes, everything is read again. */
final class Program {
    private static final List<String> STAGES =
            List.of("model", "text", "extract", "structure", "normalise", "pipeline");
    private static final String FINGERPRINT = compute();

    private Program() {}

    /** 16 hex digits, the same wherever and whenever the same sources were built. */
    static String fingerprint() {
        return FINGERPRINT;
    }

    private static String compute() {
        try {
            var home = Path.of(code());
            var sums = Files.isDirectory(home) ? ofFolder(home) : ofJar(home);
            return Sha256.of(sums.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI code() {
        try {
            return Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TreeMap<String, Long> ofJar(Path jar) throws IOException {
        var sums = new TreeMap<String, Long>();
        try (var zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> !entry.isDirectory() && reads(entry.getName()))
                    .sorted(Comparator.comparing(entry -> entry.getName()))
                    .forEach(entry -> sums.put(entry.getName(), entry.getCrc()));
        }
        return sums;
    }

    private static TreeMap<String, Long> ofFolder(Path classes) throws IOException {
        var sums = new TreeMap<String, Long>();
        try (var files = Files.walk(classes)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = classes.relativize(file).toString().replace('\\', '/');
                if (reads(name)) sums.put(name, crc(file));
            }
        }
        return sums;
    }

    private static boolean reads(String name) {
        return STAGES.stream().anyMatch(stage -> name.startsWith("jp/shingi/" + stage + "/"));
    }

    private static long crc(Path file) throws IOException {
        var crc = new CRC32();
        crc.update(Files.readAllBytes(file));
        return crc.getValue();
    }
}
