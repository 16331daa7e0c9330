package jp.shingi.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shingi.model.Case;
import jp.shingi.search.Filter;
import jp.shingi.web.view.CoverageView;
import jp.shingi.web.view.State;

/** Counts what the corpus holds. */
final class Coverage {
    private static final String NO_WARD = "–";

    private Coverage() {}

    static CoverageView of(Library library, Catalog catalog, List<jp.shingi.model.Coverage> councils) {
        var summaries = library.summaries();
        var cases = library.cases();
        var years = years(cases);
        return new CoverageView(
                years,
                wards(summaries, cases, years),
                gaps(catalog, councils),
                library.quarantined(),
                counts(summaries.stream().flatMap(s -> s.warnings().stream())),
                counts(summaries.stream().map(s -> s.extractor().key())));
    }

    /** From the first meeting's year to the last one's. */
    private static List<Integer> years(List<Case> cases) {
        var dated = cases.stream()
                .flatMap(one -> one.date().stream())
                .mapToInt(date -> date.getYear())
                .summaryStatistics();
        return dated.getCount() == 0
                ? List.of()
                : IntStream.rangeClosed(dated.getMin(), dated.getMax()).boxed().toList();
    }

    private static List<CoverageView.Ward> wards(
            List<DocumentSummary> summaries, List<Case> cases, List<Integer> years) {
        var documents = summaries.stream()
                .collect(Collectors.groupingBy(s -> s.ward().orElse(NO_WARD), TreeMap::new, Collectors.toList()));
        var byWard = cases.stream().collect(Collectors.groupingBy(c -> c.ward().orElse(NO_WARD)));
        return documents.entrySet().stream()
                .map(e -> ward(e.getKey(), e.getValue(), byWard.getOrDefault(e.getKey(), List.of()), years))
                .toList();
    }

    private static CoverageView.Ward ward(
            String name, List<DocumentSummary> documents, List<Case> cases, List<Integer> years) {
        var meetings = cases.stream()
                .flatMap(one -> Catalog.meeting(one).stream())
                .distinct()
                .collect(Collectors.groupingBy(Coverage::yearOf, Collectors.counting()));
        var discussed = cases.stream().filter(one -> !one.turns().isEmpty()).toList();
        return new CoverageView.Ward(
                name,
                name.equals(NO_WARD) ? "" : State.START.with(Filter.WARD, name).href(),
                documents.size(),
                documents.stream().mapToInt(DocumentSummary::turns).sum(),
                cases.size(),
                years.stream()
                        .map(year -> meetings.getOrDefault(year, 0L).intValue())
                        .toList(),
                discussed.size(),
                (int) discussed.stream()
                        .filter(one -> one.decision().isPresent())
                        .count(),
                (int) cases.stream().filter(one -> !one.basis().isEmpty()).count(),
                (int) documents.stream()
                        .filter(one -> !one.warnings().isEmpty())
                        .count());
    }

    private static int yearOf(String meeting) {
        return Integer.parseInt(meeting.substring(meeting.lastIndexOf('/') + 1).substring(0, 4));
    }

    private static List<CoverageView.Gap> gaps(Catalog catalog, List<jp.shingi.model.Coverage> coverage) {
        return catalog.councils().entrySet().stream()
                .map(council -> new CoverageView.Gap(
                        name(council.getValue()), "/councils/" + council.getKey(), Gaps.of(coverage, council.getKey())))
                .filter(gap -> !gap.sessions().isEmpty())
                .toList();
    }

    private static String name(Collection<Case> cases) {
        return cases.stream().flatMap(one -> one.council().stream()).findFirst().orElse(NO_WARD);
    }

    private static Map<String, Integer> counts(Stream<String> values) {
        return values
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> e) -> -e.getValue()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> e.getValue().intValue(), (a, b) -> a, LinkedHashMap::new));
    }
}
