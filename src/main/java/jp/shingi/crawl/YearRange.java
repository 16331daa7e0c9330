package jp.shingi.crawl;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Fiscal years (April to March), western, both inclusive; source files may write them with eras: {@code 平成21年度-令和6年度}.
 */
public record YearRange(int first, int last) {
    public YearRange {
        if (first > last) throw new IllegalArgumentException("years run backwards: " + first + "-" + last);
    }

    boolean holds(int year) {
        return first <= year && year <= last;
    }

    /** An address with {@code {year}} or {@code {era}} for each year, the newest first; one without stands for itself. */
    List<String> expand(String address) {
        if (!address.contains("{year}") && !address.contains("{era}")) return List.of(address);
        return IntStream.rangeClosed(first, last)
                .mapToObj(nth -> last - (nth - first))
                .flatMap(year -> FiscalYears.eras(year).stream()
                        .map(era ->
                                address.replace("{year}", String.valueOf(year)).replace("{era}", era)))
                .distinct()
                .toList();
    }
}
