package jp.shingi.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.shingi.corpus.Corpus;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.extract.Extractor;
import jp.shingi.model.Case;
import jp.shingi.model.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The sample documents, read from the files as published, against what their writers say of every case in them. */
class SampleCasesTest {
    private static final Path SAMPLES = Path.of("corpus/sample");
    private static final Map<String, JsonNode> WANTED = new TreeMap<>();
    private static final Map<String, Case> FOUND = new TreeMap<>();
    private static final Map<String, String> FILES = new HashMap<>();

    @BeforeAll
    static void ingest(@TempDir Path data) throws Exception {
        var corpus = Corpus.open(data);
        var inputs = new ArrayList<Input>();
        for (var row : Files.readAllLines(SAMPLES.resolve("wards.tsv"))) {
            var cells = row.split("\t");
            if (row.startsWith("#") || cells.length < 2) continue;
            inputs.addAll(Inputs.of(List.of(SAMPLES.resolve(cells[0])), Optional.of(cells[1]))
                    .files());
        }
        new Ingest(corpus, new Extractor(ExtractSettings.standard())::extract, Clock.systemUTC())
                .run(inputs, new IngestOptions(2, false, "ocr=never"), result -> {});
        try (var documents = corpus.documents()) {
            documents.forEach(d -> FILES.put(d.id(), d.source().uri().replaceFirst("^.*/", "")));
        }
        corpus.cases().forEach(c -> FOUND.put(c.id(), c));
        Json.read(Files.readString(Path.of("src/test/resources/samples/cases.json")), JsonNode.class)
                .forEach(c -> WANTED.put(inCorpus(c.get("id").asString()), c));
    }

    /** The wards are fictional: they have no row in the table of slugs, and their own name stands in its place. */
    private static String inCorpus(String id) {
        return id.replaceFirst("^midorino/", "みどり野区/")
                .replaceFirst("^shiomi/", "汐見区/")
                .replaceFirst("^hazuki/", "葉月市/");
    }

    @Test
    void everyCaseIsFoundUnderItsIdentifier() {
        assertTrue(WANTED.size() >= 40, () -> "cases: " + WANTED.size());
        var items = FOUND.values().stream()
                .filter(c -> c.item().isPresent())
                .map(Case::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", WANTED.keySet()), String.join("\n", items));
    }

    @Test
    void decisionsThatTheCorpusLacks() {
        same("missing", c -> c.missing().stream().map(SampleCasesTest::withoutSpaces));
    }

    @Test
    void materials() {
        var differences = new ArrayList<String>();
        WANTED.forEach((id, wanted) -> {
            if (!FOUND.containsKey(id)) return;
            var have = files(FOUND.get(id));
            for (var file : names(wanted, "files")) {
                if (!have.contains(file)) differences.add(id + ": " + file + " not in " + have);
            }
            have.removeAll(names(wanted, "files"));
            have.removeAll(names(wanted, "records"));
            have.removeAll(names(wanted, "minutes"));
            if (!have.isEmpty()) differences.add(id + ": too many: " + have);
        });
        assertEquals("", String.join("\n", differences));
    }

    private static Set<String> files(Case one) {
        return one.forms().stream().map(f -> FILES.get(f.document())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void same(String key, Function<Case, Stream<String>> found) {
        var differences = new ArrayList<String>();
        WANTED.forEach((id, wanted) -> {
            if (!FOUND.containsKey(id)) {
                differences.add(id + " is not there");
                return;
            }
            var want = texts(wanted, key);
            var have = found.apply(FOUND.get(id)).collect(Collectors.toCollection(TreeSet::new));
            if (!want.equals(have)) differences.add(id + "\n  want " + want + "\n  have " + have);
        });
        assertEquals("", String.join("\n", differences));
    }

    private static Set<String> texts(JsonNode wanted, String key) {
        return StreamSupport.stream(wanted.get(key).spliterator(), false)
                .map(JsonNode::asString)
                .map(text -> key.equals("missing") ? withoutSpaces(text) : inCorpus(text))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(JsonNode wanted, String key) {
        return StreamSupport.stream(wanted.get(key).spliterator(), false)
                .map(file -> file.asString().replaceFirst("^.*/", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s|\u3000", "");
    }
}
