package jp.shingi.web.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.shingi.search.ComparisonTable;

/**
 * Cases side by side.
 *
 * @param asked the identifiers in the address
 */
public record CompareView(List<String> asked, ComparisonTable table) {
    /** The most that can be read side by side. */
    public static final int MOST = 6;

    public CompareView {
        asked = List.copyOf(asked);
    }

    /** The name of a row. */
    public static String label(Words words, ComparisonTable.Row row) {
        return words.find("compare.row." + row.key())
                .or(() -> words.find("field." + row.key()))
                .orElse(row.label());
    }

    /** A value as a reader sees it: outcomes and articles in words, days with their era. */
    public static String shown(Words words, ComparisonTable.Row row, String value) {
        return switch (row.key()) {
            case "outcome" -> words.outcome(value);
            case "date" -> Days.full(LocalDate.parse(value), words.language());
            case "article" -> value.lines().map(Articles::words).collect(Collectors.joining("\n"));
            default -> value;
        };
    }

    /** The same comparison without one case. */
    public String without(String id) {
        return Links.compare(asked.stream().filter(other -> !other.equals(id)).toList());
    }
}
