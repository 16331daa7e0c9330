package jp.shingi.web;

import static jp.shingi.web.Parameter.choice;
import static jp.shingi.web.Parameter.many;
import static jp.shingi.web.Parameter.number;
import static jp.shingi.web.Parameter.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.shingi.model.Case;
import jp.shingi.model.Document;
import jp.shingi.search.ComparisonTable;
import jp.shingi.search.Concordance;
import jp.shingi.search.Explanation;
import jp.shingi.search.FacetOrder;
import jp.shingi.search.FacetPage;
import jp.shingi.search.Filter;
import jp.shingi.search.History;
import jp.shingi.search.KwicRequest;
import jp.shingi.search.SearchResult;
import jp.shingi.search.Similar;
import jp.shingi.search.SortOrder;
import jp.shingi.search.Suggestion;
import jp.shingi.search.Trend;
import jp.shingi.search.Unit;
import jp.shingi.web.view.BadRequest;
import jp.shingi.web.view.CompareView;
import jp.shingi.web.view.CoverageView;
import jp.shingi.web.view.Parameters;
import jp.shingi.web.view.Words;

/** The API as rows. */
final class Endpoints {
    private static final List<Parameter> SEARCH = Stream.concat(
                    Stream.of(
                            text(
                                    "q",
                                    "words, \"phrases\", -not, OR, parentheses, field:value; at most %,d characters"
                                            .formatted(Parameters.LONGEST_QUERY)),
                            choice("unit", "what is counted and listed", keys(Unit.values(), Unit::key)),
                            choice("sort", "order of the hits", keys(SortOrder.values(), SortOrder::key)),
                            number("page", "from 1"),
                            number("size", "hits of a page, 0 to 1000; page × size at most 100000"),
                            choice("strict", "only what matches all words", List.of("true", "false")),
                            choice("explain", "each hit tells why it matched", List.of("true", "false"))),
                    Arrays.stream(Filter.values()).map(f -> many(f.key(), "filter " + f.label())))
            .toList();

    static final List<Endpoint> ALL = List.of(
            new Endpoint("/search", "Search", SEARCH, one(SearchResult.class), Endpoints::search),
            new Endpoint(
                    "/suggest",
                    "Completions of what was typed",
                    List.of(text("q", "what was typed so far"), number("size", "1 to 50")),
                    list(Suggestion.class),
                    Endpoints::suggest),
            new Endpoint(
                    "/facets/{filter}",
                    "All values of one facet",
                    plus(
                            text("contains", "only values that contain this"),
                            choice("order", "of the values", List.of("count", "name")),
                            number("at", "page of values, from 1")),
                    one(FacetPage.class),
                    Endpoints::facet),
            new Endpoint(
                    "/trend",
                    "Counts by year",
                    SEARCH,
                    one(Trend.class),
                    visit -> Optional.of(
                            visit.desk().searcher().trend(visit.parameters().search()))),
            new Endpoint(
                    "/kwic",
                    "Keyword in context",
                    plus(
                            choice("order", "of the lines", List.of("left", "right", "date")),
                            choice("group", "what the lines are counted by", List.of("none", "ward", "role", "year")),
                            number("context", "characters on each side, 1 to 500")),
                    one(Concordance.class),
                    Endpoints::kwic),
            new Endpoint(
                    "/explain",
                    "Why a hit matches",
                    plus(text("id", "of a case, passage or document")),
                    one(Explanation.class),
                    visit -> visit.desk()
                            .searcher()
                            .explain(
                                    visit.parameters().search(),
                                    visit.parameters().text("id", ""))),
            new Endpoint(
                    "/documents/{id}",
                    "A document in the corpus format",
                    List.of(),
                    one(Document.class),
                    visit -> visit.desk().library().document(visit.part("id"))),
            new Endpoint(
                    "/cases/<id>/similar",
                    "Cases like this one",
                    List.of(number("size", "1 to 100")),
                    one(Similar.class),
                    visit -> similar(visit)),
            new Endpoint(
                    "/cases/<id>",
                    "A case, by its identifier or an earlier one",
                    List.of(),
                    one(Case.class),
                    visit -> visit.desk().library().caseOf(visit.part("id"))),
            new Endpoint(
                    "/contractors/<name>",
                    "A contractor's history",
                    List.of(),
                    one(History.class),
                    visit -> visit.desk().searcher().contractor(visit.part("name"))),
            new Endpoint(
                    "/articles/<path>",
                    "Every case that rests on an article",
                    List.of(),
                    one(History.class),
                    visit -> visit.desk().searcher().article(visit.part("path"))),
            new Endpoint(
                    "/compare",
                    "Cases side by side",
                    List.of(many("id", "of a case; at most " + CompareView.MOST)),
                    one(ComparisonTable.class),
                    Endpoints::compare),
            new Endpoint(
                    "/coverage",
                    "What the corpus holds, lacks, and could not read",
                    List.of(),
                    one(CoverageView.class),
                    visit -> Optional.of(visit.desk().shelf().coverage())));

