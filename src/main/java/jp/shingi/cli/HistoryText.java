package jp.shingi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shingi.model.Outcome;
import jp.shingi.search.FacetValue;
import jp.shingi.search.History;

/** A history for a terminal, oldest case first. */
final class HistoryText {
    private HistoryText() {}

    static List<String> lines(History history) {
        var lines = new ArrayList<String>();
        lines.add("%s  %d件  %s 〜 %s"
                .formatted(history.name(), history.total(), date(history.firstSeen()), date(history.lastSeen())));
        if (history.surfaces().size() > 1) lines.add("  表記: " + String.join("、", history.surfaces()));
        history.corporateNumber().ifPresent(number -> lines.add("  法人番号: " + number));
        lines.add("  区: " + counts(history.wards(), ward -> ward));
        lines.add("  結論: " + counts(history.outcomes(), Outcome::labelOf));
        history.entries().forEach(entry -> {
            lines.add("");
            lines.add("%s  %s".formatted(date(entry.date()), entry.title()));
            lines.add("  "
                    + Stream.of(
                                    entry.ward(),
                                    entry.council(),
                                    entry.item(),
                                    entry.outcome().map(Outcome::labelOf))
                            .flatMap(Optional::stream)
                            .collect(Collectors.joining("  ")));
            if (!entry.articles().isEmpty()) lines.add("  条文: " + ResultText.articles(entry.articles()));
            if (!entry.amounts().isEmpty()) lines.add("  金額: " + String.join("、", entry.amounts()));
            lines.add("  " + entry.id());
        });
        return lines;
    }

    private static String counts(List<FacetValue> values, UnaryOperator<String> shown) {
        return values.stream()
                .map(value -> shown.apply(value.value()) + " " + value.count())
                .collect(Collectors.joining("、"));
    }

    private static String date(Optional<?> date) {
        return date.map(Objects::toString).orElse("日付不明");
    }
}
