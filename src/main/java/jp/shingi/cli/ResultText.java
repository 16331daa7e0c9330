package jp.shingi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shingi.model.Coded;
import jp.shingi.model.Outcome;
import jp.shingi.model.PartKind;
import jp.shingi.model.Role;
import jp.shingi.search.Explanation;
import jp.shingi.search.FacetValue;
import jp.shingi.search.Filter;
import jp.shingi.search.Hit;
import jp.shingi.search.PassageHit;
import jp.shingi.search.SearchRequest;
import jp.shingi.search.SearchResult;
import jp.shingi.web.view.Articles;

/** A result for a terminal: hits first, what to narrow by below. What matched stands in 【】. */
final class ResultText {
    private static final int FACET_VALUES = 6;

    private ResultText() {}

    static List<String> lines(SearchResult result, SearchRequest request) {
        var lines = new ArrayList<String>();
        lines.add("%d %s%s (%d ms)"
                .formatted(
                        result.total(),
                        request.unit().label(),
                        result.relaxed() > 0 ? " ＋ 一部の語だけ一致 %d".formatted(result.relaxed()) : "",
                        result.tookMs()));
        result.notice().ifPresent(notice -> lines.add("※ " + notice));
        var number = (request.page() - 1) * request.size();
        for (var hit : result.hits()) {
            lines.add("");
            lines.addAll(hit(++number, hit));
        }
        lines.add("");
        result.facets().forEach((key, values) -> facet(key, values).ifPresent(lines::add));
        return lines;
    }

    private static List<String> hit(int number, Hit hit) {
        var lines = new ArrayList<String>();
        lines.add("%d. %s".formatted(number, hit.title()));
        lines.add("   "
                + Stream.of(
                                hit.ward(),
                                hit.date().map(Objects::toString),
                                hit.council(),
                                hit.item(),
                                hit.outcome().map(Outcome::labelOf))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("  ")));
        if (!hit.contractors().isEmpty()) lines.add("   委託先: " + String.join("、", hit.contractors()));
        if (!hit.articles().isEmpty()) lines.add("   条文: " + articles(hit.articles()));
        hit.passages().forEach(passage -> lines.add("   " + passage(passage)));
        lines.add("   " + hit.id());
        hit.explanation().ifPresent(explanation -> lines.addAll(explanation(explanation)));
        return lines;
    }

    private static String passage(PassageHit passage) {
        var who = passage.speaker().or(passage::label).map(name -> name + "：").orElse("");
        var where =
                passage.page().isPresent() ? "（p.%d）".formatted(passage.page().getAsInt()) : "";
        return "… " + who + plain(passage.html()) + where;
    }

    private static List<String> explanation(Explanation explanation) {
        var lines = new ArrayList<String>(List.of("   なぜ: " + explanation.summary()));
        explanation
                .words()
                .forEach(word -> lines.add("     %s … %s %s %s"
                        .formatted(
                                word.asked(),
                                word.how().orElse("一致なし"),
                                String.join("・", word.found()),
                                String.join("・", word.fields()))));
        return lines;
    }

    private static Optional<String> facet(String key, List<FacetValue> values) {
        if (values.isEmpty()) return Optional.empty();
        var filter = Filter.named(key);
        var label = filter.map(Filter::label).orElse(key);
        var shown = values.stream()
                .limit(FACET_VALUES)
                .map(value -> filter.map(one -> name(one, value.value())).orElse(value.value()) + " " + value.count())
                .collect(Collectors.joining("、"));
        var more = values.size() > FACET_VALUES ? " …他%d".formatted(values.size() - FACET_VALUES) : "";
        return Optional.of("%s: %s%s".formatted(label, shown, more));
    }

    private static String name(Filter filter, String value) {
        return switch (filter) {
            case ARTICLE -> Articles.words(value);
            case OUTCOME -> Coded.labelOf(Outcome.values(), value);
            case KIND -> Coded.labelOf(PartKind.values(), value);
            case ROLE -> Coded.labelOf(Role.values(), value);
            case WARD, YEAR, FISCAL_YEAR, CONTRACTOR, ITEM_KIND, DEPARTMENT, COUNCIL -> value;
        };
    }

    static String articles(List<String> paths) {
        return paths.stream().map(Articles::words).collect(Collectors.joining("、"));
    }

    /** Escaped HTML as text. */
    static String plain(String html) {
        return PassageHit.plain(html.replace("<mark>", "【").replace("</mark>", "】"))
                .replace("\n", " ");
    }
}
