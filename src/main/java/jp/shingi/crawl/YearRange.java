package jp.shingi.crawl;

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
}
