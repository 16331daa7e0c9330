package jp.shingi.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shingi.model.Case;
import jp.shingi.model.Document;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.Quarantine;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
    @TempDir
    Path data;

    @Test
    void aDocumentPutCanBeReadBack() throws IOException {
        var corpus = Corpus.open(data);
        try (var writing = corpus.write()) {
            assertTrue(writing.put(document("みどり野-000000000000")));
            assertTrue(writing.put(document("shiomi-000000000000")));
        }
        try (var documents = corpus.documents()) {
            assertEquals(
                    List.of("shiomi-000000000000", "みどり野-000000000000"),
                    documents.map(Document::id).toList());
        }
        assertEquals(Optional.of(document("shiomi-000000000000")), corpus.document("shiomi-000000000000"));
        assertEquals(Optional.empty(), corpus.document("../shiomi-000000000000"));
    }

    @Test
    void theSameDocumentAgainLeavesTheFileUntouched() throws IOException {
        var corpus = Corpus.open(data);
        try (var writing = corpus.write()) {
            writing.put(document("shiomi-000000000000"));
            var file = data.resolve("corpus/documents/shiomi/shiomi-000000000000.json");
            var then = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
            Files.setLastModifiedTime(file, then);
            assertFalse(writing.put(document("shiomi-000000000000")));
            assertEquals(then, Files.getLastModifiedTime(file));
        }
    }

    @Test
    void oneProcessWritesAtATime() throws IOException {
        var corpus = Corpus.open(data);
        try (var first = corpus.write()) {
            var refused =
                    assertThrows(IOException.class, () -> Corpus.open(data).write());
            assertTrue(refused.getMessage().contains("another process"));
            first.put(document("shiomi-000000000000"));
        }
        Corpus.open(data).write().close();
    }

    @Test
    void whatAKilledRunLeftUnfinishedIsSweptAway() throws IOException {
        var folder = Files.createDirectories(data.resolve("corpus/documents/shiomi"));
        var torn = Files.writeString(folder.resolve(".shiomi-1.json.1.2.part"), "{\"schema\":");
        Files.writeString(
                data.resolve("corpus/ingested.jsonl"),
                "{\"sha256\":\"aa\",\"program\":\"p\",\"documents\":[\"d\"]}\n{\"sha256\":\"bb\",\"pro");
        var corpus = Corpus.open(data);
        corpus.write().close();
        assertFalse(Files.exists(torn));
        assertEquals(List.of("d"), corpus.ingested("aa").orElseThrow().documents());
        assertEquals(Optional.empty(), corpus.ingested("bb"));
    }

    @Test
    void quarantineKeepsTheFirstTimeOfTheSameFaultAndGoesWhenReadWell() throws IOException {
        var corpus = Corpus.open(data);
        try (var writing = corpus.write()) {
            writing.quarantine(fault("2026-01-01T00:00:00Z"));
            writing.quarantine(fault("2026-02-02T00:00:00Z"));
            assertEquals(List.of(fault("2026-01-01T00:00:00Z")), corpus.quarantined());
            writing.release("0".repeat(64));
            assertEquals(List.of(), corpus.quarantined());
        }
    }

    @Test
    void anIdentifierThatChangedKeepsLeadingToItsCase() throws IOException {
        var corpus = Corpus.open(data);
        try (var writing = corpus.write()) {
            writing.putCases(List.of(example("shiomi-000000000000/1")));
            writing.putCases(List.of(example("shiomi/johokokai/2020-05-01/諮問3")));
            writing.putCases(List.of(example("shiomi/johokokai/2020-05-11/諮問3")));
        }
        var now = corpus.caseOf("shiomi-000000000000/1").orElseThrow();
        assertEquals("shiomi/johokokai/2020-05-11/諮問3", now.id());
        assertEquals(List.of("shiomi-000000000000/1", "shiomi/johokokai/2020-05-01/諮問3"), now.aliases());
    }

    @Test
    void aBrokenDocumentIsNamed() throws IOException {
        var folder = Files.createDirectories(data.resolve("corpus/documents/shiomi"));
        Files.writeString(folder.resolve("shiomi-1.json"), "{");
        try (var documents = Corpus.open(data).documents()) {
            var error = assertThrows(java.io.UncheckedIOException.class, () -> documents.forEach(d -> {}));
            assertTrue(error.getMessage().contains("shiomi-1.json"), error.getMessage());
        }
    }

    private static Quarantine fault(String at) {
        return new Quarantine(
                "a.pdf",
                Optional.of("0".repeat(64)),
                3,
                Optional.empty(),
                QuarantineReason.EMPTY,
                "a.pdf has no bytes",
                "fetch it again",
                Instant.parse(at));
    }

    private static Document document(String id) {
        var source = new Source(
                "a.txt", "text/plain", "0".repeat(64), 3, OptionalInt.empty(), Optional.empty(), ExtractorKind.TEXT);
        return new Document(
                Document.SCHEMA,
                id,
                source,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Case example(String id) {
        return jp.shingi.model.Json.read(
                "{\"id\":\"%s\",\"wardSlug\":\"shiomi\",\"title\":\"t\",\"document\":\"shiomi-000000000000\",\"part\":1}"
                        .formatted(id),
                Case.class);
    }
}
