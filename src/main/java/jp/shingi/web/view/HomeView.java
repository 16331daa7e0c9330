package jp.shingi.web.view;

import java.util.List;
import jp.shingi.search.FacetValue;
import jp.shingi.search.Hit;

/**
 * The first page.
 *
 * @param latest the newest cases
 */
public record HomeView(
        int documents,
        int cases,
        int passages,
        YearChart years,
        List<FacetValue> wards,
        List<FacetValue> articles,
        List<FacetValue> contractors,
        List<Hit> latest) {
    public HomeView {
        wards = List.copyOf(wards);
        articles = List.copyOf(articles);
        contractors = List.copyOf(contractors);
        latest = List.copyOf(latest);
    }
}
