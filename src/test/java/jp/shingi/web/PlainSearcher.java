package jp.shingi.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shingi.model.Case;
import jp.shingi.model.Document;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Turn;
import jp.shingi.search.ComparisonTable;
import jp.shingi.search.Concordance;
import jp.shingi.search.Explanation;
import jp.shingi.search.FacetOrder;
import jp.shingi.search.FacetPage;
import jp.shingi.search.FacetValue;
import jp.shingi.search.Filter;
import jp.shingi.search.History;
import jp.shingi.search.Hit;
import jp.shingi.search.KwicRequest;
import jp.shingi.search.Matched;
import jp.shingi.search.PassageHit;
import jp.shingi.search.SearchRequest;
import jp.shingi.search.SearchResult;
import jp.shingi.search.Searcher;
import jp.shingi.search.Similar;
import jp.shingi.search.SortOrder;
import jp.shingi.search.Suggestion;
import jp.shingi.search.Trend;
import jp.shingi.search.Unit;
import jp.shingi.web.view.Articles;

/** A search by plain containment over the hand-made library: another engine behind the same door. */
final class PlainSearcher implements Searcher {
    private final HandMade library;
    volatile long slowness;
    volatile int repeats = 1;
    volatile boolean failing;

    PlainSearcher(HandMade library) {
        this.library = library;
    }

    @Override
    public SearchResult search(SearchRequest request) {
        pause();
        var found = found(request);
        var hits = found.stream()
                .skip((long) (request.page() - 1) * request.size())
                .limit(request.size())
                .map(one -> hit(one, request))
                .toList();
        var notice = request.q().contains("(") ? Optional.of("かっこを読めませんでした。") : Optional.<String>empty();
        return new SearchResult(request.q(), notice, found.size(), 0, 3, hits, facets(found));
    }

    @Override
    public void each(SearchRequest request, Consumer<Hit> taker) {
        for (int n = 0; n < repeats; n++) found(request).forEach(one -> taker.accept(hit(one, request)));
        if (failing) throw new IllegalStateException("as the test wants it");
    }

    @Override
    public FacetPage facet(
            SearchRequest request, Filter filter, String contains, FacetOrder order, int page, int size) {
        var values = facets(found(request)).getOrDefault(filter.key(), List.of()).stream()
                .filter(value -> value.value().contains(contains))
                .toList();
        return new FacetPage(filter, values.size(), values);
    }

    @Override
    public Optional<Explanation> explain(SearchRequest request, String id) {
        return library.caseOf(id)
                .map(one -> new Explanation(
                        "件名に「" + request.q() + "」があります。",
                        List.of(new Explanation.Word(
                                request.q(), Optional.of("一致"), List.of(request.q()), List.of("件名"), 1))));
    }

    @Override
    public Trend trend(SearchRequest request) {
        return new Trend(request.q(), request.unit(), years(found(request)));
    }

    @Override
    public Optional<Similar> similar(String caseId, int most) {
        return library.caseOf(caseId)
                .map(one -> new Similar(
                        one.title(),
                        library.cases.stream()
                                .filter(other -> !other.id().equals(caseId)
                                        && other.subjects().equals(one.subjects()))
                                .limit(most)
                                .map(other -> new Similar.Found(
                                        hit(other, SearchRequest.of("")),
                                        List.of(),
                                        0.5,
                                        List.of("論点が同じ"),
                                        List.of("区が異なる"),
                                        List.of()))
                                .toList()));
    }

    @Override
    public Similar similar(Document draft, int most) {
        return new Similar(draft.title().orElse(""), List.of());
    }

    @Override
    public ComparisonTable compare(List<String> ids) {
        var cases = ids.stream().flatMap(id -> library.caseOf(id).stream()).toList();
        return new ComparisonTable(
                cases.stream().map(one -> hit(one, SearchRequest.of(""))).toList(),
                List.of(row("department", "担当課", cases, Case::department), row("ward", "区市町村", cases, Case::ward)));
    }

