package jp.shingi.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked, whoever asks: command line, API or page.
 *
 * @param q the query as typed; empty matches everything
 * @param filters wanted values; values of one filter mean either, different filters mean both
 * @param page from 1
 * @param size hits of a page, 0 to {@value #MOST}
 * @param strict whether only what matches all the words is wanted, however little that is
 * @param explain whether each hit tells why it matched
 */
public record SearchRequest(
        String q,
        Map<Filter, List<String>> filters,
        Unit unit,
        SortOrder sort,
        int page,
        int size,
        boolean strict,
        boolean explain) {
    /** The most hits that one page may hold. */
    public static final int MOST = 1000;
    /** How deep one may page: beyond it, a narrower query or an export serves better. */
    public static final int DEEPEST = 100_000;

    /** @throws IllegalArgumentException naming the value that is out of bounds */
    public SearchRequest {
        if (page < 1) throw new IllegalArgumentException("page must be 1 or more: " + page);
        if (size < 0 || size > MOST) throw new IllegalArgumentException("size must be 0 to " + MOST + ": " + size);
        if ((long) page * size > DEEPEST)
            throw new IllegalArgumentException("page × size must be at most " + DEEPEST + ": " + page + " × " + size);
        var copy = new EnumMap<Filter, List<String>>(Filter.class);
        filters.forEach((filter, values) -> {
            if (!values.isEmpty()) copy.put(filter, List.copyOf(values));
        });
        filters = Collections.unmodifiableMap(copy);
    }

    /** The first page of twenty cases by relevance. */
    public static SearchRequest of(String q) {
        return new SearchRequest(q, Map.of(), Unit.CASE, SortOrder.RELEVANCE, 1, 20, false, false);
    }

    /** The same, narrowed by one more value. */
    public SearchRequest with(Filter filter, String value) {
        var more = new EnumMap<Filter, List<String>>(Filter.class);
        more.putAll(filters);
        var values = new ArrayList<>(filters.getOrDefault(filter, List.of()));
        values.add(value);
        more.put(filter, values);
        return new SearchRequest(q, more, unit, sort, page, size, strict, explain);
    }

    public SearchRequest withUnit(Unit other) {
        return new SearchRequest(q, filters, other, sort, page, size, strict, explain);
    }

    public SearchRequest withSort(SortOrder other) {
        return new SearchRequest(q, filters, unit, other, page, size, strict, explain);
    }

    public SearchRequest withPage(int otherPage, int otherSize) {
        return new SearchRequest(q, filters, unit, sort, otherPage, otherSize, strict, explain);
    }

    public SearchRequest withStrict(boolean wanted) {
        return new SearchRequest(q, filters, unit, sort, page, size, wanted, explain);
    }

    public SearchRequest withExplain(boolean wanted) {
        return new SearchRequest(q, filters, unit, sort, page, size, strict, wanted);
    }
}
