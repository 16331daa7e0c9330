package jp.shingi.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shingi.corpus.Sha256;
import jp.shingi.extract.Extractor;
import jp.shingi.extract.Unreadable;
import jp.shingi.extract.WorkerPool;
import jp.shingi.pipeline.DocumentJob;
import jp.shingi.pipeline.Input;
import jp.shingi.pipeline.Reader;
import jp.shingi.testing.Shared;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reading the PDFs of {@code ../shared} beside other readers, on one core and on all, the cost of worker processes, and a file of 3,000 pages in
 * 256 MB. Run it alone: {@code mvn -Pbench test -Dtest=ReadBenchmark}. Writes {@code src/docs/benchmarks/DATE-read.md}.
 */
class ReadBenchmark {
    private static final int WARM = Integer.getInteger("warm", 4);
    /** New worker processes have compiled nothing yet; this one has, in all the rounds before. */
    private static final int WARM_WORKERS = Integer.getInteger("warm.workers", 25);

    private static final int ROUNDS = Integer.getInteger("rounds", 9);
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final List<String> report = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void reading() throws Exception {
        var load = load();
        var all = readable();
        var pdfs = all.stream()
                .filter(file -> file.getFileName().toString().endsWith(".pdf"))
                .toList();
        head(pdfs);
        peers(pdfs, 1);
        peers(pdfs, CORES);
        isolation(all);
        manyPages();
        report.add(
                "Load average of the machine: %.1f before, %.1f after, on %d cores.%n".formatted(load, load(), CORES));
        write();
    }

    private void head(List<Path> pdfs) throws IOException {
        var pages = pages(pdfs);
        report.add("# Reading, %s%n".formatted(today()));
        report.add(
                "`mvn -Pbench test -Dtest=ReadBenchmark`, Java %s on %d cores: the %d PDFs of ../shared that have text, %d pages."
                        .formatted(System.getProperty("java.version"), CORES, pdfs.size(), pages));
        report.add(
                "%d rounds after %d to warm up, all readers in turns in each; medians. The ratio is of the times within a round.%n"
                        .formatted(ROUNDS, WARM));
    }

    private void peers(List<Path> pdfs, int threads) throws Exception {
        var plain = Contestant.stripper();
        var contestants = new ArrayList<>(List.of(Contestant.ours(), plain));
        Contestant.tika().ifPresent(contestants::add);
        contestants.addAll(Contestant.programs());
        var rounds = Rounds.of(contestants, pdfs, threads, WARM, ROUNDS);
        var pages = pages(pdfs);
        report.add("## PDF, %s%n".formatted(threads == 1 ? "one core" : "all cores"));
        report.add("| reader | pages/s | time beside PDFTextStripper |\n|---|---|---|");
        for (var contestant : contestants) {
            report.add("| %s | %.0f | %.2f |"
                    .formatted(contestant.name(), pages / rounds.median(contestant), rounds.ratio(contestant, plain)));
        }
        report.add("\nSeconds of each round: `%s`%n".formatted(rounds.seconds()));
    }

    /** All kinds of files, from bytes to documents, through workers and in this process, as many at once as there are cores. */
    private void isolation(List<Path> files) throws Exception {
        try (var pool = new WorkerPool(Contestant.SETTINGS, CORES, Integer.MAX_VALUE)) {
            var inside = new Contestant("in one process", file -> document(Reader.here(Contestant.SETTINGS), file));
            var workers = new Contestant("in worker processes", file -> document(Reader.in(pool), file));
            var rounds = Rounds.of(List.of(inside, workers), files, CORES, WARM_WORKERS, ROUNDS);
            report.add("## What isolation costs%n".formatted());
            report.add(
                    "From bytes to documents: the same and the Word, HTML and other files beside them, %d in all, %d at once.%n"
                            .formatted(files.size(), CORES));
            report.add("| where | files/s |\n|---|---|");
            report.add("| in one process | %.1f |".formatted(files.size() / rounds.median(inside)));
            report.add("| in worker processes | %.1f |".formatted(files.size() / rounds.median(workers)));
            report.add(
                    "\nTime in workers divided by time in one process: %.2f; throughput lost: %.0f %%. Of each round: `%s`%n"
                            .formatted(
                                    rounds.ratio(workers, inside),
                                    100 * (1 - 1 / rounds.ratio(workers, inside)),
                                    rounds.ratios(workers, inside)));
        }
    }

    private static void document(Reader reader, Path file) throws Exception {
        var input = new Input(file, file.getFileName().toString(), Optional.empty(), Optional.empty());
        reader.read(file, DocumentJob.of(input, Sha256.of(file), Files.size(file)));
    }

    private void manyPages() throws Exception {
        report.add("## Many pages in 256 MB%n".formatted());
        report.add("The minutes of 15 pages, repeated, read in a process of its own with that heap.%n".formatted());
        report.add("| pages | time | peak heap |\n|---|---|---|");
        var original = Shared.path("fixtures/nerima-minutes-s9.pdf");
        for (var pages : new int[] {300, 3_000}) {
            var row = ManyPages.inProcess(ManyPages.make(original, folder.resolve(pages + ".pdf"), pages), 256);
            assertTrue(row.startsWith("| " + pages), row);
            report.add(row);
        }
        report.add("");
    }

    /** Files that our reader takes without OCR; the largest first, so that no core waits for the last. */
    private static List<Path> readable() throws IOException {
        try (var fixtures = Files.list(Shared.path("fixtures"));
                var pdfs = Files.walk(Shared.path("data/pdf"))) {
            return Stream.concat(fixtures, pdfs)
                    .filter(file -> file.toString().matches(".*\\.(pdf|docx|doc|html)"))
                    .filter(ReadBenchmark::reads)
                    .sorted(Comparator.comparing((Path file) -> file.toFile().length())
                            .reversed()
                            .thenComparing(Path::toString))
                    .toList();
        }
    }

    private static boolean reads(Path file) {
        try {
            new Extractor(Contestant.SETTINGS).extract(file, file.getFileName().toString());
            return true;
        } catch (Unreadable left) {
            return false;
        }
    }

    private static int pages(List<Path> pdfs) throws IOException {
        var pages = 0;
        for (var file : pdfs) {
            try (var document = Loader.loadPDF(file.toFile())) {
                pages += document.getNumberOfPages();
            }
        }
        return pages;
    }

    private void write() throws IOException {
        var text = String.join("\n", report);
        System.out.println(text);
        Files.writeString(Path.of("src/docs/benchmarks/%s-read.md".formatted(today())), text);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