    @Override
    public Optional<History> contractor(String name) {
        return history(
                name, one -> one.contractors().stream().anyMatch(c -> c.name().equals(name)));
    }

    @Override
    public Optional<History> article(String article) {
        return history(article, one -> articles(one).stream().anyMatch(path -> path.startsWith(article)));
    }

    @Override
    public Concordance kwic(KwicRequest request) {
        var lines = turns().filter(
                        t -> t.getValue().text().contains(request.search().q()))
                .map(t -> line(t, request.search().q()))
                .toList();
        return new Concordance(
                request.search().q(),
                lines.size(),
                lines.size(),
                false,
                lines,
                List.of(),
                List.of(),
                lines.size(),
                List.of(new Concordance.Collocation("契約", 1, 2, 3.5)));
    }

    @Override
    public List<Suggestion> suggest(String typed, int most) {
        return Stream.of("委託", "委託先")
                .map(t -> new Suggestion(t, "term", 2))
                .limit(most)
                .toList();
    }

    @Override
    public void close() {}

    private void pause() {
        try {
            Thread.sleep(slowness);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Case> found(SearchRequest request) {
        Comparator<Case> byDate =
                Comparator.comparing(one -> one.date().map(Object::toString).orElse(""));
        var found = library.cases.stream()
                .filter(one -> Stream.of(request.q().split("\\s+"))
                        .allMatch(word -> text(one).contains(word)))
                .filter(one -> request.filters().entrySet().stream()
                        .allMatch(f -> f.getValue().stream().anyMatch(v -> matches(values(one, f.getKey()), v))));
        return (request.sort() == SortOrder.NEWEST ? found.sorted(byDate.reversed()) : found).toList();
    }

    private static boolean matches(List<String> values, String wanted) {
        return values.stream()
                .anyMatch(value -> value.equals(wanted)
                        || value.startsWith(wanted + "/")
                        || wanted.matches("\\d{4}-\\d{4}")
                                && value.compareTo(wanted.substring(0, 4)) >= 0
                                && value.compareTo(wanted.substring(5)) <= 0);
    }

    private String text(Case one) {
        return one.title() + turns(one).map(Turn::text).collect(Collectors.joining());
    }

    private Stream<Turn> turns(Case one) {
        return library.document(one.document()).stream()
                .flatMap(d -> d.parts().stream())
                .filter(MinutesPart.class::isInstance)
                .flatMap(part -> ((MinutesPart) part).turns().stream())
                .filter(turn -> one.turns().contains(turn.n()));
    }

    private Stream<Map.Entry<Document, Turn>> turns() {
        return library.documents.stream()
                .flatMap(d -> d.parts().stream()
                        .filter(MinutesPart.class::isInstance)
                        .flatMap(part -> ((MinutesPart) part).turns().stream())
                        .map(turn -> Map.entry(d, turn)));
    }

    private static Concordance.Line line(Map.Entry<Document, Turn> found, String word) {
        var text = found.getValue().text();
        var at = text.indexOf(word);
        return new Concordance.Line(
                found.getKey().id() + "#t" + found.getValue().n(),
                found.getKey().ward(),
                Optional.empty(),
                Optional.of(found.getValue().speaker()),
                Optional.empty(),
                found.getValue().page(),
                text.substring(0, at),
                word,
                text.substring(at + word.length()));
    }

    private Hit hit(Case one, SearchRequest request) {
        var word = request.q().split("\\s+")[0];
        var passages = word.isEmpty()
                ? List.<PassageHit>of()
                : turns(one)
                        .filter(turn -> turn.text().contains(word))
                        .map(turn -> passage(one, turn, word))
                        .toList();
        return new Hit(
                one.id(),
                Unit.CASE,
                Optional.of(one.turns().isEmpty() ? "form" : "minutes"),
                one.ward(),
                one.council(),
                one.date(),
                one.title(),
                one.itemKind().map(kind -> kind.key()),
                one.item(),
                one.department(),
                one.decision().map(d -> d.outcome().key()),
                one.contractors().stream().map(c -> c.name()).toList(),
                articles(one),
                one.document(),
                List.of(),
                1,
                Matched.ALL,
                passages,
                Optional.empty());
    }

    private static PassageHit passage(Case one, Turn turn, String word) {
        var html = escaped(turn.text()).replace(escaped(word), "<mark>" + escaped(word) + "</mark>");
        return new PassageHit(
                one.document() + "#t" + turn.n(),
                "turn",
                Optional.of(turn.speaker()),
                Optional.empty(),
                turn.page(),
                html);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static List<String> articles(Case one) {
        return one.basis().stream().map(Articles::path).toList();
    }

    private static List<String> values(Case one, Filter filter) {
        return switch (filter) {
            case WARD -> one.ward().stream().toList();
            case YEAR -> one.date().map(d -> "" + d.getYear()).stream().toList();
            case FISCAL_YEAR ->
                one.fiscalYear().stream().mapToObj(String::valueOf).toList();
            case ARTICLE -> articles(one);
            case CONTRACTOR -> one.contractors().stream().map(c -> c.name()).toList();
            case KIND -> List.of(one.turns().isEmpty() ? "form" : "minutes");
            case ITEM_KIND -> one.itemKind().map(kind -> kind.key()).stream().toList();
            case OUTCOME -> one.decision().map(d -> d.outcome().key()).stream().toList();
            case ROLE -> List.of();
            case DEPARTMENT -> one.department().stream().toList();
            case COUNCIL -> one.council().stream().toList();
        };
    }

    private static Map<String, List<FacetValue>> facets(List<Case> cases) {
        var facets = new LinkedHashMap<String, List<FacetValue>>();
        for (var filter : Filter.values()) facets.put(filter.key(), counts(cases, one -> values(one, filter)));
        return facets;
    }

    private static List<FacetValue> counts(List<Case> cases, Function<Case, List<String>> values) {
        return cases.stream()
                .flatMap(one -> values.apply(one).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> FacetValue.flat(e.getKey(), e.getValue().intValue()))
                .toList();
    }

    private List<Trend.Year> years(List<Case> cases) {
        return IntStream.rangeClosed(2015, 2023)
                .mapToObj(year -> new Trend.Year(year, in(cases, year), in(library.cases, year), 1))
                .toList();
    }

    private static int in(List<Case> cases, int year) {
        return (int) cases.stream()
                .filter(one -> one.date().map(d -> d.getYear() == year).orElse(false))
                .count();
    }

    private Optional<History> history(String name, java.util.function.Predicate<Case> wanted) {
        var cases = library.cases.stream().filter(wanted).toList();
        if (cases.isEmpty()) return Optional.empty();
        var dates = cases.stream().flatMap(one -> one.date().stream()).sorted().toList();
        return Optional.of(new History(
                name,
                List.of(name),
                Optional.empty(),
                cases.size(),
                dates.stream().findFirst(),
                dates.stream().reduce((a, b) -> b),
                counts(cases, one -> one.ward().stream().toList()),
                counts(cases, PlainSearcher::articles),
                counts(cases, one -> values(one, Filter.OUTCOME)),
                years(cases),
                cases.stream().map(PlainSearcher::entry).toList()));
    }

    private static History.Entry entry(Case one) {
        return new History.Entry(
                one.id(),
                one.date(),
                one.ward(),
                one.council(),
                one.itemKind().map(kind -> kind.key()),
                one.item(),
                one.title(),
                one.department(),
                one.decision().map(d -> d.outcome().key()),
                one.contractors().stream().map(c -> c.name()).toList(),
                articles(one),
                Optional.empty(),
                new ArrayList<>(),
                one.document());
    }

    private static ComparisonTable.Row row(
            String key, String label, List<Case> cases, Function<Case, Optional<String>> value) {
        var values = cases.stream().map(value).toList();
        return new ComparisonTable.Row(
                key, label, values, values.stream().distinct().count() < 2);
    }
}
