package jp.shingi.crawl;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import jp.shingi.corpus.Sha256;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Every record of every WARC file against its own digests, and those that the manifest names against what it says of them. */
final class WarcCheck {
    private static final String REMEDY =
            "take the file from a backup; the raw file, if sound, still holds the document";

    private final Path folder;
    private final Consumer<String> progress;
    private final Consumer<Verification.Mismatch> mismatch;
    private int files;
    private int records;

    /** @param folder {@code corpus/raw/warc} */
    WarcCheck(Path folder, Consumer<String> progress, Consumer<Verification.Mismatch> mismatch) {
        this.folder = folder;
        this.progress = progress;
        this.mismatch = mismatch;
    }

    int files() {
        return files;
    }

    int records() {
        return records;
    }

    void run(List<ManifestEntry> entries) throws IOException {
        var byFile = new HashMap<String, TreeMap<Long, ManifestEntry>>();
        for (var entry : entries) {
            entry.record()
                    .ifPresent(place -> byFile.computeIfAbsent(place.file(), name -> new TreeMap<>())
                            .put(place.offset(), entry));
        }
        for (var file : warcs()) {
            var name = folder.relativize(file).toString().replace('\\', '/').replaceFirst("\\.open$", "");
            files++;
            file(file, name, Optional.ofNullable(byFile.remove(name)).orElseGet(TreeMap::new));
            progress.accept(name);
        }
        byFile.forEach((name, lost) -> mismatch.accept(new Verification.Mismatch(
                "raw/warc/" + name,
                "%d entries of the manifest name it, but it is not there".formatted(lost.size()),
                REMEDY)));
    }

    private List<Path> warcs() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().matches(".*\\.warc\\.gz(\\.open)?"))
                    .sorted()
                    .toList();
        }
    }

    /** Behind a damaged record nobody knows where the next one begins: reading goes on at the next that the manifest names. */
    private void file(Path file, String name, TreeMap<Long, ManifestEntry> wanted) throws IOException {
        for (var from = 0L; from < Files.size(file); ) {
            var members = GzipMembers.of(file, from);
            read(file, name, from, members.count(), wanted);
            if (members.damage().isPresent())
                wrong(name, members.end(), members.damage().get());
            from = members.damage().isPresent()
                    ? Optional.ofNullable(wanted.higherKey(members.end())).orElse(Long.MAX_VALUE)
                    : Long.MAX_VALUE;
        }
        wanted.forEach((at, entry) -> wrong(name, at, "holds no whole record of " + entry.address()));
    }

    /** @param count of records, each a gzip member, that are whole */
    private void read(Path file, String name, long from, int count, Map<Long, ManifestEntry> wanted)
            throws IOException {
        if (count == 0) return;
        var at = from;
        try (var channel = FileChannel.open(file).position(from);
                var reader = new WarcReader(channel)) {
            reader.calculateBlockDigest();
            for (var nth = 0; nth < count; nth++) {
                var record = reader.next();
                if (record.isEmpty()) throw new IOException("a gzip member that is no record");
                at = reader.position();
                records++;
                record(name, at, record.get(), Optional.ofNullable(wanted.remove(at)));
            }
        } catch (IOException damaged) {
            wrong(name, at, "cannot be read: " + damaged.getMessage());
        }
    }

    private void record(String name, long at, WarcRecord record, Optional<ManifestEntry> entry) throws IOException {
        if (record instanceof WarcResponse response) payload(name, at, response, entry);
        else record.body().consume();
        if (!(record instanceof WarcResponse) && entry.isPresent()) {
            wrong(
                    name,
                    at,
                    "is no response, but the manifest names it for "
                            + entry.get().address());
        }
        var said = record.blockDigest();
        var found = record.calculatedBlockDigest();
        if (said.isPresent() && found.isPresent() && !said.equals(found)) {
            wrong(name, at, "the digest of its block is %s, not %s".formatted(found.get(), said.get()));
        }
    }

    private void payload(String name, long at, WarcResponse response, Optional<ManifestEntry> entry)
            throws IOException {
        var http = response.http();
        var packed = http.headers().first("Content-Encoding").isPresent();
        var wire = Sha256.digest();
        String plain;
        try (var body = new DigestInputStream(http.body().stream(), wire)) {
            plain = packed ? unpacked(body) : drained(body);
        }
        var sent = wire.digest();
        if (response.payloadDigest()
                .filter(said -> !Arrays.equals(said.bytes(), sent))
                .isPresent()) {
            wrong(name, at, "the digest of its payload is not what it says");
        }
        var sha256 = packed ? plain : HexFormat.of().formatHex(sent);
        entry.ifPresent(named -> {
            if (!named.sha256().equals(sha256)) {
                wrong(name, at, "holds other bytes than the manifest says of " + named.address());
            }
            if (!named.address().equals(response.target())) {
                wrong(name, at, "is of %s, not of %s".formatted(response.target(), named.address()));
            }
        });
    }

    private static String unpacked(InputStream body) throws IOException {
        var digest = Sha256.digest();
        try (var plain = new DigestInputStream(new GZIPInputStream(body), digest)) {
            plain.transferTo(OutputStream.nullOutputStream());
            body.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String drained(InputStream body) throws IOException {
        body.transferTo(OutputStream.nullOutputStream());
        return "";
    }

    private void wrong(String name, long at, String problem) {
        mismatch.accept(new Verification.Mismatch("raw/warc/%s at %d".formatted(name, at), problem, REMEDY));
    }
}
