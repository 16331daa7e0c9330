package jp.shingi.crawl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import jp.shingi.corpus.Corpus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/** The WARC files, read by jwarc and by a reader that knows nothing but the standard; and what verify makes of damage. */
class ProofTest {
    @TempDir
    Path folder;

    private Site site;
    private Crawling crawling;

    @BeforeEach
    void crawl() throws Exception {
        site = new Site();
        crawling = new Crawling(folder);
        site.page(
                        "/list.html",
                        "<a href='a.pdf'>会議録</a><a href='b.pdf'>資料1</a><a href='packed.txt'>次第</a><a href='moved.pdf'>資料2</a>")
                .pdf("/a.pdf", "minutes".repeat(1_000))
                .pdf("/b.pdf", "material")
                .pdf("/c.pdf", "moved here")
                .status("/moved.pdf", 302, "Location", "/c.pdf")
                .answer("/packed.txt", exchange -> {
                    var packed = gzip("packed".repeat(500).getBytes(StandardCharsets.UTF_8));
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    exchange.getResponseHeaders().set("Content-Type", "text/plain");
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write(packed);
                });
        assertEquals(4, crawling.run(source()).count(Event.Kind.NEW), crawling.events.toString());
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void jwarcReadsEveryRecordAndFindsTheDocuments() throws Exception {
        var targets = new LinkedHashMap<String, Integer>();
        var requests = 0;
        try (var reader = new WarcReader(warc())) {
            for (var record : reader) {
                if (record instanceof WarcRequest) requests++;
                if (record instanceof WarcResponse response) {
                    targets.put(response.targetURI().getPath(), response.http().status());
                }
            }
        }
        assertEquals(
                Map.of(
                        "/list.html",
                        200,
                        "/a.pdf",
                        200,
                        "/b.pdf",
                        200,
                        "/packed.txt",
                        200,
                        "/moved.pdf",
                        302,
                        "/c.pdf",
                        200),
                targets);
        assertEquals(6, requests);
    }

    /** ISO 28500: each record a gzip member; a version line, named fields, an empty line, a block of Content-Length bytes, two line ends. */
    @Test
    void aReaderThatKnowsOnlyTheStandardReadsThem() throws Exception {
        var records = plainly(warc());
        assertEquals("warcinfo", records.getFirst().get("WARC-Type"));
        assertEquals(13, records.size());
        records.forEach(record -> {
            assertEquals("WARC/1.1", record.get(""));
            assertTrue(record.get("WARC-Record-ID").matches("<urn:uuid:[0-9a-f-]{36}>"), record.toString());
        });
        var responses = records.stream()
                .filter(record -> "response".equals(record.get("WARC-Type")))
                .toList();
        responses.forEach(
                record -> assertTrue(record.get("WARC-Payload-Digest").startsWith("sha256:"), record.toString()));
    }

    @Test
    void theManifestLeadsToTheRecord() throws Exception {
        for (var entry : crawling.manifest().versions()) {
            var place = entry.record().orElseThrow();
            try (var channel = java.nio.channels.FileChannel.open(
                                    folder.resolve("corpus/raw/warc").resolve(place.file()))
                            .position(place.offset());
                    var reader = new WarcReader(channel)) {
                var record = (WarcResponse) reader.next().orElseThrow();
                assertEquals(place.id(), record.id().toString());
                assertEquals(entry.address(), record.target());
            }
        }
    }

    @Test
    void theSameBytesAgainAreARevisit() throws Exception {
        site.answer("/list.html", exchange -> {
            var page = "<a href='a.pdf'>会議録</a>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        });
        crawling.run(source());
        crawling.run(source());
        var last = warcs().getLast();
        try (var reader = new WarcReader(last)) {
            var revisit = (WarcRevisit) reader.records()
                    .filter(WarcRevisit.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertEquals("/list.html", revisit.targetURI().getPath());
            assertTrue(revisit.refersTo().isPresent());
        }
        assertTrue(verify().sound(), verify().mismatches().toString());
    }

    @Test
    void aSoundCorpusIsSound() throws IOException {
        var report = verify();
        assertTrue(report.sound(), report.mismatches().toString());
        assertEquals(4, report.rawFiles());
        assertEquals(13, report.warcRecords());
        assertEquals(4, report.entries());
    }

    @Test
    void aFlippedByteInARawFileIsFound() throws Exception {
        var entry = crawling.manifest().versions().getFirst();
        var file = Corpus.open(folder).raw().find(entry.sha256()).orElseThrow();
        flip(file, (int) Files.size(file) / 2);
        var wrong = verify().mismatches();
        assertEquals(1, wrong.size(), wrong.toString());
        assertTrue(wrong.getFirst().what().endsWith(entry.sha256()));
    }

    /**
     * Whichever byte of the WARC file it is, some record does not match any more; those after it are still looked at. Only a byte of the compression that
     * changes nothing it holds (the time in a header, a code that no character uses) may pass.
     */
    @Test
    void aFlippedByteAnywhereInTheWarcFileIsFound() throws Exception {
        var warc = warc();
        var sound = Files.readAllBytes(warc);
        var held = unpacked(warc);
        var random = new Random(7);
        var found = 0;
        for (var round = 0; round < 120; round++) {
            var at = random.nextInt(sound.length);
            flip(warc, at);
            if (verify().sound()) assertArrayEquals(held, unpacked(warc), "byte %d of %d".formatted(at, sound.length));
            else found++;
            Files.write(warc, sound);
        }
        assertTrue(found > 100, "found " + found);
    }

    /** Damage costs the record it is in; those behind it are found again where the manifest says they begin. */
    @Test
    void whatStandsBehindDamageIsStillLookedAt() throws Exception {
        var first = crawling.manifest().versions().getFirst();
        flip(warc(), (int) first.record().orElseThrow().offset() + 40);
        var wrong = verify().mismatches();
        assertTrue(wrong.toString().contains("holds no whole record of " + first.address()), wrong.toString());
        for (var entry : crawling.manifest().versions().subList(1, 4)) {
            assertFalse(wrong.toString().contains(entry.address()), wrong.toString());
        }
    }

    @Test
    void aLostFileIsFound() throws Exception {
        Files.delete(warc());
        var entry = crawling.manifest().versions().getFirst();
        Files.delete(Corpus.open(folder).raw().find(entry.sha256()).orElseThrow());
        var wrong = verify().mismatches().toString();
        assertTrue(wrong.contains("4 entries of the manifest name it"), wrong);
        assertTrue(wrong.contains("which are not in raw"), wrong);
    }

    /** What the next run makes of a WARC file whose writer was killed, cut at any byte. */
    @Test
    void aTornFileIsCutAfterItsLastWholeRecord() throws Exception {
        var sound = Files.readAllBytes(warc());
        var starts = gzipHeaders(sound);
        for (var length = 0; length < sound.length; length += 97) {
            var open = folder.resolve("torn.warc.gz" + WarcFile.OPEN);
            Files.write(open, java.util.Arrays.copyOf(sound, length));
            WarcMend.mend(open);
            var mended = folder.resolve("torn.warc.gz");
            var cut = length;
            var whole = starts.stream()
                    .filter(start -> start <= cut)
                    .mapToInt(start -> start)
                    .max()
                    .orElse(0);
            assertEquals(whole, Files.exists(mended) ? (int) Files.size(mended) : 0, "cut at " + length);
            if (whole > 0) plainly(mended);
            Files.deleteIfExists(mended);
        }
    }

    private Verification.Report verify() throws IOException {
        return new Verification(Corpus.open(folder), name -> {}).run();
    }

    private Path warc() throws IOException {
        return warcs().getFirst();
    }

    private List<Path> warcs() throws IOException {
        try (var files = Files.list(folder.resolve("corpus/raw/warc/test"))) {
            return files.sorted().toList();
        }
    }

    private Source source() throws BadSource {
        return Crawling.source(site, "start: [SITE/list.html]\nlevels: [{files: [{address: '\\.(pdf|txt)$'}]}]\n");
    }

    private static void flip(Path file, int at) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[at] ^= 0x10;
        Files.write(file, bytes);
    }

    private static byte[] unpacked(Path warc) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(warc))) {
            return in.readAllBytes();
        }
    }

