package jp.shingi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.shingi.model.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;

@ResourceLock("System.out")
class ShingiTest {
    @TempDir
    Path folder;

    private record Ended(int code, String out, String err) {}

    @Test
    void wrongUsageEndsWithTwoAndSaysWhatIsMeant() {
        var ended = run("ingest", "--wrad", "みどり野区");
        assertEquals(2, ended.code());
        assertTrue(ended.err().contains("--ward"), ended.err());
        assertEquals("", ended.out());
    }

    @Test
    void whatDoesNotExistEndsWithOneAndIsNamed() {
        var ended = run("ingest", folder.resolve("absent.pdf").toString());
        assertEquals(1, ended.code());
        assertTrue(ended.err().contains("absent.pdf does not exist"), ended.err());
        assertFalse(ended.err().contains("\tat "), "no stack for a person");
        assertEquals(1, run("show", "nothing-000000000000").code());
    }

    @Test
    void whatIsQuarantinedEndsWithThreeAndIsListedByStats() throws IOException {
        Files.writeString(folder.resolve("minutes.txt"), "（会長）　開会します。\n\n（委員）　はい。\n\n（会長）　閉会します。\n");
        Files.write(folder.resolve("empty.pdf"), new byte[0]);
        var ended = run(
                "ingest",
                folder.resolve("minutes.txt").toString(),
                folder.resolve("empty.pdf").toString());
        assertEquals(3, ended.code());
        assertTrue(ended.out().contains("1 documents read"), ended.out());
        assertTrue(run("stats").out().contains("empty"));
        assertEquals(3, run("ingest", folder.resolve("empty.pdf").toString()).code());
    }

    @Test
    void withJsonThereIsNothingButJsonOnStandardOutput() throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), "資料の説明です。\n");
        for (var arguments : List.of(List.of("ingest", file.toString()), List.of("stats"))) {
            var ended = run(arguments.toArray(String[]::new), "--json");
            assertTrue(Json.read(ended.out(), JsonNode.class).isObject(), ended.out());
        }
    }

    @Test
    void optionsOfAllCommandsMayStandBeforeOrBehind() {
        assertEquals(0, execute("--data", folder.toString(), "stats").code());
        assertEquals(0, execute("stats", "--data", folder.toString()).code());
        assertTrue(execute("--help").out().contains("shingi demo"));
        assertTrue(execute("--version").out().contains("Java"));
    }

    /** All but one had the header of the program itself as their description. */
    @Test
    void eachCommandIsDescribedByALineOfItsOwn() {
        var lines = execute("--help")
                .out()
                .lines()
                .filter(line -> line.matches("  [a-z]+ {2,}\\S.*"))
                .toList();
        assertTrue(lines.size() > 10, lines.toString());
        assertEquals(
                lines.size(),
                lines.stream()
                        .map(line -> line.strip().replaceFirst("^\\S+", ""))
                        .distinct()
                        .count());
    }

    private Ended run(String[] arguments, String last) {
        var all = new ArrayList<>(List.of(arguments));
        all.add(last);
        return run(all.toArray(String[]::new));
    }

    private Ended run(String... arguments) {
        var all = new ArrayList<>(List.of("--data", folder.resolve("data").toString()));
        all.addAll(List.of(arguments));
        return execute(all.toArray(String[]::new));
    }

    private static Ended execute(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var before = System.out;
        var beforeErr = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            var code = Shingi.commandLine().execute(arguments);
            return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
            System.setErr(beforeErr);
        }
    }
}
