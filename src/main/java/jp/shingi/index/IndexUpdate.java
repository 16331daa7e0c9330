package jp.shingi.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import jp.shingi.corpus.Stored;
import jp.shingi.model.Case;
import jp.shingi.model.Document;
import jp.shingi.model.Json;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.Term;

/** One update: compares what the index holds with what the corpus holds, and writes the difference. */
final class IndexUpdate {
    private final IndexWriter writer;
    private final Analysis analysis;
    private final Map<String, Stored> stored = new LinkedHashMap<>();
    private final Map<String, String> files = new ConcurrentHashMap<>();
    private final List<Case> cases;
    private final CasesByDocument byDocument;
    private final Map<String, List<Case>> led;

    private final AtomicInteger seen = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger writtenCases = new AtomicInteger();

    IndexUpdate(IndexWriter writer, Analysis analysis, List<Stored> stored, List<Case> cases) {
        this.writer = writer;
        this.analysis = analysis;
        this.cases = cases;
        byDocument = new CasesByDocument(cases);
        led = cases.stream().collect(Collectors.groupingBy(Case::document));
        stored.forEach(one -> this.stored.put(one.id(), one));
    }

    IndexReport run(int jobs, IntConsumer progress, Optional<String> rebuilt) throws IOException {
        var before = fingerprints();
        int removed = remove(before.keySet());
        Parallel.forEach(stored.values(), jobs, one -> {
            bring(one, before);
            progress.accept(seen.incrementAndGet());
        });
        return new IndexReport(written.get(), removed, stored.size() - written.get(), writtenCases.get(), rebuilt);
    }

    /** A document and the cases that it leads, where they changed. */
    private void bring(Stored one, Map<String, String> before) throws IOException {
        var its = byDocument.of(one.id());
        var print = hash(file(one.id()) + its.stream().map(Json::line).collect(Collectors.joining("\n")));
        var opened = new HashMap<String, Optional<Document>>();
        if (!print.equals(before.get(IndexedUnit.DOCUMENT.key() + one.id()))) {
            writer.updateDocuments(
                    new Term(IndexField.BLOCK.key(), one.id()),
                    new DocumentWriter(one.document(), byDocument, analysis).write(print));
            written.incrementAndGet();
        }
        for (var led : led.getOrDefault(one.id(), List.of())) bring(led, before, opened);
    }

    private void bring(Case one, Map<String, String> before, Map<String, Optional<Document>> opened)
            throws IOException {
        var documents = one.forms().stream().map(form -> file(form.document())).collect(Collectors.joining(" "));
        var print = hash(file(one.document()) + " " + documents + Json.line(one));
        if (print.equals(before.get(IndexedUnit.CASE.key() + one.id()))) return;
        var document = new CaseWriter(one, id -> opened.computeIfAbsent(id, this::open)).write(print);
        writer.updateDocument(new Term(IndexField.ID.key(), one.id()), document);
        writtenCases.incrementAndGet();
    }

    private Optional<Document> open(String id) {
        return Optional.ofNullable(stored.get(id)).map(Stored::document);
    }

    private String file(String id) {
        return files.computeIfAbsent(
                id,
                key -> Optional.ofNullable(stored.get(key))
                        .map(Stored::fingerprint)
                        .orElse("absent"));
    }

    /** Takes out what the corpus no longer holds. */
    private int remove(Set<String> before) throws IOException {
        var ids = cases.stream().map(Case::id).collect(Collectors.toSet());
        int documents = 0;
        for (var unit : before) {
            if (unit.startsWith(IndexedUnit.DOCUMENT.key())) {
                var id = unit.substring(IndexedUnit.DOCUMENT.key().length());
                if (stored.containsKey(id)) continue;
                writer.deleteDocuments(new Term(IndexField.BLOCK.key(), id));
                documents++;
            } else if (!ids.contains(unit.substring(IndexedUnit.CASE.key().length()))) {
                writer.deleteDocuments(new Term(
                        IndexField.ID.key(),
                        unit.substring(IndexedUnit.CASE.key().length())));
            }
        }
        return documents;
    }

    /** What the index holds: unit and identifier, with the fingerprint. */
    private Map<String, String> fingerprints() throws IOException {
        var all = new HashMap<String, String>();
        try (var reader = DirectoryReader.open(writer)) {
            var live = MultiBits.getLiveDocs(reader);
            var wanted = Set.of(IndexField.UNIT.key(), IndexField.ID.key(), IndexField.FINGERPRINT.key());
            var fields = reader.storedFields();
            for (int doc = 0; doc < reader.maxDoc(); doc++) {
                if (live != null && !live.get(doc)) continue;
                var values = fields.document(doc, wanted);
                var print = values.get(IndexField.FINGERPRINT.key());
                if (print != null) all.put(values.get(IndexField.UNIT.key()) + values.get(IndexField.ID.key()), print);
            }
        }
        return all;
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
