package jp.shingi.structure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shingi.evaluate.Report;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.extract.Extractor;
import jp.shingi.extract.OcrMode;
import jp.shingi.extract.Unreadable;
import jp.shingi.extract.pdf.PdfReader;
import jp.shingi.extract.pdf.PdfSettings;
import jp.shingi.model.Document;
import jp.shingi.model.Source;
import jp.shingi.model.layout.Extraction;
import jp.shingi.testing.Golds;
import org.junit.jupiter.api.Test;

/** Fields, checks and assessments of forms in many layouts, scored against the gold beside them. */
class FormsZooTest {
    @Test
    void formsOfManyLayouts() throws Exception {
        var report = Golds.score("forms-zoo", "forms-zoo", FormsZooTest::read);
        for (var measure : List.of("fields", "fields.key")) atLeast(report, measure, 0.97);
        for (var measure : List.of(
                "entrustments",
                "risks",
                "risks.rating",
                "revisions",
                "revisions.before",
                "revisions.after",
                "sections")) atLeast(report, measure, 0.98);
        atLeast(report, "checks", 0.95);
    }

    @Test
    void formsOfRealWards() throws Exception {
        var report = Golds.score("gold", "seeds", FormsZooTest::read);
        for (var measure : List.of("fields", "fields.key")) atLeast(report, measure, 0.98);
    }

    private static void atLeast(Report report, String measure, double bound) {
        var score = report.score(measure);
        assertTrue(
                score.f1() >= bound, () -> "%s %.4f%n%s".formatted(measure, score.f1(), report.disagreements(measure)));
    }

    private static Optional<Document> read(Path file) {
        try {
            var extraction = extraction(file);
            var structured =
                    new Structurer().structure(extraction, file.getFileName().toString());
            var source = new Source(
                    "f",
                    extraction.mediaType(),
                    "0".repeat(64),
                    1,
                    OptionalInt.empty(),
                    Optional.empty(),
                    extraction.extractor());
            return Optional.of(new Document(
                    Document.SCHEMA,
                    "x-000000000000",
                    source,
                    structured.ward(),
                    Optional.empty(),
                    structured.title(),
                    structured.parts(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    structured.warnings()));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private static Extraction extraction(Path file) throws Unreadable {
        return file.toString().endsWith(".pdf")
                ? new PdfReader().read(file, PdfSettings.with(OcrMode.NEVER))
                : new Extractor(ExtractSettings.standard())
                        .extract(file, file.getFileName().toString());
    }
}
