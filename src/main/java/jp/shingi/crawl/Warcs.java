package jp.shingi.crawl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The WARC files of one source: {@code corpus/raw/warc/<source>/<source>-<time>-<n>.warc.gz}. A file is only made when there is something to
 * write; one that a killed run left is cut after its last whole record. Whoever makes it closes it.
 */
final class Warcs implements AutoCloseable {
    private static final long FULL = 1L << 30;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Source source;
    private final String userAgent;
    private final Clock clock;
    private Optional<WarcFile> current = Optional.empty();
    private int count;

    /** @param folder {@code corpus/raw/warc} */
    Warcs(Path folder, Source source, String userAgent, Clock clock) throws IOException {
        this.folder = folder;
        this.source = source;
        this.userAgent = userAgent;
        this.clock = clock;
        for (var left : left(folder.resolve(source.name()))) WarcMend.mend(left);
    }

    /** An answer without a body. */
    WarcPlace write(Exchange exchange) throws IOException {
        return file().write(exchange, Optional.empty(), Optional.empty(), Optional.empty());
    }

    WarcPlace write(Fetched.Body body, Optional<WarcFile.Before> before) throws IOException {
        var sha256 = body.packed() ? Optional.<String>empty() : Optional.of(body.sha256());
        return file().write(body.exchange(), Optional.of(body.wire()), sha256, before);
    }

    private WarcFile file() throws IOException {
        if (current.isPresent() && current.get().size() > FULL) close();
        if (current.isEmpty()) current = Optional.of(open());
        return current.get();
    }

    @Override
    public void close() throws IOException {
        if (current.isPresent()) current.get().close();
        current = Optional.empty();
    }

    private WarcFile open() throws IOException {
        var now = clock.instant();
        String name;
        do {
            count++;
            name = "%s/%s-%s-%03d.warc.gz".formatted(source.name(), source.name(), TIME.format(now), count);
        } while (Files.exists(folder.resolve(name)) || Files.exists(folder.resolve(name + WarcFile.OPEN)));
        return new WarcFile(folder, name, now, about());
    }

    private Map<String, String> about() {
        var about = new LinkedHashMap<String, String>();
        about.put("software", userAgent.replaceFirst(" .*", ""));
        about.put("format", "WARC File Format 1.1");
        about.put("conformsTo", "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/");
        about.put("http-header-user-agent", userAgent);
        about.put("robots", "obey (RFC 9309)");
        about.put("isPartOf", source.name());
        about.put("description", "%s, %s".formatted(source.ward(), source.council()));
        return about;
    }

    private static List<Path> left(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(WarcFile.OPEN))
                    .sorted()
                    .toList();
        }
    }
}
