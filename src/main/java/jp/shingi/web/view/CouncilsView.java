package jp.shingi.web.view;

import java.util.List;

/** All councils. */
public record CouncilsView(List<CouncilView.Brief> councils) {
    public CouncilsView {
        councils = List.copyOf(councils);
    }
}
