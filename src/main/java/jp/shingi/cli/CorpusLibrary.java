package jp.shingi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shingi.corpus.Corpus;
import jp.shingi.model.Case;
import jp.shingi.model.Coverage;
import jp.shingi.model.Document;
import jp.shingi.model.PageBox;
import jp.shingi.model.Quarantine;
import jp.shingi.web.DocumentSummary;
import jp.shingi.web.Library;

/** The corpus as the site sees it. What is worked out from all of it is kept until the corpus changes. */
final class CorpusLibrary implements Library, AutoCloseable {
    private final Corpus corpus;
    private final Path index;
    private final PageImages images = new PageImages();
    private volatile Optional<Shelved> shelved = Optional.empty();

    /** What was worked out from one state of the corpus. */
    private record Shelved(String version, List<Case> cases, Map<String, Case> byId, Summaries summaries) {}

    /** All documents are read for it: only once somebody asks how much there is. */
    private static final class Summaries {
        private final Corpus corpus;
        private Optional<List<DocumentSummary>> made = Optional.empty();

        private Summaries(Corpus corpus) {
            this.corpus = corpus;
        }

        synchronized List<DocumentSummary> all() {
            if (made.isEmpty()) made = Optional.of(told(this::read));
            return made.get();
        }

        private List<DocumentSummary> read() throws IOException {
            try (var documents = corpus.documents()) {
                return documents.map(DocumentSummary::of).toList();
            }
        }
    }

    CorpusLibrary(Corpus corpus, Path index) {
        this.corpus = corpus;
        this.index = index;
    }

    @Override
    public String version() {
        return "%s-%s-%s"
                .formatted(
                        state(corpus.root().resolve("ingested.jsonl")),
                        state(corpus.root().resolve("cases")),
                        commit(index));
    }

    @Override
    public Optional<Document> document(String id) {
        return corpus.document(id);
    }

    @Override
    public Optional<Case> caseOf(String id) {
        return Optional.ofNullable(shelf().byId().get(id));
    }

    @Override
    public List<Case> cases() {
        return shelf().cases();
    }

    @Override
    public List<Coverage> coverage() {
        return told(corpus::coverage);
    }

    @Override
    public List<DocumentSummary> summaries() {
        return shelf().summaries().all();
    }

    @Override
    public Stream<Document> documents() throws IOException {
        return corpus.documents();
    }

    @Override
    public List<Quarantine> quarantined() {
        return told(corpus::quarantined);
    }

    @Override
    public Optional<InputStream> original(Document document) throws IOException {
        var file = corpus.original(document);
        return file.isPresent() ? Optional.of(Files.newInputStream(file.get())) : Optional.empty();
    }

    @Override
    public Optional<PageSize> pageSize(Document document, int page) {
        return corpus.original(document).flatMap(file -> images.size(document, file, page));
    }

    @Override
    public Optional<byte[]> pageImage(Document document, int page, int width) {
        return corpus.original(document).flatMap(file -> images.image(document, file, page, width));
    }

    @Override
    public List<PageBox> places(Document document, int page, List<String> words) {
        return corpus.original(document)
                .map(file -> images.places(document, file, page, words))
                .orElse(List.of());
    }

    @Override
    public void close() {
        images.close();
    }

    private Shelved shelf() {
        var version = version();
        var known = shelved;
        if (known.isPresent() && known.get().version().equals(version)) return known.get();
        synchronized (this) {
            if (shelved.isPresent() && shelved.get().version().equals(version)) return shelved.get();
            var fresh = lay(version);
            shelved = Optional.of(fresh);
            return fresh;
        }
    }

    private Shelved lay(String version) {
        var cases = told(corpus::cases);
        Map<String, Case> byId = new LinkedHashMap<>();
        cases.forEach(one -> one.aliases().forEach(alias -> byId.put(alias, one)));
        cases.forEach(one -> byId.put(one.id(), one));
        return new Shelved(version, cases, byId, new Summaries(corpus));
    }

    /** Names the newest commit of an index: while one is being written, what readers see does not change. */
    private static String commit(Path index) {
        try (var files = Files.list(index)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("segments_"))
                    .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                    .orElse("0");
        } catch (IOException absent) {
            return "0";
        }
    }

    private static String state(Path path) {
        try {
            return Long.toHexString(Files.getLastModifiedTime(path).toMillis());
        } catch (IOException absent) {
            return "0";
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T told(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
