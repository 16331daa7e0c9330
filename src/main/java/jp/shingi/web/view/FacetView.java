package jp.shingi.web.view;

import java.util.List;
import jp.shingi.search.FacetOrder;
import jp.shingi.search.FacetPage;
import jp.shingi.search.Filter;

/** All values of one facet. */
public record FacetView(
        State state, Filter filter, FacetPage values, String contains, FacetOrder order, int page, int size) {
    /** The address of another page or order of them. */
    public String href(FacetOrder otherOrder, int otherPage) {
        var query = state.query();
        return "/facets/" + filter.key() + "?" + (query.isEmpty() ? "" : query.replaceAll("(^|&)page=\\d+", "") + "&")
                + "order=" + otherOrder.name().toLowerCase(java.util.Locale.ROOT) + "&contains="
                + Links.value(contains) + "&at=" + otherPage;
    }

    public List<FacetBox.Choice> choices() {
        return values.values().stream()
                .map(v -> new FacetBox.Choice(
                        v.value(),
                        v.count(),
                        state.has(filter, v.value()),
                        state.toggled(filter, v.value()).href(),
                        List.of()))
                .toList();
    }
}
