package jp.shingi.corpus;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.shingi.model.Json;
import tools.jackson.core.JacksonException;

/** What has been ingested, a line each, only ever appended; the last line about some bytes counts, a torn one does not. */
final class Ledger {
    private final Path file;
    private final Map<String, Ingested> entries = new LinkedHashMap<>();

    Ledger(Path file) throws IOException {
        this.file = file;
        if (!Files.exists(file)) return;
        try (var lines = Files.lines(file)) {
            lines.forEach(this::remember);
        }
    }

    synchronized Optional<Ingested> find(String sha256) {
        return Optional.ofNullable(entries.get(sha256));
    }

    synchronized void add(Ingested entry) throws IOException {
        if (entry.equals(entries.put(entry.sha256(), entry))) return;
        Files.createDirectories(file.getParent());
        Files.write(file, (Json.line(entry) + "\n").getBytes(StandardCharsets.UTF_8), CREATE, APPEND);
    }

    private void remember(String line) {
        try {
            var entry = Json.read(line, Ingested.class);
            entries.put(entry.sha256(), entry);
        } catch (JacksonException torn) {
            // A run was killed while it wrote this line: its input counts as not yet read and is read again.
        }
    }
}
