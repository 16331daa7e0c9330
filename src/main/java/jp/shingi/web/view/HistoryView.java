package jp.shingi.web.view;

import jp.shingi.search.Filter;
import jp.shingi.search.History;

/**
 * The page of a contractor or an article.
 *
 * @param filter which of the two
 * @param heading as a reader sees the name
 */
public record HistoryView(Filter filter, String heading, History history, YearChart years, State search) {
    /** Its address below {@code /export}, {@code /feeds} and {@code /api}. */
    public String path() {
        return filter == Filter.CONTRACTOR ? Links.contractor(history.name()) : Links.article(history.name());
    }
}
