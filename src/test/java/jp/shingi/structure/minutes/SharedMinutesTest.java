package jp.shingi.structure.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.shingi.evaluate.Report;
import jp.shingi.extract.Extractor;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.Document;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Source;
import jp.shingi.structure.Structurer;
import jp.shingi.testing.Golds;
import jp.shingi.testing.Shared;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What minutes of others must reach: scores on gold, and counts that other sources give. */
class SharedMinutesTest {
    private record Least(String gold, String sources, String measure, double f1) {}

    private static final List<Least> LEAST = List.of(
            new Least("zoo", "zoo", "turns", 0.99),
            new Least("zoo", "zoo", "turns.text", 0.99),
            new Least("zoo", "zoo", "turns.role", 0.98),
            new Least("zoo", "zoo", "turns.items", 0.97),
            new Least("zoo", "zoo", "turns.answers", 0.93),
            new Least("zoo", "zoo", "agenda", 0.97),
            new Least("zoo", "zoo", "decisions", 0.97),
            new Least("zoo", "zoo", "meeting.date", 0.98),
            new Least("zoo", "zoo", "meeting.members", 0.98),
            new Least("gold/003_be209e39636b95a7.json", "seeds", "turns", 0.99),
            new Least("gold/003_be209e39636b95a7.json", "seeds", "turns.items", 0.97),
            new Least("gold/003_be209e39636b95a7.json", "seeds", "turns.answers", 0.93),
            new Least("gold/003_be209e39636b95a7.json", "seeds", "decisions", 0.97),
            new Least("data/shinagawa-gold/h17", "data/shinagawa-gold/h17", "turns", 0.998),
            new Least("data/shinagawa-gold/h20", "data/shinagawa-gold/h20", "turns", 0.998));

    private static final Map<String, Report> REPORTS = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> scores() {
        return LEAST.stream()
                .map(least -> DynamicTest.dynamicTest(least.gold() + " " + least.measure(), () -> {
                    Shared.path(least.gold());
                    var report = REPORTS.computeIfAbsent(least.gold(), gold -> score(gold, least.sources()));
                    var f1 = report.score(least.measure()).f1();
                    assertTrue(f1 >= least.f1(), () -> least + " but " + f1 + report.disagreements(least.measure()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> counts() {
        var counts = new TreeMap<>(Map.of(
                "data/captured/katsushika/statements.txt", 33,
                "fixtures/nerima-minutes-page-utf8.html", 83,
                "fixtures/nerima-minutes-page-sjis.html", 83,
                "fixtures/nerima-minutes-s9.docx", 83));
        return counts.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> assertEquals(
                                entry.getValue(),
                                turns(read(Shared.path(entry.getKey())).orElseThrow()))));
    }

    /** Beside a plain extraction of each page without its number: 81 speakers, and every turn letter for letter. */
    @Test
    void everyTurnOfLongMinutesStandsInTheirText() throws Exception {
        var file = Shared.path("data/pdf/minutes/shohisha-kyoiku-25.pdf");
        var plain = new StringBuilder();
        try (var pdf = Loader.loadPDF(file.toFile())) {
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                plain.append(stripper.getText(pdf).strip().replaceFirst("^[0-9]+\\s*\\n|\\n\\s*[0-9]+$", ""));
            }
        }
        var text = plain.toString().replaceAll("\\s", "");
        var turns = read(file).orElseThrow().parts().stream()
                .filter(MinutesPart.class::isInstance)
                .flatMap(part -> ((MinutesPart) part).turns().stream())
                .toList();
        assertEquals(text.chars().filter(c -> c == '○').count(), turns.size());
        assertEquals(
                List.of(),
                turns.stream()
                        .map(turn -> turn.text().replaceAll("\\s", ""))
                        .filter(turn -> !text.contains(turn))
                        .toList());
    }

    private static int turns(Document document) {
        return document.parts().stream()
                .filter(MinutesPart.class::isInstance)
                .mapToInt(part -> ((MinutesPart) part).turns().size())
                .sum();
    }

    private static Report score(String gold, String sources) {
        try {
            return Golds.score(gold, sources, SharedMinutesTest::read);
        } catch (IOException e) {
            return fail(e);
        }
    }

    private static Optional<Document> read(Path file) {
        try {
            var extraction = new Extractor().extract(file, file.getFileName().toString());
            var read = new Structurer().structure(extraction, file.getFileName().toString());
            var source = new Source(
                    file.getFileName().toString(),
                    extraction.mediaType(),
                    "0".repeat(64),
                    Files.size(file),
                    OptionalInt.empty(),
                    Optional.empty(),
                    extraction.extractor());
            return Optional.of(new Document(
                    Document.SCHEMA,
                    file.getFileName().toString(),
                    source,
                    read.ward(),
                    Optional.empty(),
                    read.title(),
                    read.parts(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    read.warnings()));
        } catch (IOException | Unreadable e) {
            return fail(file + ": " + e.getMessage());
        }
    }
}
