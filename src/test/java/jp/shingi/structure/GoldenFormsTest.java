package jp.shingi.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.extract.Extractor;
import jp.shingi.extract.OcrMode;
import jp.shingi.extract.Unreadable;
import jp.shingi.extract.pdf.PdfReader;
import jp.shingi.extract.pdf.PdfSettings;
import jp.shingi.model.Json;
import jp.shingi.model.Warning;
import jp.shingi.model.layout.Extraction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Forms, record sheets, registers, clauses and assessments of municipalities that do not exist, from bytes to parts. {@code -Dgolden.update=true}
 * writes what is read now; the difference is to be read before it is committed.
 */
class GoldenFormsTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final String KINDS = ".*-(form|record|register|shimon|clauses|assessment)-[0-9]+";

    @TestFactory
    Stream<DynamicTest> goldenDocuments() throws IOException {
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    @Test
    void thereAreGoldenDocuments() throws IOException {
        assertTrue(folders().size() >= 8, "golden documents are missing");
    }

    @Test
    void sameBytesGiveTheSameParts() throws Exception {
        var folder = FOLDER.resolve("midorino-form-1");
        assertEquals(read(folder), read(folder));
    }

    private static List<Path> folders() throws IOException {
        try (var all = Files.list(FOLDER)) {
            return all.filter(folder -> folder.getFileName().toString().matches(KINDS))
                    .sorted()
                    .toList();
        }
    }

    private static void check(Path folder) throws Exception {
        var read = Json.pretty(read(folder));
        var expected = folder.resolve("expected.json");
        if (Boolean.getBoolean("golden.update")) {
            assertNotEquals("true", System.getenv("CI"), "golden documents are not updated in CI");
            Files.writeString(expected, read);
        }
        assertEquals(Files.readString(expected), read, folder.toString());
    }

    private static JsonNode read(Path folder) throws Exception {
        try (var inputs = Files.list(folder)) {
            var input = inputs.filter(file -> file.getFileName().toString().startsWith("input."))
                    .findFirst()
                    .orElseThrow();
            var structured = new Structurer()
                    .structure(extraction(input), input.getFileName().toString());
            JsonNode tree = Json.MAPPER.valueToTree(Map.of("parts", structured.parts()));
            withoutBoxes(tree);
            ((ObjectNode) tree)
                    .set(
                            "warnings",
                            Json.MAPPER.valueToTree(structured.warnings().stream()
                                    .map(Warning::code)
                                    .toList()));
            return tree;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Extraction extraction(Path input) throws Unreadable {
        return input.toString().endsWith(".pdf")
                ? new PdfReader().read(input, PdfSettings.with(OcrMode.NEVER))
                : new Extractor(ExtractSettings.standard())
                        .extract(input, input.getFileName().toString());
    }

    private static void withoutBoxes(JsonNode node) {
        if (node instanceof ObjectNode object) object.remove("boxes");
        for (var child : node.values()) withoutBoxes(child);
    }
}
