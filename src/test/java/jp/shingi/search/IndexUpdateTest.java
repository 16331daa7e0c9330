package jp.shingi.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jp.shingi.corpus.Corpus;
import jp.shingi.index.Indexer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index follows the corpus, writes only what changed, and survives what happens to it. */
class IndexUpdateTest {
    @TempDir
    Path data;

    @Test
    void onlyWhatChangedIsWrittenAgain() throws Exception {
        var made = new RandomCorpus(11, 12);
        var corpus = made.write(data);
        var first = update(corpus);
        assertEquals(12, first.written());
        assertEquals(24, first.cases());
        assertEquals(0, update(corpus).written());
        assertEquals(0, update(corpus).cases());
        try (var writing = corpus.write()) {
            writing.put(new RandomCorpus(12, 1).documents.getFirst());
        }
        var second = update(corpus);
        assertEquals(1, second.written());
        assertEquals(11, second.unchanged());
        assertEquals(2, second.cases());
    }

    @Test
    void whatLeftTheCorpusLeavesTheIndex() throws Exception {
        var made = new RandomCorpus(13, 5);
        var corpus = made.write(data);
        update(corpus);
        var gone = made.documents.getFirst().id();
        try (var writing = corpus.write()) {
            writing.remove(gone);
            writing.putCases(made.cases.stream()
                    .filter(one -> !one.document().equals(gone))
                    .toList());
        }
        assertEquals(1, update(corpus).removed());
        try (var searcher = Searcher.open(data.resolve("index"))) {
            assertEquals(8, searcher.search(SearchRequest.of("")).total());
            assertEquals(
                    4,
                    searcher.search(SearchRequest.of("").withUnit(Unit.DOCUMENT))
                            .total());
            assertEquals(
                    24,
                    searcher.search(SearchRequest.of("").withUnit(Unit.PASSAGE)).total());
        }
    }

    @Test
    void otherDictionariesMakeTheIndexAnewAndSaySo() throws Exception {
        var corpus = new RandomCorpus(14, 3).write(data);
        assertEquals(Optional.empty(), update(corpus).rebuilt());
        Files.writeString(corpus.root().resolve("dictionary.tsv"), "みどり野区\tみどり野 区\tミドリノ ク\n");
        var again = update(corpus);
        assertTrue(again.rebuilt().isPresent());
        assertEquals(3, again.written());
        assertEquals(Optional.empty(), update(corpus).rebuilt());
        Searcher.open(data.resolve("index")).close();
    }

    @Test
    void aReaderSeesTheStateBeforeUntilAllIsWritten() throws Exception {
        var made = new RandomCorpus(15, 4);
        var corpus = made.write(data);
        update(corpus);
        try (var searcher = Searcher.open(data.resolve("index"))) {
            int before = searcher.search(SearchRequest.of("")).total();
            new RandomCorpus(16, 8).write(data);
            new Indexer(
                            data.resolve("index"),
                            1,
                            n -> assertEquals(
                                    before,
                                    searcher.search(SearchRequest.of("")).total()))
                    .update(corpus, false);
            Thread.sleep(1100);
            assertNotEquals(before, searcher.search(SearchRequest.of("")).total());
        }
    }

    /** All questions waited while the columns and tables of a newer state were made. */
    @Test
    void onlyTheQuestionThatNoticesANewerStateWaitsForIt() throws Exception {
        update(new RandomCorpus(19, 4).write(data));
        var made = new CountDownLatch(1);
        var making = new CountDownLatch(1);
        var newest = new Newest(data.resolve("index"), data.resolve("none"), (state, newer, own) -> {
            making.countDown();
            try {
                made.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return state.renewed(newer, own);
        });
        int before = taken(newest);
        update(new RandomCorpus(20, 8).write(data));
        Thread.sleep(1100);
        var noticing = CompletableFuture.supplyAsync(() -> taken(newest));
        making.await();
        assertEquals(before, taken(newest));
        assertFalse(noticing.isDone());
        made.countDown();
        assertNotEquals(before, noticing.get(60, TimeUnit.SECONDS));
        assertEquals(noticing.get(), taken(newest));
        newest.close();
    }

    /** How many Lucene documents the state in use holds. */
    private static int taken(Newest newest) {
        try {
            var state = newest.take();
            try {
                return state.reader().numDocs();
            } finally {
                state.reader().decRef();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void killedInTheMiddleItOpensAtTheLastCommit() throws Exception {
        var corpus = new RandomCorpus(17, 4).write(data);
        update(corpus);
        new RandomCorpus(18, 30).write(data);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var child = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Killed.class.getName(), data.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(data.toFile(), "child.log"))
                .start();
        assertTrue(child.waitFor(120, TimeUnit.SECONDS));
        assertEquals(Killed.STATUS, child.exitValue(), () -> read(data.resolve("child.log")));
        try (var searcher = Searcher.open(data.resolve("index"))) {
            assertEquals(8, searcher.search(SearchRequest.of("")).total());
        }
        assertEquals(30, update(Corpus.open(data)).written());
        try (var searcher = Searcher.open(data.resolve("index"))) {
            assertEquals(60, searcher.search(SearchRequest.of("")).total());
        }
    }

    /** A process that dies while it indexes. */
    static final class Killed {
        static final int STATUS = 77;

        private Killed() {}

        public static void main(String[] arguments) throws Exception {
            var data = Path.of(arguments[0]);
            new Indexer(data.resolve("index"), 1, seen -> {
                        if (seen == 20) Runtime.getRuntime().halt(STATUS);
                    })
                    .update(Corpus.open(data), false);
        }
    }

    private jp.shingi.index.IndexReport update(Corpus corpus) throws Exception {
        return new Indexer(data.resolve("index"), 2, n -> {}).update(corpus, false);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }
}
