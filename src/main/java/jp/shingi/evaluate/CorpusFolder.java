package jp.shingi.evaluate;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shingi.model.Json;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** The documents of a corpus on disk, to be found by what a gold file knows of them. */
final class CorpusFolder {
    private final Map<String, Path> byId = new HashMap<>();
    private final Map<String, Path> byHash = new HashMap<>();
    private final Map<String, Path> byStem = new HashMap<>();

    private CorpusFolder() {}

    /** Reads the heads of all files below {@code documents}, of a corpus or of the folder that holds one, else of all files there. */
    static CorpusFolder open(Path corpus) throws IOException {
        var folder = new CorpusFolder();
        var documents = Stream.of(corpus.resolve("documents"), corpus.resolve("corpus/documents"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(corpus);
        try (Stream<Path> files = Files.walk(documents)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) folder.add(file);
        }
        return folder;
    }

    Optional<JsonNode> find(JsonNode gold, String stem) throws IOException {
        var file = Optional.ofNullable(byId.get(Plain.shown(gold.path("id"))))
                .or(() -> Optional.ofNullable(byHash.get(Plain.shown(gold.at("/source/sha256")))))
                .or(() -> Optional.ofNullable(byStem.get(stem)));
        return file.isEmpty() ? Optional.empty() : Optional.of(Json.MAPPER.readTree(Files.readString(file.get())));
    }

    private void add(Path file) throws IOException {
        try (var in = Files.newInputStream(file);
                var parser = Json.MAPPER.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) return;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var key = parser.currentName();
                parser.nextToken();
                if (!take(file, key, parser)) return;
            }
        }
    }

    /** The head is all that stands before {@code source}, and {@code source} itself. */
    private boolean take(Path file, String key, JsonParser parser) {
        if (key.equals("id")) byId.putIfAbsent(parser.getString(), file);
        if (!key.equals("source")) {
            parser.skipChildren();
            return true;
        }
        JsonNode source = parser.readValueAsTree();
        if (source.has("sha256")) byHash.putIfAbsent(source.path("sha256").asString(), file);
        var uri = URLDecoder.decode(source.path("uri").asString("").replace("+", "%2B"), StandardCharsets.UTF_8);
        byStem.putIfAbsent(Stems.of(uri), file);
        return false;
    }
}
