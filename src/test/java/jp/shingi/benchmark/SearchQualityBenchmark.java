package jp.shingi.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.shingi.corpus.Corpus;
import jp.shingi.evaluate.SearchEvaluation;
import jp.shingi.index.Indexer;
import jp.shingi.model.MinutesPart;
import jp.shingi.search.Searcher;
import jp.shingi.search.Unit;
import jp.shingi.testing.Shared;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Quality beside two plain searches over the same turns: Lucene's JapaneseAnalyzer and CJK bigrams, both BM25 with OR. Appends rows to
 * {@code src/docs/benchmarks/search-quality.md}. Run: {@code mvn -Pbench test -Dtest=SearchQualityBenchmark}.
 */
class SearchQualityBenchmark {
    private static final int DEPTH = 100;
    private static final Pattern ASKS = Pattern.compile("(?:[はか]|伺う|問う|聞く|見解|所見)[。？?]?$");
    /** Characters from which a query is long. */
    private static final int LONG = 25;

    @TempDir
    Path data;

    @Test
    void withoutDistractors() throws Exception {
        measure("answers alone", Map.of(Shared.path("data/retrieval/minutes"), "東京都"));
    }

    @Test
    void amongDistractors() throws Exception {
        measure(
                "among shinagawa",
                Map.of(Shared.path("data/retrieval/minutes"), "東京都", Shared.path("data/shinagawa"), "品川区"));
    }

    private void measure(String what, Map<Path, String> folders) throws Exception {
        var corpus = AssemblyCorpus.make(data, new TreeMap<>(folders));
        var names = names(corpus);
        add(what, "JapaneseAnalyzer, OR", plain(corpus, "words", new JapaneseAnalyzer()));
        add(what, "CJK bigrams, OR", plain(corpus, "grams", new CJKAnalyzer()));
        new Indexer(data.resolve("index"), 1, n -> {}).update(corpus, false);
        try (var searcher = Searcher.open(data.resolve("index"))) {
            var evaluation = new SearchEvaluation(searcher, id -> names.apply(id));
            add(what, "Shingi", evaluation.score(queries(), judgements(), Unit.PASSAGE));
        }
    }

    private SearchEvaluation.Scores plain(Corpus corpus, String folder, Analyzer analyzer) throws Exception {
        var names = names(corpus);
        try (var directory = FSDirectory.open(data.resolve(folder))) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
                    var documents = corpus.documents()) {
                documents.forEach(document -> write(writer, document));
            }
            try (var reader = DirectoryReader.open(directory)) {
                var searcher = new IndexSearcher(reader);
                return SearchEvaluation.score(queries(), judgements(), query -> {
                    var words = new QueryBuilder(analyzer).createBooleanQuery("text", query.text());
                    return ids(searcher, words == null ? new MatchNoDocsQuery("no words") : words).stream()
                            .map(names)
                            .toList();
                });
            }
        }
    }

    private static List<String> ids(IndexSearcher searcher, org.apache.lucene.search.Query query) {
        try {
            var ids = new java.util.ArrayList<String>();
            for (var hit : searcher.search(query, DEPTH).scoreDocs)
                ids.add(searcher.storedFields().document(hit.doc).get("id"));
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(IndexWriter writer, jp.shingi.model.Document document) {
        try {
            for (var turn : ((MinutesPart) document.parts().getFirst()).turns()) {
                var one = new Document();
                one.add(new StringField("id", document.id() + "#t" + turn.n(), Field.Store.YES));
                one.add(new TextField("text", turn.text(), Field.Store.NO));
                writer.addDocument(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Function<String, String> names(Corpus corpus) throws IOException {
        var files = new HashMap<String, String>();
        try (var documents = corpus.documents()) {
            documents.forEach(
                    document -> files.put(document.id(), document.source().uri().replaceFirst("\\.txt$", "")));
        }
        return id -> files.get(id.replaceFirst("#.*$", "")) + id.replaceFirst("^[^#]*", "");
    }

    private static List<SearchEvaluation.Query> queries() throws IOException {
        return SearchEvaluation.queries(Shared.path("data/retrieval/queries.tsv")).stream()
                .map(query -> new SearchEvaluation.Query(query.id(), query.text(), kind(query.text())))
                .toList();
    }

    /** By the last words whether it asks (…は。, …か。, 伺う) or urges (…べき。, …を。), and by its length. */
    private static String kind(String text) {
        return (ASKS.matcher(text).find() ? "asks" : "urges") + (text.length() < LONG ? ", short" : ", long");
    }

    private static Map<String, Map<String, Integer>> judgements() throws IOException {
        return SearchEvaluation.judgements(Shared.path("data/retrieval/qrels.txt"));
    }

    private static void add(String what, String search, SearchEvaluation.Scores scores) throws IOException {
        add(what, search, scores.all());
        for (var kind : new TreeMap<>(scores.kinds()).entrySet())
            add(what + ", %s (%d)".formatted(kind.getKey(), kind.getValue().queries()), search, kind.getValue());
    }

    private static void add(String what, String search, SearchEvaluation.Means means) throws IOException {
        assertTrue(means.queries() > 0);
        var file = Path.of("src/docs/benchmarks/search-quality.md");
        var row = "| %s | %s | %s | %.3f | %.3f | %.3f |%n"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC), what, search, means.ndcg10(), means.recall100(), means.top3());
        Files.writeString(file, Files.readString(file) + row);
    }
}
