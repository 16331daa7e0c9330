package jp.shingi.cli;

import java.util.ArrayList;
import java.util.List;
import jp.shingi.model.Coverage;

/** What is there of each council and what is missing, for a terminal. */
final class CoverageText {
    private CoverageText() {}

    static List<String> lines(List<Coverage> coverage) {
        var lines = new ArrayList<String>();
        for (var council : coverage) {
            lines.add("%s  %s".formatted(council.ward(), council.council()));
            council.sessions().forEach(series -> series(lines, "回", series));
            council.consultations().forEach(series -> series(lines, "諮問", series));
        }
        return lines;
    }

    private static void series(List<String> lines, String what, Coverage.Series series) {
        lines.add("  %s %s: %s".formatted(series.name(), what, ranges(series.present())));
        var told = series.missing().stream()
                .filter(missing -> missing.known() != Coverage.Known.NEVER_SEEN)
                .toList();
        told.forEach(missing -> lines.add("    %d %s%s%s"
                .formatted(
                        missing.number(),
                        known(missing.known()),
                        missing.text().map(text -> "「" + text + "」").orElse(""),
                        missing.by().isEmpty() ? "" : " " + String.join("、", missing.by()))));
        var never = series.missing().stream()
                .filter(missing -> missing.known() == Coverage.Known.NEVER_SEEN)
                .map(Coverage.Missing::number)
                .toList();
        if (!never.isEmpty()) lines.add("    %s %s".formatted(ranges(never), known(Coverage.Known.NEVER_SEEN)));
    }

    private static String known(Coverage.Known known) {
        return switch (known) {
            case CITED -> "がない（引用されている）";
            case QUARANTINED -> "がない（読めなかった）";
            case NEVER_SEEN -> "がない（手がかりなし）";
        };
    }

    /** {@code 1–3、5}. */
    static String ranges(List<Integer> numbers) {
        var ranges = new ArrayList<String>();
        for (var i = 0; i < numbers.size(); ) {
            var j = i;
            while (j + 1 < numbers.size() && numbers.get(j + 1) == numbers.get(j) + 1) j++;
            ranges.add(i == j ? String.valueOf(numbers.get(i)) : numbers.get(i) + "–" + numbers.get(j));
            i = j + 1;
        }
        return String.join("、", ranges);
    }
}
