package jp.shingi.web.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shingi.search.Filter;
import jp.shingi.search.SearchRequest;
import jp.shingi.search.SortOrder;
import jp.shingi.search.Unit;

/** What a reader is looking at: a search as an address, and the addresses one step away from it. */
public record State(SearchRequest request) {
    /** Hits of a page, where the address says nothing else. */
    public static final int SIZE = 20;

    /** The search that asks for nothing. */
    public static final State START = new State(SearchRequest.of(""));

    public String q() {
        return request.q();
    }

    public boolean blank() {
        return request.q().isBlank() && request.filters().isEmpty();
    }

    public boolean has(Filter filter, String value) {
        return values(filter).contains(value);
    }

    public List<String> values(Filter filter) {
        return request.filters().getOrDefault(filter, List.of());
    }

    /** The same search narrowed by a value, from its first page. */
    public State with(Filter filter, String value) {
        return new State(request.with(filter, value).withPage(1, request.size()));
    }

    public State without(Filter filter, String value) {
        return with(
                filter, values(filter).stream().filter(v -> !v.equals(value)).toList());
    }

    public State without(Filter filter) {
        return with(filter, List.of());
    }

    /** A value taken in or out. */
    public State toggled(Filter filter, String value) {
        return has(filter, value) ? without(filter, value) : with(filter, value);
    }

    public State with(Filter filter, List<String> values) {
        Map<Filter, List<String>> filters = new EnumMap<>(Filter.class);
        filters.putAll(request.filters());
        filters.put(filter, values);
        return new State(of(request.q(), filters));
    }

    public State withQuery(String q) {
        return new State(of(q, request.filters()));
    }

    public State withoutFilters() {
        return new State(of(request.q(), Map.of()));
    }

    public State sort(SortOrder order) {
        return new State(request.withSort(order).withPage(1, request.size()));
    }

    public State unit(Unit unit) {
        return new State(request.withUnit(unit).withPage(1, request.size()));
    }

    public State page(int page) {
        return new State(request.withPage(page, request.size()));
    }

    /** The address of the results. */
    public String href() {
        return href("/search");
    }

    /** The same search under another path: an export, a feed, the API. */
    public String href(String path) {
        var query = query();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Every parameter that is not at its default, for a form's hidden fields; the query itself and the page are left out. */
    public List<Map.Entry<String, String>> hidden() {
        return parameters().stream()
                .filter(p -> !p.getKey().equals("q") && !p.getKey().equals("page"))
                .toList();
    }

    public String query() {
        return parameters().stream()
                .map(p -> p.getKey() + "=" + Links.value(p.getValue()))
                .reduce((a, b) -> a + "&" + b)
                .orElse("");
    }

    private List<Map.Entry<String, String>> parameters() {
        var parameters = new ArrayList<Map.Entry<String, String>>();
        if (!request.q().isEmpty()) parameters.add(Map.entry("q", request.q()));
        request.filters().forEach((filter, values) -> values.forEach(v -> parameters.add(Map.entry(filter.key(), v))));
        Stream.of(
                        Map.entry(
                                "unit",
                                request.unit() == Unit.CASE
                                        ? ""
                                        : request.unit().key()),
                        Map.entry(
                                "sort",
                                request.sort() == SortOrder.RELEVANCE
                                        ? ""
                                        : request.sort().key()),
                        Map.entry("strict", request.strict() ? "true" : ""),
                        Map.entry("size", request.size() == SIZE ? "" : String.valueOf(request.size())),
                        Map.entry("page", request.page() == 1 ? "" : String.valueOf(request.page())))
                .filter(p -> !p.getValue().isEmpty())
                .forEach(parameters::add);
        return parameters;
    }

    private SearchRequest of(String q, Map<Filter, List<String>> filters) {
        return new SearchRequest(
                q, filters, request.unit(), request.sort(), 1, request.size(), request.strict(), request.explain());
    }
}
