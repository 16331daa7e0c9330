package jp.shingi.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import jp.shingi.extract.worker.Job;
import jp.shingi.extract.worker.WorkerSetup;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.layout.Box;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WorkerPoolTest {
    @TempDir
    Path folder;

    private Path page(String name) throws IOException {
        var text = "<h1>会議録</h1><table border=1><tr><th>日時<td>4月1日</table><ul><li><b>○会長</b>　開会します。</ul>";
        return Files.writeString(folder.resolve(name), text);
    }

    private static ExtractSettings memory(int megabytes) {
        var usual = ExtractSettings.standard();
        return new ExtractSettings(
                usual.ocr(),
                usual.maxPages(),
                usual.maxBytes(),
                1L << 30,
                usual.maxCharacters(),
                usual.timeout(),
                usual.stall(),
                megabytes);
    }

    @Test
    void aWorkerReadsWhatTheExtractorReadsAndIsUsedAgain() throws Exception {
        var file = page("a.html");
        try (var pool = new WorkerPool(ExtractSettings.standard(), 1)) {
            assertEquals(new Extractor().extract(file, "a.html"), pool.extract(file, "a.html"));
            var worker = workers().findFirst().orElseThrow().pid();
            for (var i = 0; i < 5; i++) pool.extract(file, "a.html");
            assertEquals(worker, workers().findFirst().orElseThrow().pid());
        }
        assertEquals(0, workers().count());
    }

    private static Stream<ProcessHandle> workers() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("java"));
    }

    @Test
    void aRefusalComesBackWithItsReasonAndRemedy() throws Exception {
        var file = Files.write(folder.resolve("a.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        try (var pool = new WorkerPool(ExtractSettings.standard(), 1)) {
            var here = assertThrows(Unreadable.class, () -> new Extractor().extract(file, "a.jpg"));
            var there = assertThrows(Unreadable.class, () -> pool.extract(file, "a.jpg"));
            assertEquals(here.reason(), there.reason());
            assertEquals(here.getMessage(), there.getMessage());
            assertEquals(here.remedy(), there.remedy());
        }
    }

    @Test
    void aKilledWorkerCostsNothingButItsDocument() throws Exception {
        var file = page("a.html");
        try (var pool = new WorkerPool(ExtractSettings.standard(), 1)) {
            pool.extract(file, "a.html");
            for (var worker : workers().toList()) {
                worker.destroyForcibly();
                worker.onExit().join();
            }
            assertEquals(3, pool.extract(file, "a.html").blocks().size());
        }
    }

    @Test
    void tooMuchMemoryCostsOneDocument() throws Exception {
        var file = page("a.html");
        var large = folder.resolve("large.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(large))) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes());
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<document><body>".getBytes());
            var random = new java.util.Random(1);
            for (var i = 0; i < 600_000; i++) zip.write(("<p><r><t>" + random.nextLong() + "</t></r></p>").getBytes());
            zip.write("</body></document>".getBytes());
        }
        try (var pool = new WorkerPool(memory(64), 1)) {
            var why = assertThrows(Unreadable.class, () -> pool.extract(large, "large.docx"));
            assertEquals(QuarantineReason.OUT_OF_MEMORY, why.reason(), why.getMessage());
            assertEquals(3, pool.extract(file, "a.html").blocks().size());
        }
    }

    @Test
    void tooMuchTimeCostsOneDocument() throws Exception {
        var file = page("a.html");
        var endless = folder.resolve("endless.html");
        Files.writeString(endless, "<div class=a>".repeat(400_000) + "○会長　開会します。");
        var settings = ExtractSettings.standard().with(Duration.ofMillis(20), Duration.ofMillis(20));
        try (var pool = new WorkerPool(settings, 1)) {
            var why = assertThrows(Unreadable.class, () -> pool.extract(endless, "endless.html"));
            assertEquals(QuarantineReason.TIMEOUT, why.reason(), why.getMessage());
        }
        try (var pool = new WorkerPool(ExtractSettings.standard(), 1)) {
            assertEquals(3, pool.extract(file, "a.html").blocks().size());
        }
    }

    @Test
    void aPageIsDrawnInAWorker() throws Exception {
        var file = folder.resolve("a.pdf");
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage(new PDRectangle(300, 200)));
            pdf.save(file.toFile());
        }
        try (var pool = new WorkerPool(ExtractSettings.standard(), 1)) {
            assertEquals(new Box(0, 0, 300, 200), pool.ask(file, "a.pdf", new Job.Size(1)));
            var png = ImageIO.read(new ByteArrayInputStream(pool.ask(file, "a.pdf", new Job.Picture(1, 600))));
            assertEquals(600, png.getWidth());
            assertEquals(400, png.getHeight());
            assertEquals(0, pool.ask(file, "a.pdf", new Job.Places(1, List.of("委託"))).length);
            assertThrows(Unreadable.class, () -> pool.ask(file, "a.pdf", new Job.Size(2)));
        }
    }

    @Test
    void workersReachNoNetwork() {
        try (var setup = new WorkerSetup()) {
            var arguments =
                    setup.config(ExtractSettings.standard(), Integer.MAX_VALUE).getForkedJvmArgs();
            assertTrue(arguments.stream().anyMatch(argument -> argument.startsWith("-Djdk.net.hosts.file=")));
            assertTrue(arguments.contains("-DsocksProxyHost=127.0.0.1"));
        }
    }

    /** Made by the shell, because Java cannot spell such a name; it can list it. */
    @Test
    void aNameThatIsNoUtf8IsReadAllTheSame() throws Exception {
        assumeFalse(OS.WINDOWS.isCurrentOs(), "names of files are always Unicode on Windows");
        page("a.html");
        var shell = new ProcessBuilder("sh", "-c", "mkdir named && cp a.html \"named/$(printf '\\377\\376').html\"");
        assertEquals(0, shell.directory(folder.toFile()).start().waitFor());
        try (var pool = new WorkerPool(ExtractSettings.standard(), 1);
                var files = Files.list(folder.resolve("named"))) {
            assertEquals(
                    3,
                    pool.extract(files.findFirst().orElseThrow(), "a.html")
                            .blocks()
                            .size());
        }
    }
}
