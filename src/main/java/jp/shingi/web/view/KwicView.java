package jp.shingi.web.view;

import jp.shingi.search.Concordance;
import jp.shingi.search.KwicRequest;

/** Keyword in context. */
public record KwicView(State state, KwicRequest request, Concordance concordance, Pager pager) {
    /** The address in another order. */
    public String href(KwicRequest.Order order, int page) {
        return state.page(page).href("/kwic") + "&order=" + order.name().toLowerCase(java.util.Locale.ROOT);
    }
}
