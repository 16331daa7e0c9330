package jp.shingi.web.view;

import java.util.List;
import java.util.Map;
import jp.shingi.search.SearchResult;

/**
 * The page of results.
 *
 * @param loosen what to try where nothing was found: words that say it, and the address
 */
public record SearchView(
        State state,
        SearchResult result,
        YearChart years,
        List<FacetBox> facets,
        Pager pager,
        List<Map.Entry<String, String>> loosen) {
    public SearchView {
        facets = List.copyOf(facets);
        loosen = List.copyOf(loosen);
    }

    /** How many hits there are to page through, those that match most of the words included. */
    public int all() {
        return result.total() + result.relaxed();
    }
}
