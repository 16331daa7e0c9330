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
        return words.find("compare.row." + row.label()).orElse(row.label());
    }

    /** A value as a reader sees it: outcomes and articles in words, days with their era. */
    public static String shown(Words words, ComparisonTable.Row row, String value) {
        return switch (row.label()) {
            case "結論" -> words.outcome(value);
            case "開催日" -> Days.full(LocalDate.parse(value), words.language());
            case "根拠条文" -> value.lines().map(Articles::words).collect(Collectors.joining("\n"));
            default -> value;
        };
    }

    /** The same comparison without one case. */
    public String without(String id) {
        return Links.compare(asked.stream().filter(other -> !other.equals(id)).toList());
    }
}
