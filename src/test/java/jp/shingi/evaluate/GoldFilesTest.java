package jp.shingi.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.shingi.model.Json;
import jp.shingi.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldFilesTest {
    /** Whatever a gold file says, a document that says the same is right in everything: else the measure is wrong. */
    @ParameterizedTest
    @ValueSource(strings = {"gold", "zoo", "forms-zoo", "data/shinagawa-gold/h17"})
    void goldAgreesWithItself(String folder) throws IOException {
        var files = Evaluation.goldFiles(Shared.path(folder));
        assertFalse(files.isEmpty());
        for (var file : files) {
            var gold = Json.MAPPER.readTree(Files.readString(file));
            var report = Evaluation.of(gold, gold);
            assertFalse(report.scores().isEmpty(), file.toString());
            for (var score : report.scores())
                if (!score.measure().equals("warnings"))
                    assertEquals(1, score.f1(), 1e-9, () -> file + " " + score + report.disagreements(score.measure()));
        }
    }

    @Test
    void documentsOfACorpusAreFoundByStem(@TempDir Path folder) throws IOException {
        var documents = Files.createDirectories(folder.resolve("corpus/documents/shiomi"));
        Files.writeString(documents.resolve("shiomi-000000000000.json"), """
                {"schema":"shingi/1","id":"shiomi-000000000000","source":{"uri":"https://example.jp/d/%E8%AB%AE%E5%95%8F.html"},"ward":"汐見区","parts":[]}
                """);
        var gold = Files.createDirectories(folder.resolve("gold"));
        Files.writeString(gold.resolve("諮問.gold.json"), "{\"ward\":\"汐見区\"}");
        Files.writeString(gold.resolve("other.json"), "{\"ward\":\"みどり野区\"}");
        var report = Evaluation.of(gold, folder.resolve("corpus"));
        assertEquals(1, report.score("ward").right());
        assertEquals(2, report.score("ward").expected());
        assertEquals(java.util.List.of("other"), report.missing());
    }

    @Test
    void sourcesLieBesideTheirGold(@TempDir Path folder) throws IOException {
        for (var name : new String[] {"a.gold.json", "a.html", "a.truth.txt", "b.txt"})
            Files.writeString(folder.resolve(name), "{}");
        assertEquals(Optional.of(folder.resolve("a.html")), Evaluation.source(folder.resolve("a.gold.json"), folder));
        assertTrue(Evaluation.source(folder.resolve("c.gold.json"), folder).isEmpty());
    }
}
