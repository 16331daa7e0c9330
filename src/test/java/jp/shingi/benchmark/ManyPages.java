package jp.shingi.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shingi.extract.Extractor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads one long file in a process with little memory: {@code java -Xmx256m … ManyPages FILE} prints pages, seconds and peak megabytes. */
final class ManyPages {
    private ManyPages() {}

    /** A PDF of the pages of another, over and over; content and fonts are shared, as where one program wrote them. */
    static Path make(Path of, Path to, int pages) throws Exception {
        try (var document = Loader.loadPDF(of.toFile())) {
            var originals = document.getNumberOfPages();
            for (var n = originals; n < pages; n++) {
                var page = document.getPage(n % originals);
                document.addPage(new PDPage(new COSDictionary(page.getCOSObject())));
            }
            document.save(to.toFile());
        }
        return to;
    }

    /** What the process says; its last line where it fails. */
    static String inProcess(Path file, int megabytes) throws Exception {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx%dm".formatted(megabytes),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ManyPages.class.getName(),
                file.toString());
        var out = Files.createTempFile("many-pages", ".txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        process.waitFor();
        var lines = Files.readAllLines(out);
        Files.delete(out);
        return process.exitValue() == 0 ? lines.getLast() : "failed: " + lines.getFirst();
    }

    public static void main(String[] args) throws Exception {
        var file = Path.of(args[0]);
        var begun = System.nanoTime();
        var outcome = new Extractor(Contestant.SETTINGS)
                        .extract(file, "many.pdf")
                        .pages()
                        .size() + " pages";
        var peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf("| %s | %.1f s | %d MB |%n", outcome, (System.nanoTime() - begun) / 1e9, peak >> 20);
    }
}
