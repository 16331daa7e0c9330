package jp.shingi.web.view;

import java.util.List;
import java.util.function.IntFunction;
import jp.shingi.search.Trend;

/**
 * Counts by year as bars, each of which leads somewhere.
 *
 * @param bars one for each year, without gaps
 * @param most the count of the highest bar
 */
public record YearChart(List<Bar> bars, int most) {
    /** Height of the highest bar, in pixels. */
    private static final int HEIGHT = 64;

    public YearChart {
        bars = List.copyOf(bars);
    }

    /**
     * @param href where a year leads to
     * @param chosen whether a year is among those asked for
     */
    public static YearChart of(List<Trend.Year> years, IntFunction<String> href, IntFunction<Boolean> chosen) {
        var most = years.stream().mapToInt(Trend.Year::count).max().orElse(0);
        return new YearChart(
                years.stream()
                        .map(year -> new Bar(
                                year.year(),
                                year.count(),
                                year.of(),
                                most == 0 ? 0 : Math.ceilDiv(year.count() * HEIGHT, most),
                                href.apply(year.year()),
                                chosen.apply(year.year())))
                        .toList(),
                most);
    }

    /** Whether there is anything to see. */
    public boolean worthwhile() {
        return bars.size() > 1 && most > 0;
    }

    /**
     * @param of how many there are in that year, matching or not
     * @param height in pixels
     */
    public record Bar(int year, int count, int of, int height, String href, boolean chosen) {
        /** The era under the western year: 平24, 令元. */
        public String era() {
            var era = Days.eraYear(java.time.LocalDate.of(year, 12, 31));
            return era.charAt(0) + era.substring(2);
        }
    }
}
