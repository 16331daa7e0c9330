package jp.shingi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shingi.model.QuarantineReason;
import jp.shingi.web.view.Language;
import jp.shingi.web.view.Words;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Docs that cannot lie: what stands in the program stands in {@code src/docs}, and the other way round. */
class DocsTest {
    private static final Path DOCS = Path.of("src/docs");
    private static final Path COMMANDS = DOCS.resolve("commands.md");

    @Test
    void thePageOfCommandsIsWhatTheProgramSaysOfItself() throws IOException {
        var expected = commandsPage();
        if (Boolean.getBoolean("docs.update")) {
            assertFalse("true".equals(System.getenv("CI")), "docs are not updated in CI");
            Files.writeString(COMMANDS, expected);
        }
        assertEquals(expected, Files.readString(COMMANDS), "run with -Ddocs.update=true, then read the diff");
    }

    @Test
    void everyPackageStandsInTheArchitecturePage() throws IOException {
        var page = Files.readString(DOCS.resolve("architecture.md"));
        try (var folders = Files.list(Path.of("src/main/java/jp/shingi"))) {
            folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .forEach(name -> assertTrue(page.contains("| `" + name + "` |"), name + " has no row"));
        }
    }

    @Test
    void everyRuleTableStandsInThePageOfRules() throws IOException {
        var page = Files.readString(DOCS.resolve("rules.md"));
        assertEquals(
                List.of(),
                tables().stream()
                        .filter(table -> !page.contains("`" + table + "`"))
                        .toList());
    }

    @Test
    void everyLinkOfTheDocsLeadsSomewhere() throws IOException {
        var link = Pattern.compile("\\]\\((?!https?:|#|mailto:)([^)#\\s]+)[^)]*\\)");
        for (var page : pages()) {
            var found = link.matcher(Files.readString(page));
            while (found.find()) {
                var target = page.resolveSibling(found.group(1));
                assertTrue(Files.exists(target), page + " links to " + found.group(1) + ", which does not exist");
            }
        }
    }

    @Test
    void everyWarningStandsInThePageOfWarningsAndInBothLanguages() throws IOException {
        var page = Files.readString(DOCS.resolve("warnings.md"));
        var codes = warningCodes();
        assertTrue(codes.size() > 20, "codes found: " + codes);
        for (var code : codes) {
            var row = "| `%s` | %s | %s |"
                    .formatted(
                            code,
                            Words.in(Language.JA).get("warning." + code),
                            Words.in(Language.EN).get("warning." + code));
            assertTrue(page.contains(row), "warnings.md lacks " + row);
        }
        assertEquals(
                codes.size(),
                page.lines().filter(line -> line.startsWith("| `")).count(),
                "a code that is gone");
    }

    @Test
    void everyReasonOfTheQuarantineHasARemedyInBothLanguages() {
        for (var reason : QuarantineReason.values()) {
            Words.in(Language.JA).get("remedy." + reason.key());
            Words.in(Language.EN).get("remedy." + reason.key());
        }
    }

    /** The codes that stand in the sources, where warnings are made. */
    private static SortedSet<String> warningCodes() throws IOException {
        var made = Pattern.compile("Warning(?:\\.of|\\.on)?\\(\\s*(?:[\\w.()\\s]*?,\\s*)?\"([a-z]+(?:-[a-z]+)*)\"");
        var codes = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                made.matcher(Files.readString(source)).results().forEach(found -> codes.add(found.group(1)));
            }
        }
        return codes;
    }

    private static List<Path> pages() throws IOException {
        try (var docs = Files.walk(DOCS);
                var readmes = Files.list(Path.of("."))) {
            return java.util.stream.Stream.concat(docs, readmes)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> tables() throws IOException {
        var resources = Path.of("src/main/resources/jp/shingi");
        if (!Files.isDirectory(resources)) return List.of();
        try (var files = Files.walk(resources)) {
            return files.filter(file -> file.toString().matches(".*\\.(tsv|csv|yaml|txt)"))
                    .map(file -> resources.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static String commandsPage() {
        var page = new StringBuilder("""
                # Commands

                This page is written by the program (`mvn test -Dtest=DocsTest -Ddocs.update=true`); a test compares it.
                """);
        var root = Shingi.commandLine().setUsageHelpAutoWidth(false).setUsageHelpWidth(110);
        append(page, "shingi", root);
        root.getSubcommands().forEach((name, command) -> append(page, "shingi " + name, command));
        return page.toString();
    }

    private static void append(StringBuilder page, String name, CommandLine command) {
        command.setUsageHelpAutoWidth(false).setUsageHelpWidth(110);
        var usage = command.getUsageMessage(CommandLine.Help.Ansi.OFF)
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
        page.append("\n## `").append(name).append("`\n```\n").append(usage).append("\n```\n");
    }
}
