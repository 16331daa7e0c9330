package jp.shingi.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What has been ingested, a line each, only ever appended; the last line about some bytes counts, a torn one does not. */
final class Ledger {
    private final Journal<Ingested> journal;
    private final Map<String, Ingested> entries = new LinkedHashMap<>();

    Ledger(Path file) throws IOException {
        this.journal = new Journal<>(file, Ingested.class);
        journal.read(entry -> entries.put(entry.sha256(), entry));
    }

    synchronized Optional<Ingested> find(String sha256) {
        return Optional.ofNullable(entries.get(sha256));
    }

    synchronized void add(Ingested entry) throws IOException {
        if (entry.equals(entries.put(entry.sha256(), entry))) return;
        journal.add(entry);
    }
}