    private static List<Integer> gzipHeaders(byte[] bytes) {
        var starts = new ArrayList<Integer>();
        for (var at = 0; at + 3 < bytes.length; at++) {
            if ((bytes[at] & 0xFF) == 0x1F
                    && (bytes[at + 1] & 0xFF) == 0x8B
                    && bytes[at + 2] == 8
                    && bytes[at + 3] == 0) starts.add(at);
        }
        return starts;
    }

    private static List<Map<String, String>> plainly(Path warc) throws IOException {
        var records = new ArrayList<Map<String, String>>();
        try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(warc))))) {
            for (var version = line(in); !version.isEmpty(); version = line(in)) {
                var fields = new LinkedHashMap<String, String>(Map.of("", version));
                for (var field = line(in); !field.isEmpty(); field = line(in)) {
                    var colon = field.indexOf(':');
                    fields.put(
                            field.substring(0, colon),
                            field.substring(colon + 1).strip());
                }
                in.skipNBytes(Long.parseLong(fields.get("Content-Length")));
                assertEquals("", line(in));
                assertEquals("", line(in));
                records.add(fields);
            }
        }
        return records;
    }

    private static String line(DataInputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var octet = in.read(); octet >= 0 && octet != '\n'; octet = in.read())
            if (octet != '\r') line.write(octet);
        return line.toString(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
