package jp.shingi.crawl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shingi.corpus.Journal;

/** The file {@code corpus/manifest.jsonl}: every document that was brought, and where from. */
public final class Manifest {
    private final Journal<ManifestEntry> journal;
    /** By address and bytes. */
    private final Map<String, ManifestEntry> versions = new LinkedHashMap<>();
    /** By address. */
    private final Map<String, ManifestEntry> latest = new LinkedHashMap<>();

    private final Map<String, String> firstAddress = new HashMap<>();
    private final int unread;

    private Manifest(Path file) throws IOException {
        this.journal = new Journal<>(file, ManifestEntry.class);
        this.unread = journal.read(this::keep);
    }

    /** @param corpus the folder {@code DIR/corpus}; a corpus that nothing was crawled into has an empty manifest */
    public static Manifest of(Path corpus) throws IOException {
        return new Manifest(corpus.resolve("manifest.jsonl"));
    }

    /** The last line about each address and its bytes: every version of every document, in the order in which they came. */
    public synchronized List<ManifestEntry> versions() {
        return List.copyOf(versions.values());
    }

    /** Whether an entry is the current version of its address. */
    public synchronized boolean current(ManifestEntry entry) {
        return Optional.ofNullable(latest.get(entry.address()))
                .filter(last -> last.sha256().equals(entry.sha256()))
                .isPresent();
    }

    /** The current version at an address. */
    public synchronized Optional<ManifestEntry> at(String address) {
        return Optional.ofNullable(latest.get(address));
    }

    /** The addresses of records that have a text twin: their text is read from the twin. */
    public synchronized Set<String> withTwins() {
        var records = new HashSet<String>();
        latest.values().stream()
                .filter(entry -> entry.vanished().isEmpty())
                .forEach(entry -> entry.twinOf().ifPresent(records::add));
        return records;
    }

    /** The current version at each address of a source. */
    synchronized Collection<ManifestEntry> of(String source) {
        return latest.values().stream()
                .filter(entry -> entry.source().equals(source))
                .toList();
    }

    /** The address under which some bytes were first brought. */
    synchronized Optional<String> firstAddress(String sha256) {
        return Optional.ofNullable(firstAddress.get(sha256));
    }

    synchronized void add(ManifestEntry entry) throws IOException {
        journal.add(entry);
        keep(entry);
    }

    /** Lines that are no entries: damage, unless it is one at the end. */
    int unread() {
        return unread;
    }

    private void keep(ManifestEntry entry) {
        versions.put(entry.address() + " " + entry.sha256(), entry);
        latest.put(entry.address(), entry);
        firstAddress.putIfAbsent(entry.sha256(), entry.address());
    }
}