    private Endpoints() {}

    private static Optional<?> search(Visit visit) {
        return Optional.of(visit.desk().searcher().search(visit.parameters().search()));
    }

    private static Optional<?> suggest(Visit visit) {
        var parameters = visit.parameters();
        var typed = parameters.text("q", "");
        if (typed.length() > Words.LONGEST) throw new BadRequest("query-too-long", "q is longer than " + Words.LONGEST);
        return Optional.of(visit.desk().searcher().suggest(typed, parameters.number("size", 10, 1, 50)));
    }

    private static Optional<?> facet(Visit visit) {
        var filter = Filter.named(visit.part("filter"));
        var parameters = visit.parameters();
        var order = parameters.choice("order", FacetOrder.COUNT, FacetOrder.values(), Endpoints::lower);
        return filter.map(f -> visit.desk()
                .searcher()
                .facet(
                        parameters.search(),
                        f,
                        contains(parameters),
                        order,
                        parameters.number("at", 1, 1, 10_000),
                        Math.max(1, parameters.number("size", 100, 0, 1000))));
    }

    static String contains(Parameters parameters) {
        var contains = parameters.text("contains", "");
        if (contains.length() > Words.LONGEST)
            throw new BadRequest("invalid-parameter", "contains is longer than " + Words.LONGEST + " characters");
        return contains;
    }

    private static Optional<?> kwic(Visit visit) {
        var parameters = visit.parameters();
        return Optional.of(visit.desk()
                .searcher()
                .kwic(new KwicRequest(
                        parameters.search().withUnit(Unit.PASSAGE),
                        parameters.choice(
                                "order", KwicRequest.Order.DATE, KwicRequest.Order.values(), Endpoints::lower),
                        parameters.choice(
                                "group", KwicRequest.Group.NONE, KwicRequest.Group.values(), Endpoints::lower),
                        parameters.number("context", 30, 1, 500))));
    }

    private static Optional<?> similar(Visit visit) {
        var one = visit.desk().library().caseOf(visit.part("id"));
        var most = visit.parameters().number("size", 10, 1, 100);
        return one.flatMap(found -> visit.desk().searcher().similar(found.id(), most));
    }

    private static Optional<?> compare(Visit visit) {
        var ids = visit.parameters().all("id");
        if (ids.size() > CompareView.MOST)
            throw new BadRequest("too-many-cases", "at most %d cases side by side".formatted(CompareView.MOST));
        return Optional.of(visit.desk().searcher().compare(ids));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static List<Parameter> plus(Parameter... more) {
        return Stream.concat(SEARCH.stream(), Arrays.stream(more)).toList();
    }

    private static <T> List<String> keys(T[] values, Function<T, String> key) {
        return Arrays.stream(values).map(key).toList();
    }

    private static Endpoint.Answer one(Class<?> type) {
        return new Endpoint.Answer(type, false);
    }

    private static Endpoint.Answer list(Class<?> type) {
        return new Endpoint.Answer(type, true);
    }
}
