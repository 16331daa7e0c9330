package jp.shingi.web.view;

import java.util.List;
import jp.shingi.search.ComparisonTable;

/**
 * Cases side by side.
 *
 * @param asked the identifiers in the address
 */
public record CompareView(List<String> asked, ComparisonTable table) {
    /** The most that can be read side by side. */
    public static final int MOST = 6;

    public CompareView {
        asked = List.copyOf(asked);
    }

    /** The same comparison without one case. */
    public String without(String id) {
        return Links.compare(asked.stream().filter(other -> !other.equals(id)).toList());
    }
}
