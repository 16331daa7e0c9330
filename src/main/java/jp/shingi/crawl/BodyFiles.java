package jp.shingi.crawl;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import jp.shingi.corpus.Sha256;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** Bodies on their way from a site into the corpus: files of their own, counted and hashed while they are written. */
final class BodyFiles {
    private static final int BUFFER = 1 << 16;
    private static final AtomicLong NAMES = new AtomicLong();
    private final Path folder;
    private final long most;

    /** @param most bytes of one body, packed as well as unpacked */
    BodyFiles(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    /** @throws NotTaken where it is too large, or packed in a way that was not asked for */
    Fetched.Body body(Exchange exchange, ClassicHttpResponse response) throws IOException {
        var entity = Optional.ofNullable(response.getEntity());
        if (entity.isPresent() && entity.get().getContentLength() > most) throw tooLarge();
        var wire = fresh();
        try (var in = entity.isPresent() ? entity.get().getContent() : InputStream.nullInputStream()) {
            var sent = copy(in, wire);
            return switch (exchange.header("Content-Encoding")
                    .orElse("")
                    .strip()
                    .toLowerCase(Locale.ROOT)) {
                case "", "identity" -> new Fetched.Body(exchange, wire, wire, sent.sha256(), sent.bytes());
                case "gzip", "x-gzip" -> unpacked(exchange, wire);
                case String other -> throw new NotTaken("packed as " + other + ", which was not asked for");
            };
        } catch (IOException e) {
            Files.deleteIfExists(wire);
            throw e;
        }
    }

    private Fetched.Body unpacked(Exchange exchange, Path wire) throws IOException {
        if (Files.size(wire) == 0) return new Fetched.Body(exchange, wire, wire, Sha256.of(wire), 0);
        var file = fresh();
        try (var in = new GZIPInputStream(Files.newInputStream(wire), BUFFER)) {
            var plain = copy(in, file);
            return new Fetched.Body(exchange, wire, file, plain.sha256(), plain.bytes());
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private record Copied(String sha256, long bytes) {}

    private Copied copy(InputStream in, Path file) throws IOException {
        var digest = Sha256.digest();
        var total = 0L;
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            var buffer = new byte[BUFFER];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > most) throw tooLarge();
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return new Copied(HexFormat.of().formatHex(digest.digest()), total);
    }

    private Path fresh() throws IOException {
        Files.createDirectories(folder);
        return folder.resolve("%d-%d.body".formatted(ProcessHandle.current().pid(), NAMES.incrementAndGet()));
    }

    private NotTaken tooLarge() {
        return new NotTaken("larger than %,d bytes (limits: fileBytes)".formatted(most));
    }

    /** A body that is not wanted, however often it is sent. */
    static final class NotTaken extends IOException {
        NotTaken(String reason) {
            super(reason);
        }
    }
}
