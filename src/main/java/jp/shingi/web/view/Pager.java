package jp.shingi.web.view;

import java.util.List;
import java.util.TreeSet;
import jp.shingi.search.SearchRequest;

/**
 * The pages of a result.
 *
 * @param page from 1
 * @param last the last page that can be opened
 * @param shown the pages that are linked: the first, the last, and those around this one
 */
public record Pager(int page, int last, List<Integer> shown) {
    public static Pager of(SearchRequest request, int total) {
        var size = Math.max(1, request.size());
        var last = Math.max(1, Math.min(Math.ceilDiv(total, size), SearchRequest.DEEPEST / size));
        var shown = new TreeSet<>(List.of(1, last));
        for (int page = request.page() - 2; page <= request.page() + 2; page++)
            if (page >= 1 && page <= last) shown.add(page);
        return new Pager(request.page(), last, List.copyOf(shown));
    }

    public boolean needed() {
        return last > 1;
    }

    /** Whether pages are left out between this shown page and the one before. */
    public boolean gapBefore(int shownPage) {
        var index = shown.indexOf(shownPage);
        return index > 0 && shown.get(index - 1) < shownPage - 1;
    }
}
