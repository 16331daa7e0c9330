package jp.shingi.export;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import jp.shingi.search.Filter;
import jp.shingi.search.Hit;
import jp.shingi.search.SearchRequest;
import jp.shingi.search.Searcher;
import jp.shingi.search.SortOrder;

/** Pages through all that a search finds. What is deeper than the search pages is asked for year by year. */
final class AllHits implements Iterator<Hit> {
    private static final int STEP = SearchRequest.MOST;
    private final Searcher searcher;
    private final SearchRequest request;
    private int page = 1;
    private Iterator<Hit> here = List.<Hit>of().iterator();
    private boolean more = true;

    private AllHits(Searcher searcher, SearchRequest request) {
        this.searcher = searcher;
        this.request = request;
    }

    static Iterator<Hit> of(Searcher searcher, SearchRequest request) {
        var first = searcher.search(request.withPage(1, 0));
        if (first.total() + first.relaxed() <= SearchRequest.DEEPEST) return new AllHits(searcher, request);
        var byDate = request.sort() == SortOrder.RELEVANCE ? request.withSort(SortOrder.NEWEST) : request;
        var years = searcher.trend(byDate).years().stream().map(year -> year.year());
        var ordered = byDate.sort() == SortOrder.NEWEST ? years.sorted((a, b) -> b - a) : years.sorted();
        return ordered.map(year -> in(byDate, year))
                .flatMap(yearly -> stream(new AllHits(searcher, yearly)))
                .iterator();
    }

    @Override
    public boolean hasNext() {
        while (!here.hasNext() && more) turnPage();
        return here.hasNext();
    }

    @Override
    public Hit next() {
        if (!hasNext()) throw new NoSuchElementException();
        return here.next();
    }

    private void turnPage() {
        var hits = searcher.search(request.withPage(page++, STEP)).hits();
        more = hits.size() == STEP && (long) page * STEP <= SearchRequest.DEEPEST;
        here = hits.iterator();
    }

    private static SearchRequest in(SearchRequest request, int year) {
        Map<Filter, List<String>> filters = new EnumMap<>(Filter.class);
        filters.putAll(request.filters());
        filters.put(Filter.YEAR, List.of(String.valueOf(year)));
        return new SearchRequest(
                request.q(), filters, request.unit(), request.sort(), 1, STEP, request.strict(), request.explain());
    }

    private static Stream<Hit> stream(Iterator<Hit> hits) {
        return java.util.stream.StreamSupport.stream(((Iterable<Hit>) () -> hits).spliterator(), false);
    }
}
