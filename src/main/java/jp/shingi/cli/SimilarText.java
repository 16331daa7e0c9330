package jp.shingi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shingi.model.Outcome;
import jp.shingi.search.Similar;

/** Similar cases for a terminal: outcome and conditions first. */
final class SimilarText {
    private SimilarText() {}

    static List<String> lines(Similar similar) {
        var lines = new ArrayList<String>();
        lines.add("「%s」に似た案件 %d件".formatted(similar.subject(), similar.cases().size()));
        similar.cases().forEach(found -> {
            var hit = found.hit();
            lines.add("");
            lines.add("%s  %s".formatted(hit.outcome().map(Outcome::labelOf).orElse("結論不明"), hit.title()));
            found.conditions().forEach(condition -> lines.add("  条件: " + condition));
            lines.add("  "
                    + Stream.of(hit.ward(), hit.date().map(Objects::toString), hit.item())
                            .flatMap(Optional::stream)
                            .collect(Collectors.joining("  "))
                    + "  類似度 %.0f%%".formatted(100 * found.likeness()));
            found.reasons().forEach(reason -> lines.add("  ＋ " + reason));
            found.differences().forEach(difference -> lines.add("  － " + difference));
            lines.add("  " + hit.id());
        });
        return lines;
    }
}
