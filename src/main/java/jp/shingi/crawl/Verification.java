package jp.shingi.crawl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.shingi.corpus.Corpus;
import jp.shingi.corpus.Sha256;

/** Recomputes every hash of a corpus: raw files, WARC records, and what the manifest and the documents say of them. */
public final class Verification {
    /**
     * Something that does not match.
     *
     * @param what the file, record or document
     */
    public record Mismatch(String what, String problem, String remedy) {}

    /** What was looked at, and what does not match. */
    public record Report(
            int rawFiles, int warcFiles, int warcRecords, int entries, int documents, List<Mismatch> mismatches) {
        public Report {
            mismatches = List.copyOf(mismatches);
        }

        /** Whether all is as it was brought. */
        public boolean sound() {
            return mismatches.isEmpty();
        }
    }

    private final Corpus corpus;
    private final Consumer<String> progress;
    private final List<Mismatch> mismatches = new ArrayList<>();

    /** @param progress is told each file when it is done */
    public Verification(Corpus corpus, Consumer<String> progress) {
        this.corpus = corpus;
        this.progress = progress;
    }

    /** Reads everything; memory holds the manifest, never a file. */
    public Report run() throws IOException {
        var raw = raw();
        var manifest = Manifest.of(corpus.root());
        if (manifest.unread() > 0) {
            mismatches.add(new Mismatch(
                    "manifest.jsonl",
                    "%d lines are no entries".formatted(manifest.unread()),
                    "one torn line at the end is normal after a run was killed; others are damage"));
        }
        var entries = manifest.versions();
        for (var entry : entries) entry(entry);
        var warcs = new WarcCheck(corpus.root().resolve("raw/warc"), progress, mismatches::add);
        warcs.run(entries);
        var documents = documents();
        return new Report(raw, warcs.files(), warcs.records(), entries.size(), documents, mismatches);
    }

    private int raw() throws IOException {
        var count = 0;
        try (var files = corpus.raw().all()) {
            for (var file : (Iterable<Path>) files::iterator) {
                count++;
                var name = file.getFileName().toString();
                if (!Sha256.of(file).equals(name)) {
                    mismatches.add(new Mismatch(
                            "raw/%s/%s".formatted(name.substring(0, 2), name),
                            "its bytes are not those it is named for",
                            "take it from a backup, or delete it and crawl or ingest it again"));
                }
                progress.accept(name);
            }
        }
        return count;
    }

    private void entry(ManifestEntry entry) throws IOException {
        var file = corpus.raw().find(entry.sha256());
        if (file.isEmpty()) {
            mismatches.add(new Mismatch(
                    entry.address(),
                    "the manifest names bytes %s, which are not in raw".formatted(entry.sha256()),
                    "crawl again"));
        } else if (Files.size(file.get()) != entry.bytes()) {
            mismatches.add(new Mismatch(
                    entry.address(),
                    "the manifest says %,d bytes, there are %,d".formatted(entry.bytes(), Files.size(file.get())),
                    "take the file from a backup, or delete it and crawl again"));
        }
    }

    private int documents() throws IOException {
        var count = 0;
        try (var documents = corpus.documents()) {
            for (var document : (Iterable<jp.shingi.model.Document>) documents::iterator) {
                count++;
                var sha256 = document.source().sha256();
                if (!document.id().endsWith("-" + sha256.substring(0, 12))) {
                    mismatches.add(new Mismatch(
                            document.id(), "its identifier does not come from its source's hash", "ingest it again"));
                }
                if (corpus.original(document).isEmpty()) {
                    mismatches.add(new Mismatch(
                            document.id(), "the bytes it was read from are not in raw", "ingest its source again"));
                }
            }
        }
        return count;
    }
}
