package jp.shingi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.shingi.corpus.Sha256;
import jp.shingi.evaluate.Evaluation;
import jp.shingi.evaluate.Report;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.extract.Extractor;
import jp.shingi.extract.OcrMode;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.Document;
import jp.shingi.pipeline.Input;
import jp.shingi.pipeline.Stages;
import jp.shingi.testing.Shared;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The whole way from bytes to record on real documents, scored against gold that people made. A row is a promise. */
class RealDocumentsTest {
    /** @param measure as {@code shingi evaluate} names it */
    private record Promise(String gold, String sources, String measure, double atLeast) {}

    private static final List<Promise> PROMISES = Promises.read("/real-documents.tsv").stream()
            .map(row -> new Promise(row.get(0), row.get(1), row.get(2), Double.parseDouble(row.get(3))))
            .toList();

    private static final Map<String, Report> REPORTS = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> everyPromiseIsKept() {
        return PROMISES.stream()
                .map(promise -> dynamicTest(
                        "%s %s ≥ %s".formatted(promise.gold(), promise.measure(), promise.atLeast()),
                        () -> check(promise)));
    }

    private static void check(Promise promise) throws IOException {
        var gold = Shared.path(promise.gold());
        var sources = Shared.path(promise.sources());
        var report = REPORTS.computeIfAbsent(promise.gold(), key -> score(gold, sources));
        var score = report.score(promise.measure());
        assertEquals(
                1.0,
                Math.min(1.0, score.f1() / promise.atLeast()),
                1e-9,
                () -> "F1 %.4f%n%s"
                        .formatted(
                                score.f1(),
                                String.join(
                                        "\n",
                                        report.disagreements(promise.measure()).stream()
                                                .limit(12)
                                                .map(Object::toString)
                                                .toList())));
    }

    private static Report score(Path gold, Path sources) {
        try {
            return Evaluation.of(gold, file -> read(file, sources));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Optional<Document> read(Path gold, Path sources) {
        try {
            var source = Evaluation.source(gold, sources);
            if (source.isEmpty()) return Optional.empty();
            var file = source.get();
            var name = file.getFileName().toString();
            var extraction = new Extractor(ExtractSettings.standard().with(OcrMode.NEVER)).extract(file, name);
            var input = new Input(file, name, Optional.empty(), Optional.empty());
            return Optional.of(new Stages().document(extraction, input, Sha256.of(file), Files.size(file)));
        } catch (IOException | Unreadable e) {
            throw new AssertionError(gold + ": " + e.getMessage(), e);
        }
    }
}
