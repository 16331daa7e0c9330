package jp.shingi.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jp.shingi.corpus.Corpus;
import jp.shingi.index.Analysis;
import jp.shingi.index.Indexer;
import jp.shingi.model.MinutesPart;
import jp.shingi.search.SearchRequest;
import jp.shingi.search.Searcher;
import jp.shingi.testing.Shared;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Speed over the 70 MB of {@code ../shared/data/shinagawa}: indexing beside bare Lucene with the same analysers, then queries drawn from the
 * text. Run it alone: {@code mvn -Pbench test}. Appends a row to {@code src/docs/benchmarks/search.md}.
 */
class SearchBenchmark {
    private static final int QUERIES = 5_000;
    private static final int CLIENTS = 8;

    @TempDir
    Path data;

    @Test
    void indexingAndQueries() throws Exception {
        var folder = Shared.path("data/shinagawa");
        var corpus = AssemblyCorpus.make(data, new TreeMap<>(Map.of(folder, "品川区")));
        var turns = turns(corpus);
        double megabytes = turns.stream().mapToLong(String::length).sum() * 3 / 1e6;
        double bare = seconds(() -> bare(turns));
        double ours = seconds(() -> new Indexer(data.resolve("index"), 1, n -> {}).update(corpus, false));
        try (var searcher = Searcher.open(data.resolve("index"))) {
            var queries = queries(turns);
            ask(searcher, queries.subList(0, 500));
            var alone = ask(searcher, queries);
            var together = together(searcher, queries);
            var row = "| %s | %.1f | %.2f | %.2f | %d | %.1f | %.1f | %.1f | %.1f |%n"
                    .formatted(
                            LocalDate.now(java.time.ZoneOffset.UTC),
                            megabytes,
                            megabytes / bare,
                            megabytes / ours,
                            size(data.resolve("index")) / 1_000_000,
                            percentile(alone, 50),
                            percentile(alone, 99),
                            percentile(together, 50),
                            percentile(together, 99));
            record(row);
            assertTrue(alone.size() == QUERIES && together.size() == QUERIES, row);
        }
    }

    private static void record(String row) throws Exception {
        var file = Path.of("src/docs/benchmarks/search.md");
        Files.writeString(file, Files.readString(file) + row);
    }

    /** The same text through the same analysers, nothing else. */
    private Object bare(List<String> turns) throws Exception {
        var analysis = Analysis.standard();
        var perField = new org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper(
                analysis.words(), Map.of("grams", analysis.grams()));
        try (var writer = new IndexWriter(
                FSDirectory.open(data.resolve("bare")), new IndexWriterConfig(perField).setRAMBufferSizeMB(64))) {
            for (int n = 0; n < turns.size(); n++) {
                var document = new Document();
                document.add(new StringField("id", Integer.toString(n), Field.Store.YES));
                document.add(new TextField("words", turns.get(n), Field.Store.YES));
                document.add(new TextField("grams", turns.get(n), Field.Store.NO));
                writer.addDocument(document);
            }
            return writer.commit();
        }
    }

    private static List<String> turns(Corpus corpus) throws Exception {
        try (var documents = corpus.documents()) {
            return documents
                    .flatMap(document -> ((MinutesPart) document.parts().getFirst()).turns().stream())
                    .map(turn -> turn.text())
                    .filter(text -> !text.isBlank())
                    .toList();
        }
    }

    /** One to three stretches of two to eight characters from one turn. */
    private static List<SearchRequest> queries(List<String> turns) {
        var random = new Random(20261121);
        var queries = new ArrayList<SearchRequest>();
        while (queries.size() < QUERIES) {
            var turn = turns.get(random.nextInt(turns.size()));
            if (turn.length() < 30) continue;
            var query = new StringBuilder();
            for (int n = random.nextInt(3); n >= 0; n--) {
                int start = random.nextInt(turn.length() - 10);
                query.append(turn, start, start + 2 + random.nextInt(7)).append(' ');
            }
            queries.add(SearchRequest.of(query.toString().replaceAll("\\s+", " ")));
        }
        return queries;
    }

    private static List<Double> ask(Searcher searcher, List<SearchRequest> queries) {
        var times = new ArrayList<Double>();
        for (var query : queries) {
            long start = System.nanoTime();
            searcher.search(query);
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times;
    }

    private static List<Double> together(Searcher searcher, List<SearchRequest> queries) throws Exception {
        var tasks = new ArrayList<Callable<List<Double>>>();
        int share = QUERIES / CLIENTS;
        for (int n = 0; n < CLIENTS; n++) {
            var mine = queries.subList(n * share, (n + 1) * share);
            tasks.add(() -> ask(searcher, mine));
        }
        var all = new ArrayList<Double>();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (var one : clients.invokeAll(tasks)) all.addAll(one.get());
        }
        return all;
    }

    private static double percentile(List<Double> times, int percent) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static double seconds(Callable<Object> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e9;
    }

    private static long size(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
