package jp.shingi.corpus;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shingi.model.Case;
import jp.shingi.model.Coverage;
import jp.shingi.model.Document;
import jp.shingi.model.Json;
import jp.shingi.model.Quarantine;

/**
 * Everything that the program keeps, below {@code DIR/corpus}:
 *
 * <pre>
 * documents/&lt;ward slug&gt;/&lt;id&gt;.json   one document each
 * cases/&lt;ward slug&gt;.jsonl           what belongs together
 * coverage.json                     by council, which numbers are there and which are missing
 * raw/&lt;2 hex&gt;/&lt;sha256&gt;             the bytes as published
 * raw/warc/&lt;source&gt;/                 the exchanges with the sites that brought them
 * manifest.jsonl                    which bytes came from which address, when
 * crawl/&lt;source&gt;/                    the crawl's memory
 * quarantine/&lt;12 hex&gt;.json          what could not be read, and why
 * corrections/&lt;id&gt;.yaml             what a person has put right
 * ingested.jsonl                    which bytes were read by which program
 * </pre>
 *
 * <p>Every write is atomic; one process writes at a time, any number read.
 */
public final class Corpus {
    private final Path root;
    private final CaseStore cases;
    private final Ledger ledger;

    private Corpus(Path root) throws IOException {
        this.root = root;
        this.cases = new CaseStore(root.resolve("cases"));
        this.ledger = new Ledger(root.resolve("ingested.jsonl"));
    }

    /**
     * @param data the folder given by {@code --data}; an absent corpus is an empty one
     * @throws IOException if it cannot be read
     */
    public static Corpus open(Path data) throws IOException {
        return new Corpus(data.resolve("corpus"));
    }

    /** The folder {@code DIR/corpus}. */
    public Path root() {
        return root;
    }

    /**
     * Takes the right to write, and removes what a killed run left unfinished. Whoever takes it closes it.
     *
     * @throws IOException if another process is writing to this corpus
     */
    public Writing write() throws IOException {
        Files.createDirectories(root);
        var channel = FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = tryLock(channel);
        if (lock.isEmpty()) {
            channel.close();
            throw new IOException("another process is writing to " + root + "; wait for it to end, then try again");
        }
        for (var folder : List.of("documents", "raw", "quarantine", "cases")) Atomic.sweep(root.resolve(folder));
        return new Writing(channel);
    }

    /** All documents ordered by ward and id. The stream keeps a folder open: use it in try-with-resources. */
    public Stream<Stored> stored() throws IOException {
        var folder = root.resolve("documents");
        if (!Files.isDirectory(folder)) return Stream.empty();
        return Files.walk(folder, 2)
                .filter(file -> file.getFileName().toString().endsWith(".json"))
                .sorted()
                .map(file -> new Stored(idOf(file), file));
    }

    /** All documents, read one by one as they are asked for: use it in try-with-resources. */
    public Stream<Document> documents() throws IOException {
        return stored().map(Stored::document);
    }

    /** A document by its identifier. */
    public Optional<Document> document(String id) {
        return holds(id) ? Optional.of(new Stored(id, documentFile(id)).document()) : Optional.empty();
    }

    /** The bytes of a document as they were published, if they were kept. */
    public Optional<Path> original(Document document) {
        return raw().find(document.source().sha256());
    }

    /** The bytes as published. */
    public RawStore raw() {
        return new RawStore(root.resolve("raw"));
    }

    /** All cases ordered by ward and identifier. */
    public List<Case> cases() throws IOException {
        return cases.all();
    }

    /** Which meetings and consultations of each council are there, and which are missing; as of the last linking. */
    public List<Coverage> coverage() throws IOException {
        var file = coverageFile();
        return Files.exists(file) ? List.of(Json.read(Files.readString(file), Coverage[].class)) : List.of();
    }

    private Path coverageFile() {
        return root.resolve("coverage.json");
    }

    /** A case by its identifier or by one that it had before. */
    public Optional<Case> caseOf(String id) throws IOException {
        return cases.find(id);
    }

