package jp.shingi.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.shingi.corpus.Corpus;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.QuarantineReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
    private static final IngestOptions ONE_JOB = new IngestOptions(1, false, "ocr=never");
    private static final Reader HERE = Reader.here(ExtractSettings.standard());

    @TempDir
    Path folder;

    private Path papers;

    @BeforeEach
    void writePapers() throws IOException {
        papers = Files.createDirectories(folder.resolve("papers/h30"));
        for (var i = 1; i <= 24; i++) {
            Files.writeString(papers.resolve("kaigiroku%02d.txt".formatted(i)), minutes(i));
        }
    }

    @Test
    void theSameBytesAgainChangeNothing() throws Exception {
        ingest("a", ONE_JOB);
        var before = files(folder.resolve("a"));
        var again = ingest("a", ONE_JOB);
        assertEquals(24, again.size());
        again.forEach(result -> assertInstanceOf(Result.Unchanged.class, result));
        assertEquals(before, files(folder.resolve("a")));
    }

    @Test
    void theCorpusIsTheSameWhateverTheNumberOfThreads() throws Exception {
        ingest("a", ONE_JOB);
        ingest("b", new IngestOptions(7, false, "ocr=never"));
        assertEquals(files(folder.resolve("a")), files(folder.resolve("b")));
    }

    @Test
    void theSameBytesUnderTwoNamesAreOneDocument() throws Exception {
        Files.copy(papers.resolve("kaigiroku01.txt"), papers.resolve("z-copy.txt"));
        ingest("a", ONE_JOB);
        var corpus = Corpus.open(folder.resolve("a"));
        try (var documents = corpus.documents()) {
            var uris = documents.map(document -> document.source().uri()).toList();
            assertEquals(24, uris.size());
            assertTrue(uris.contains("h30/kaigiroku01.txt"), uris.toString());
        }
        assertEquals(25, ingest("a", ONE_JOB).size());
    }

    @Test
    void whatCannotBeReadIsPutAsideAndTheRunGoesOn() throws Exception {
        var corpus = Corpus.open(folder.resolve("a"));
        Reader picky = (file, job) -> {
            if (job.name().endsWith("07.txt"))
                throw Unreadable.because(QuarantineReason.DAMAGED, job.name() + " is damaged");
            return HERE.read(file, job);
        };
        var results = ingest(corpus, picky, ONE_JOB);
        assertEquals(
                1, results.stream().filter(Result.Quarantined.class::isInstance).count());
        assertEquals(23, results.stream().filter(Result.Read.class::isInstance).count());
        assertEquals("h30/kaigiroku07.txt", corpus.quarantined().getFirst().uri());
        var again = ingest(Corpus.open(folder.resolve("a")), picky, ONE_JOB);
        assertEquals(
                1, again.stream().filter(Result.Quarantined.class::isInstance).count(), "told again, not read again");

        ingest("a", new IngestOptions(1, true, "ocr=never"));
        assertEquals(List.of(), corpus.quarantined());
    }

    @Test
    void membersOfAnArchiveAreDocumentsOfTheirOwn() throws Exception {
        try (var zip = new ZipOutputStream(Files.newOutputStream(papers.resolve("shiryo.zip")))) {
            for (var number : List.of(31, 32)) {
                zip.putNextEntry(new ZipEntry("資料/kaigiroku%d.txt".formatted(number)));
                zip.write(minutes(number).getBytes(StandardCharsets.UTF_8));
            }
        }
        var uris = ingest("a", ONE_JOB).stream().map(Result::uri).toList();
        assertEquals(26, uris.size());
        assertTrue(uris.contains("h30/shiryo.zip#資料/kaigiroku31.txt"), uris.toString());
        assertTrue(ingest("a", ONE_JOB).stream().allMatch(Result.Unchanged.class::isInstance));
    }

    @Test
    void aBugStopsTheRunAndKeepsWhatWasWritten() throws Exception {
        Reader broken = (file, job) -> {
            if (job.name().endsWith("09.txt")) throw new IllegalStateException("a bug");
            return HERE.read(file, job);
        };
        var corpus = Corpus.open(folder.resolve("a"));
        assertThrows(IllegalStateException.class, () -> ingest(corpus, broken, ONE_JOB));
        var results = ingest("a", ONE_JOB);
        assertEquals(
                8, results.stream().filter(Result.Unchanged.class::isInstance).count());
    }

    @Test
    void aRunThatWasKilledIsCompletedByTheNext() throws Exception {
        ingest("undisturbed", ONE_JOB);
        var data = folder.resolve("killed");
        var documents = data.resolve("corpus/documents/みどり野区");
        var run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "jp.shingi.pipeline.SlowIngest",
                        papers.getParent().toString(),
                        data.toString())
                .inheritIO()
                .start();
        while (run.isAlive() && count(documents) < 5) Thread.sleep(5);
        run.destroyForcibly().waitFor();
        assertTrue(count(documents) < 24, "killed in the middle");
        ingest("killed", ONE_JOB);
        assertEquals(files(folder.resolve("undisturbed")), files(data));
    }

    @Test
    void foldersAreReadInOrderAndFilesThatAreNoDocumentsAreTold() throws IOException {
        Files.writeString(papers.resolve("kaigiroku.gold.json"), "{}");
        Files.writeString(papers.resolve(".hidden"), "x");
        var inputs = Inputs.of(List.of(papers.getParent()), Optional.empty());
        assertEquals(24, inputs.files().size());
        assertEquals(List.of(papers.resolve("kaigiroku.gold.json")), inputs.leftAside());
        assertEquals("h30/kaigiroku01.txt", inputs.files().getFirst().uri());
        assertThrows(IOException.class, () -> Inputs.of(List.of(folder.resolve("absent")), Optional.empty()));
    }

    private List<Result> ingest(String data, IngestOptions options) throws Exception {
        return ingest(Corpus.open(folder.resolve(data)), HERE, options);
    }

    private List<Result> ingest(Corpus corpus, Reader reader, IngestOptions options) throws Exception {
        var results = new ArrayList<Result>();
        var inputs = Inputs.of(List.of(papers.getParent()), Optional.of("みどり野区"));
        new Ingest(corpus, reader, Clock.systemUTC()).run(inputs.files(), options, results::add);
        return results;
    }

    /** The documents written so far; a walk would stumble over a part that is given its name meanwhile. */
    private static long count(Path documents) throws IOException {
        if (!Files.isDirectory(documents)) return 0;
        try (var files = Files.list(documents)) {
            return files.filter(file -> file.toString().endsWith(".json")).count();
        }
    }

    /** All files below a folder with their content; the lock is no content. */
    private static Map<String, String> files(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals(".lock"))
                    .collect(Collectors.toMap(
                            file -> root.relativize(file).toString(), IngestTest::content, (a, b) -> a, TreeMap::new));
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String minutes(int number) {
        return """
                平成30年度第%d回みどり野区情報公開審議会会議録

                （会長）　ただいまから第%d回の審議会を開会いたします。

                （委員）　資料の%d頁についてうかがいます。

                （会長）　以上で閉会します。
                """.formatted(number, number, number);
    }
}
