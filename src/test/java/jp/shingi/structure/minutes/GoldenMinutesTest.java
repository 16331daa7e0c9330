package jp.shingi.structure.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import jp.shingi.extract.Extractor;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.Json;
import jp.shingi.structure.Structurer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Minutes of our own, from the file to the record. Updating is a separate act: {@code -Dgolden.update=true}, and its diff is read. */
class GoldenMinutesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TestFactory
    Stream<DynamicTest> everyGoldenMinutes() throws IOException {
        try (var listed = Files.list(GOLDEN)) {
            var folders = listed.filter(
                            folder -> folder.getFileName().toString().contains("-minutes-"))
                    .sorted()
                    .toList();
            assertFalse(folders.isEmpty(), "no golden minutes");
            return folders.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException, Unreadable {
        var expected = folder.resolve("expected.json");
        var actual = Json.pretty(read(folder)).stripTrailing() + "\n";
        if (Boolean.getBoolean("golden.update")) {
            assertFalse("true".equals(System.getenv("CI")), "golden documents are not updated in CI");
            Files.writeString(expected, actual);
        }
        assertTrue(
                Files.exists(expected), () -> "no " + expected + ": run with -Dgolden.update=true, then read the diff");
        assertEquals(Files.readString(expected), actual);
        assertTrue(Files.exists(folder.resolve("origin.md")), "no origin.md");
    }

    private static Object read(Path folder) throws IOException, Unreadable {
        try (var files = Files.list(folder)) {
            var input = files.filter(file -> file.getFileName().toString().startsWith("input."))
                    .findFirst()
                    .orElseThrow();
            var extraction = new Extractor().extract(input, input.getFileName().toString());
            return new Structurer().structure(extraction, input.getFileName().toString());
        }
    }
}
