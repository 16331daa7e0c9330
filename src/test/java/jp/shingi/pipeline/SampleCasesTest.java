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
import jp.shingi.model.Case;
import jp.shingi.model.CaseLink;
import jp.shingi.model.Citation;
import jp.shingi.model.Contractor;
import jp.shingi.model.Decision;
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
        new Ingest(corpus, Reader.here(ExtractSettings.standard()), Clock.systemUTC())
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
    void earlierCases() {
        same("earlier", c -> c.earlier().stream().map(CaseLink::id));
    }

    @Test
    void laterCases() {
        same("later", c -> c.later().stream().map(CaseLink::id));
    }

    @Test
    void contractors() {
        same("contractors", c -> c.contractors().stream().map(Contractor::name));
    }

    @Test
    void basis() {
        same("basis", c -> c.basis().stream().map(SampleCasesTest::written));
    }

    private static String written(Citation citation) {
        var place = new ArrayList<String>();
        citation.law().ifPresent(place::add);
        place.add(citation.article());
        citation.paragraph().ifPresent(n -> place.add(Integer.toString(n)));
        citation.item().ifPresent(place::add);
        return String.join("/", place);
    }

    @Test
    void titlesDepartmentsAndDecisions() {
        var differences = new ArrayList<String>();
        WANTED.forEach((id, wanted) -> {
            var one = FOUND.get(id);
            var decision = one.decision().map(Decision::text).orElse("");
            if (!one.title().equals(wanted.get("title").asString())) differences.add(id + ": " + one.title());
            if (!one.department().orElse("").endsWith(wanted.get("department").asString()))
                differences.add(id + ": " + one.department());
            if (!one.decision()
                    .map(d -> d.outcome().key())
                    .equals(Optional.of(wanted.get("outcome").asString()))) differences.add(id + ": " + one.decision());
            var words = wanted.get("decision").asString();
            if (decision.isEmpty() || !words.startsWith(decision) && !decision.endsWith(words))
                differences.add(id + ": " + decision);
        });
        assertEquals("", String.join("\n", differences));
    }

    /** The turns of an item follow each other; the one that decides it stands among them or opens what comes next. */
    @Test
    void turns() {
        var differences = new ArrayList<String>();
        WANTED.forEach((id, wanted) -> {
            var turns = FOUND.get(id).turns();
            int decided = FOUND.get(id).decision().orElseThrow().turn().orElse(0);
            for (int i = 1; i < turns.size(); i++)
                if (turns.get(i) != turns.get(i - 1) + 1) differences.add(id + ": " + turns);
            if (turns.isEmpty() || !turns.contains(decided) && turns.getLast() + 1 != decided)
                differences.add(id + ": " + turns + ", decided in " + decided);
        });
        assertEquals("", String.join("\n", differences));
    }

    @Test
    void everyFormAndRecordIsWithItsCase() {
        var differences = new ArrayList<String>();
        WANTED.forEach((id, wanted) -> {
            if (!FOUND.containsKey(id)) return;
            var have = files(FOUND.get(id));
            var all = new TreeSet<>(names(wanted, "files"));
            all.addAll(names(wanted, "records"));
            for (var file : all) {
                if (!have.contains(file)) differences.add(id + ": " + file + " not in " + have);
            }
            have.removeAll(all);
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
