package jp.shingi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.shingi.index.Stamp;
import jp.shingi.model.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;

/** The engine on one machine: a Lucene index on disk. */
final class LuceneSearcher implements Searcher {
    static {
        // A query of a thousand characters has some thousand clauses.
        IndexSearcher.setMaxClauseCount(16_384);
    }

    /** How long a state of the index is used before a newer one is looked for. */
    private static final long FRESH_NANOS = 1_000_000_000L;

    private final Path ownSynonyms;
    private Snapshot current;
    private Synonyms synonyms;
    private Suggesting suggesting;
    private long checked = System.nanoTime();

    LuceneSearcher(Path folder, Path ownSynonyms) throws IOException {
        this.ownSynonyms = ownSynonyms;
        var directory = FSDirectory.open(folder);
        if (!DirectoryReader.indexExists(directory)) {
            directory.close();
            throw new IOException("there is no index in " + folder + "; make it with: shingi index");
        }
        var reader = DirectoryReader.open(directory);
        if (!Stamp.of(reader).isCurrent()) {
            reader.close();
            directory.close();
            throw new IOException("the index in " + folder
                    + " was made by another version or with other dictionaries; make it anew with: shingi index");
        }
        current = new Snapshot(reader);
        synonyms = Synonyms.with(current.analysis(), ownSynonyms);
        suggesting = new Suggesting(current);
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return ask(now -> new Search(now.snapshot, now.synonyms, request).result());
    }

    @Override
    public void each(SearchRequest request, Consumer<Hit> taker) {
        ask(now -> new Search(now.snapshot, now.synonyms, request).each(taker));
    }

    @Override
    public FacetPage facet(
            SearchRequest request, Filter filter, String contains, FacetOrder order, int page, int size) {
        return ask(now -> {
            var search = new Search(now.snapshot, now.synonyms, request);
            var values = Facets.containing(Facets.of(now.snapshot, filter, search.counted(filter), order), contains);
            int from = Math.clamp((long) (page - 1) * size, 0, values.size());
            int to = Math.clamp((long) from + size, from, values.size());
            return new FacetPage(filter, values.size(), values.subList(from, to));
        });
    }

    @Override
    public Optional<Explanation> explain(SearchRequest request, String id) {
        return ask(now -> {
            var doc = now.snapshot.find(id);
            if (doc.isEmpty() || !now.snapshot.unit(request.unit()).get(doc.get())) return Optional.empty();
            var search = new Search(now.snapshot, now.synonyms, request);
            var ranking = Ranking.of(now.snapshot, search.plan());
            var best = new Hits(now.snapshot, ranking, search.plan()).best(request.unit(), doc.get());
            return Optional.of(
                    new Explaining(now.snapshot, search.plan(), search.evaluation(), request).of(doc.get(), best));
        });
    }

    @Override
    public Trend trend(SearchRequest request) {
        return ask(now -> Trends.of(now.snapshot, new Search(now.snapshot, now.synonyms, request).all(), request));
    }

    @Override
    public Optional<Similar> similar(String caseId, int most) {
        return ask(now -> {
            var doc = now.snapshot.find(caseId);
            if (doc.isEmpty() || !now.snapshot.unit(Unit.CASE).get(doc.get())) return Optional.empty();
            return Optional.of(
                    new Likeness(now.snapshot, now.snapshot.stored(doc.get()).record(), doc.get()).similar(most));
        });
    }

    @Override
    public Similar similar(Document draft, int most) {
        return ask(now -> new Likeness(now.snapshot, jp.shingi.index.UnitRecords.draft(draft), -1).similar(most));
    }

    @Override
    public ComparisonTable compare(List<String> caseIds) {
        return ask(now -> Comparing.of(now.snapshot, caseIds));
    }

    @Override
    public Optional<History> contractor(String name) {
        return ask(now -> Histories.contractor(now.snapshot, name));
    }

    @Override
    public Optional<History> article(String article) {
        return ask(now -> Histories.article(now.snapshot, article));
    }

    @Override
    public Concordance kwic(KwicRequest request) {
        return ask(now -> {
            var search = new Search(now.snapshot, now.synonyms, request.search().withUnit(Unit.PASSAGE));
            return new Kwic(now.snapshot, search.plan(), request).of(search.all());
        });
    }

    @Override
    public List<Suggestion> suggest(String typed, int most) {
        return ask(now -> now.suggesting.of(typed, most));
    }

    @Override
    public synchronized void close() {
        try {
            current.reader().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One state of the index with what belongs to it. */
    private record Now(Snapshot snapshot, Synonyms synonyms, Suggesting suggesting) {}

    private interface Question<T> {
        T ask(Now now) throws IOException;
    }

    private <T> T ask(Question<T> question) {
        var now = now();
        var reader = now.snapshot.reader();
        try {
            return question.ask(now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            release(reader);
        }
    }

    /** The newest state; it stays open until it is released. */
    private synchronized Now now() {
        try {
            if (System.nanoTime() - checked > FRESH_NANOS) refresh();
            current.reader().incRef();
            return new Now(current, synonyms, suggesting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refresh() throws IOException {
        checked = System.nanoTime();
        var newer = DirectoryReader.openIfChanged(current.reader());
        if (newer == null) return;
        var same = Stamp.of(newer).equals(Stamp.of(current.reader()));
        if (!same && !Stamp.of(newer).isCurrent()) {
            newer.close();
            return;
        }
        var old = current.reader();
        current = same ? new Snapshot(newer, current.analysis()) : new Snapshot(newer);
        synonyms = same ? synonyms.renewed(ownSynonyms) : Synonyms.with(current.analysis(), ownSynonyms);
        suggesting = new Suggesting(current);
        old.decRef();
    }

    private static void release(DirectoryReader reader) {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
