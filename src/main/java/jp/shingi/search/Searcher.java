package jp.shingi.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.shingi.model.Document;

/**
 * Answers questions about an index. Safe for many threads; each answer comes from one consistent state of the index.
 *
 * <p>The engine behind it may be another one day; nothing that uses this door knows which it is.
 */
public interface Searcher extends AutoCloseable {
    /**
     * The index on this machine. Whoever opens it closes it.
     *
     * @param folder of the index; the user's own synonyms are read from {@code corpus/synonyms.tsv} beside it
     * @throws IOException if there is no index, or it cannot be read by this version; the message says what to do
     */
    static Searcher open(Path folder) throws IOException {
        return new LuceneSearcher(folder, folder.resolveSibling("corpus").resolve("synonyms.tsv"));
    }

    /** Never throws for what a person may type: a query that cannot be read is searched as words, with a notice. */
    SearchResult search(SearchRequest request);

    /**
     * All that a search finds, in its order and whatever page was asked for. Every hit comes from one state of the index, and is made as it is
     * taken: memory holds one of them.
     */
    void each(SearchRequest request, Consumer<Hit> taker);

    /**
     * More of one facet than a result shows.
     *
     * @param contains only values that contain this, whatever the width of its characters; empty for all
     * @param page from 1
     */
    FacetPage facet(SearchRequest request, Filter filter, String contains, FacetOrder order, int page, int size);

    /** Why this hit matches the query; empty if there is no such case, passage or document. */
    Optional<Explanation> explain(SearchRequest request, String id);

    /** Counts by year of what matches the query. */
    Trend trend(SearchRequest request);

    /** Cases like one of the corpus; empty if there is no such case. */
    Optional<Similar> similar(String caseId, int most);

    /** Cases like a draft that is not in the corpus. */
    Similar similar(Document draft, int most);

    /** Chosen cases side by side, in the order given; unknown ones are left out. */
    ComparisonTable compare(List<String> caseIds);

    /** One contractor's history, under any form of its name; empty if none has such a name. */
    Optional<History> contractor(String name);

    /** Every case that rests on an article, given as a path or in words: {@code 個人情報保護法/69/2} or 個人情報保護法第69条第2項. */
    Optional<History> article(String article);

    /** Keyword in context. */
    Concordance kwic(KwicRequest request);

    /** Completions of what was typed so far, in kanji, kana or Latin letters. */
    List<Suggestion> suggest(String typed, int most);

    @Override
    void close();
}
