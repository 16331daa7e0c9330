package jp.shingi.web;

import java.util.Arrays;
import jp.shingi.search.Filter;
import jp.shingi.web.view.State;
import jp.shingi.web.view.YearChart;

/** Charts of counts by year. */
final class Charts {
    private Charts() {}

    /** Years of what matches, whatever years are chosen: so that others can be. */
    static YearChart years(Desk desk, State state) {
        var trend = desk.searcher().trend(state.without(Filter.YEAR).request());
        return YearChart.of(
                trend.years(),
                year -> state.toggled(Filter.YEAR, String.valueOf(year)).href(),
                year -> state.values(Filter.YEAR).stream().anyMatch(value -> covers(value, year)));
    }

    private static boolean covers(String value, int year) {
        var ends = Arrays.stream(value.split("-")).mapToInt(Integer::parseInt).toArray();
        return ends[0] <= year && year <= ends[ends.length - 1];
    }
}