    /** What could not be read, ordered by file name. */
    public List<Quarantine> quarantined() throws IOException {
        var folder = root.resolve("quarantine");
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Corpus::readQuarantine)
                    .toList();
        }
    }

    /** What is known of some bytes that could not be read. */
    public Optional<Quarantine> quarantined(String sha256) {
        var file = root.resolve("quarantine").resolve(sha256.substring(0, 12) + ".json");
        return Files.exists(file) ? Optional.of(readQuarantine(file)) : Optional.empty();
    }

    /** The file {@code corrections/<id>.yaml} in which a person's corrections of the document with these bytes stand. */
    public Optional<Path> correctionsOf(String sha256) throws IOException {
        var folder = root.resolve("corrections");
        if (!Files.isDirectory(folder)) return Optional.empty();
        var ending = "-" + sha256.substring(0, 12) + ".yaml";
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .findFirst();
        }
    }

    /** Files of corrections that are of no document here, or whose name is not {@code <id>.yaml}. */
    public List<Path> strayCorrections() throws IOException {
        var folder = root.resolve("corrections");
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder);
                var stored = stored()) {
            var all = files.sorted().toList();
            if (all.isEmpty()) return all;
            var known = stored.map(one -> one.id().substring(one.id().lastIndexOf('-')) + ".yaml")
                    .collect(Collectors.toSet());
            return all.stream()
                    .filter(file -> {
                        var name = file.getFileName().toString();
                        return !known.contains(name.substring(Math.max(0, name.lastIndexOf('-'))));
                    })
                    .toList();
        }
    }

    /** Whether a document with this identifier is there. */
    public boolean holds(String id) {
        return Files.exists(documentFile(id));
    }

    /** What the ledger knows of some bytes. */
    public Optional<Ingested> ingested(String sha256) {
        return ledger.find(sha256);
    }

    private Path documentFile(String id) {
        var ward = id.substring(0, Math.max(0, id.lastIndexOf('-')));
        return root.resolve("documents").resolve(safe(ward)).resolve(safe(id) + ".json");
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (java.nio.channels.OverlappingFileLockException held) {
            return Optional.empty();
        }
    }

    private static Quarantine readQuarantine(Path file) {
        try {
            return Json.read(Files.readString(file), Quarantine.class);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String idOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.json$", "");
    }

    /** A file name that can name nothing outside its folder. */
    private static String safe(String name) {
        return name.replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]|^\\.+", "_");
    }

    /** The right to write to the corpus, held by one process at a time. */
    public final class Writing implements AutoCloseable {
        private final FileChannel channel;

        private Writing(FileChannel channel) {
            this.channel = channel;
        }

        /** @return whether the document changed */
        public boolean put(Document document) throws IOException {
            return Atomic.write(documentFile(document.id()), Json.pretty(document));
        }

        /** Removes documents that the same bytes were read into before, when they were read otherwise. */
        public void remove(String id) throws IOException {
            Files.deleteIfExists(documentFile(id));
        }

        /** Keeps the bytes as published, so that a reader can be shown the page itself. */
        public void keep(Path original, String sha256) throws IOException {
            raw().keep(original, sha256);
        }

        /** Puts a file aside with the reason; the time of an earlier entry about the same fault is kept. */
        public void quarantine(Quarantine entry) throws IOException {
            var file = quarantineFile(entry);
            if (Files.exists(file) && sameFault(readQuarantine(file), entry)) return;
            Atomic.write(file, Json.pretty(entry));
        }

        /** Bytes that were quarantined before have been read well. */
        public void release(String sha256) throws IOException {
            Files.deleteIfExists(root.resolve("quarantine").resolve(sha256.substring(0, 12) + ".json"));
        }

        /** Replaces all cases; identifiers that they had before stay as aliases. */
        public void putCases(List<Case> all) throws IOException {
            cases.replace(all);
        }

        /** Replaces what is known to be there and to be missing. */
        public void putCoverage(List<Coverage> all) throws IOException {
            Atomic.write(coverageFile(), Json.pretty(all));
        }

        /** Notes that some bytes have been dealt with. */
        public void note(Ingested entry) throws IOException {
            ledger.add(entry);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }

        private Path quarantineFile(Quarantine entry) {
            var name = entry.sha256()
                    .map(sha -> sha.substring(0, 12))
                    .orElseGet(() -> Sha256.of((entry.uri() + " " + entry.bytes())
                                    .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .substring(0, 12));
            return root.resolve("quarantine").resolve(name + ".json");
        }

        private boolean sameFault(Quarantine before, Quarantine now) {
            return before.reason() == now.reason()
                    && before.message().equals(now.message())
                    && before.uri().equals(now.uri());
        }
    }
}
