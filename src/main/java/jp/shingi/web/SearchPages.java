package jp.shingi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.shingi.search.FacetOrder;
import jp.shingi.search.FacetValue;
import jp.shingi.search.Filter;
import jp.shingi.search.KwicRequest;
import jp.shingi.search.SearchRequest;
import jp.shingi.search.SearchResult;
import jp.shingi.search.SortOrder;
import jp.shingi.search.Unit;
import jp.shingi.web.view.FacetBox;
import jp.shingi.web.view.FacetView;
import jp.shingi.web.view.HomeView;
import jp.shingi.web.view.KwicView;
import jp.shingi.web.view.Pager;
import jp.shingi.web.view.SearchView;
import jp.shingi.web.view.State;
import jp.shingi.web.view.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The first page, the results, all values of a facet, the concordance. */
final class SearchPages {
    private static final Logger LOG = LoggerFactory.getLogger(SearchPages.class);
    private static final int LATEST = 8;
    private static final int VALUES = 100;
    private static final int LINES = 50;

    private SearchPages() {}

    static void home(Visit visit) {
        var desk = visit.desk();
        var view = desk.ask(() -> desk.shelf().home(() -> home(desk)));
        visit.show("home", visit.words().get("site.tagline"), Optional.of("/search.atom"), view);
    }

    /** Works the first page out before anybody asks for it; whoever is there first waits no longer than without. */
    static void prepare(Desk desk) {
        try {
            desk.ask(() -> desk.shelf().home(() -> home(desk)));
        } catch (RuntimeException e) {
            LOG.warn("the first page could not be prepared", e);
        }
    }

    private static HomeView home(Desk desk) {
        var latest = SearchRequest.of("").withSort(SortOrder.NEWEST).withPage(1, LATEST);
        var all = desk.searcher().search(latest);
        return new HomeView(
                count(desk, Unit.DOCUMENT),
                all.total(),
                count(desk, Unit.PASSAGE),
                Charts.years(desk, State.START),
                values(all, Filter.WARD, 12),
                values(all, Filter.ARTICLE, 8),
                values(all, Filter.CONTRACTOR, 12),
                all.hits());
    }

    static void search(Visit visit) {
        var desk = visit.desk();
        var state = new State(visit.parameters().search());
        var view = desk.ask(() -> {
            var result = desk.searcher().search(state.request());
            var pager = Pager.of(state.request(), result.total() + result.relaxed());
            return new SearchView(
                    state,
                    result,
                    Charts.years(desk, state),
                    FacetBox.of(state, result),
                    pager,
                    loosen(visit.words(), state, result));
        });
        var title = state.q().isBlank() ? visit.words().get("search.title") : state.q();
        visit.show("search", title, Optional.of(state.href("/search.atom")), view);
    }

    static void facet(Visit visit) {
        var filter = Filter.named(visit.part("filter")).orElseThrow(() -> new Missing("facet " + visit.part("filter")));
        var parameters = visit.parameters();
        var state = new State(parameters.search());
        var contains = Endpoints.contains(parameters);
        var order = parameters.choice(
                "order", FacetOrder.COUNT, FacetOrder.values(), o -> o.name().toLowerCase(Locale.ROOT));
        var page = parameters.number("at", 1, 1, 10_000);
        var values = visit.desk()
                .ask(() -> visit.desk().searcher().facet(state.request(), filter, contains, order, page, VALUES));
        var view = new FacetView(state, filter, values, contains, order, page, VALUES);
        visit.show("facet", visit.words().filter(filter), view);
    }

    static void kwic(Visit visit) {
        var parameters = visit.parameters();
        var state = new State(parameters.search());
        var order = parameters.choice(
                "order",
                KwicRequest.Order.DATE,
                KwicRequest.Order.values(),
                o -> o.name().toLowerCase(Locale.ROOT));
        var paged = state.request().withPage(state.request().page(), LINES).withUnit(Unit.PASSAGE);
        var request = new KwicRequest(paged, order, KwicRequest.Group.NONE, 24);
        var lines = visit.desk().ask(() -> visit.desk().searcher().kwic(request));
        var view = new KwicView(state, request, lines, Pager.of(paged, lines.total()));
        visit.show("kwic", visit.words().get("kwic.title"), view);
    }

    private static int count(Desk desk, Unit unit) {
        return desk.searcher()
                .search(SearchRequest.of("").withUnit(unit).withPage(1, 0))
                .total();
    }

    private static List<FacetValue> values(SearchResult result, Filter filter, int most) {
        return result.facets().getOrDefault(filter.key(), List.of()).stream()
                .limit(most)
                .toList();
    }

    /** What a reader can let go of who has found nothing: one filter at a time, then all of them. */
    private static List<Map.Entry<String, String>> loosen(Words words, State state, SearchResult result) {
        if (result.total() + result.relaxed() > 0) return List.of();
        var ways = new ArrayList<Map.Entry<String, String>>();
        state.request()
                .filters()
                .forEach((filter, values) -> values.forEach(value -> ways.add(Map.entry(
                        words.get("search.without", words.filter(filter), words.value(filter, value)),
                        state.without(filter, value).href()))));
        if (ways.size() > 1)
            ways.add(Map.entry(
                    words.get("search.withoutFilters"), state.withoutFilters().href()));
        if (state.request().unit() != Unit.PASSAGE)
            ways.add(Map.entry(
                    words.get("search.passages"), state.unit(Unit.PASSAGE).href()));
        return ways;
    }
}
