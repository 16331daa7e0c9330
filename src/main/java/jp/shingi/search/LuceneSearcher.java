package jp.shingi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.shingi.model.Document;
import org.apache.lucene.search.IndexSearcher;

/** The engine on one machine: a Lucene index on disk. */
final class LuceneSearcher implements Searcher {
    static {
        // A query of a thousand characters has some thousand clauses.
        IndexSearcher.setMaxClauseCount(16_384);
    }

    private final Newest newest;
    private final Admission admission = new Admission(Runtime.getRuntime().availableProcessors());

    LuceneSearcher(Path folder, Path ownSynonyms) throws IOException {
        newest = new Newest(folder, ownSynonyms);
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return ask(now -> admission.through(() -> new Search(now.snapshot(), now.synonyms(), request).result()));
    }

    @Override
    public void each(SearchRequest request, Consumer<Hit> taker) {
        ask(now -> new Search(now.snapshot(), now.synonyms(), request).each(taker));
    }

    @Override
    public FacetPage facet(
            SearchRequest request, Filter filter, String contains, FacetOrder order, int page, int size) {
        return ask(now -> {
            var search = new Search(now.snapshot(), now.synonyms(), request);
            var values = Facets.containing(Facets.of(now.snapshot(), filter, search.counted(filter), order), contains);
            int from = Math.clamp((long) (page - 1) * size, 0, values.size());
            int to = Math.clamp((long) from + size, from, values.size());
            return new FacetPage(filter, values.size(), values.subList(from, to));
        });
    }

    @Override
    public Optional<Explanation> explain(SearchRequest request, String id) {
        return ask(now -> {
            var doc = now.snapshot().find(id);
            if (doc.isEmpty() || !now.snapshot().unit(request.unit()).get(doc.get())) return Optional.empty();
            var search = new Search(now.snapshot(), now.synonyms(), request);
            var ranking = Ranking.of(now.snapshot(), search.plan());
            var best = new Hits(now.snapshot(), ranking, search.plan()).best(request.unit(), doc.get());
            return Optional.of(
                    new Explaining(now.snapshot(), search.plan(), search.evaluation(), request).of(doc.get(), best));
        });
    }

    @Override
    public Trend trend(SearchRequest request) {
        return ask(
                now -> Trends.of(now.snapshot(), new Search(now.snapshot(), now.synonyms(), request).all(), request));
    }

    @Override
    public Optional<Similar> similar(String caseId, int most) {
        return ask(now -> {
            var doc = now.snapshot().find(caseId);
            if (doc.isEmpty() || !now.snapshot().unit(Unit.CASE).get(doc.get())) return Optional.empty();
            return Optional.of(new Likeness(
                            now.snapshot(), now.snapshot().stored(doc.get()).record(), doc.get())
                    .similar(most));
        });
    }

    @Override
    public Similar similar(Document draft, int most) {
        return ask(now -> new Likeness(now.snapshot(), jp.shingi.index.UnitRecords.draft(draft), -1).similar(most));
    }

    @Override
    public ComparisonTable compare(List<String> caseIds) {
        return ask(now -> Comparing.of(now.snapshot(), caseIds));
    }

    @Override
    public Optional<History> contractor(String name) {
        return ask(now -> Histories.contractor(now.snapshot(), name));
    }

    @Override
    public Optional<History> article(String article) {
        return ask(now -> Histories.article(now.snapshot(), article));
    }

    @Override
    public Concordance kwic(KwicRequest request) {
        return ask(now -> {
            var search =
                    new Search(now.snapshot(), now.synonyms(), request.search().withUnit(Unit.PASSAGE));
            return new Kwic(now.snapshot(), search.plan(), request).of(search.all());
        });
    }

    @Override
    public List<Suggestion> suggest(String typed, int most) {
        return ask(now -> now.suggesting().of(typed, most));
    }

    @Override
    public void close() {
        try {
            newest.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Question<T> {
        T ask(State now) throws IOException;
    }

    private <T> T ask(Question<T> question) {
        try {
            var now = newest.take();
            try {
                return question.ask(now);
            } finally {
                now.reader().decRef();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
