package jp.shingi.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.shingi.model.Document;
import jp.shingi.model.Json;
import tools.jackson.databind.JsonNode;

/**
 * Scores documents against gold files: JSON of the corpus format made by hand, in which keys may be left out, and what is left
 * out is not scored. Beside any key {@code …Accepted} lists other readings that count as right; a record that is {@code optional}
 * is neither a miss nor a false alarm.
 */
public final class Evaluation {
    private Evaluation() {}

    /**
     * Scores a corpus.
     *
     * @param gold a gold file, or a folder in which every {@code *.json} is one
     * @param corpus the folder that holds {@code documents}; a document is found by its id, its SHA-256, or the stem of its file's name
     * @throws IOException if a file cannot be read
     */
    public static Report of(Path gold, Path corpus) throws IOException {
        var documents = CorpusFolder.open(corpus);
        return report(
                goldFiles(gold),
                (file, json) -> documents.find(json, Stems.of(file.getFileName().toString())));
    }

    /**
     * Scores what a function makes of each gold file's source; empty counts as a document that is missing.
     *
     * @throws IOException if a gold file cannot be read
     */
    public static Report of(Path gold, Function<Path, Optional<Document>> read) throws IOException {
        return report(goldFiles(gold), (file, json) -> read.apply(file).map(Evaluation::tree));
    }

    /** Scores one document against one gold file's JSON. */
    public static Report of(JsonNode gold, Document document) {
        return of(gold, tree(document));
    }

    /** As above, with the document as JSON. */
    public static Report of(JsonNode gold, JsonNode document) {
        return Sums.of(List.of(new Pair(gold.path("id").asString("document"), gold, document)), List.of());
    }

    /**
     * The source that lies beside a gold file: {@code NAME.html} beside {@code NAME.gold.json}, or in another folder.
     *
     * @param folder where the sources are
     */
    public static Optional<Path> source(Path goldFile, Path folder) throws IOException {
        var stem = Stems.of(goldFile.getFileName().toString());
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".json")
                            && !file.toString().endsWith(".truth.txt"))
                    .filter(file -> Stems.of(file.getFileName().toString()).equals(stem))
                    .sorted()
                    .findFirst();
        }
    }

    /** The gold files of a folder and the folders below it, or the file itself, by name. */
    public static List<Path> goldFiles(Path gold) throws IOException {
        if (!Files.isDirectory(gold)) return List.of(gold);
        try (Stream<Path> files = Files.walk(gold)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Report report(List<Path> files, Finder finder) throws IOException {
        var pairs = new ArrayList<Pair>();
        var missing = new ArrayList<String>();
        for (var file : files) {
            var gold = Json.MAPPER.readTree(Files.readString(file));
            var name = Stems.of(file.getFileName().toString());
            var document = finder.find(file, gold);
            if (document.isEmpty()) missing.add(name);
            pairs.add(new Pair(name, gold, document.orElseGet(Json.MAPPER::createObjectNode)));
        }
        return Sums.of(pairs, missing);
    }

    private static JsonNode tree(Document document) {
        return Json.MAPPER.valueToTree(document);
    }

    private interface Finder {
        Optional<JsonNode> find(Path file, JsonNode gold) throws IOException;
    }
}
