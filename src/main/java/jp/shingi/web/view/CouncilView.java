package jp.shingi.web.view;

import java.time.LocalDate;
import java.util.List;
import jp.shingi.model.Case;

/**
 * A council's page.
 *
 * @param meetings newest first
 * @param gaps meetings that must have been, of which the corpus has nothing
 */
public record CouncilView(
        String ward,
        String council,
        State search,
        YearChart years,
        List<Meeting> meetings,
        List<String> gaps,
        List<Case> undated) {
    public CouncilView {
        meetings = List.copyOf(meetings);
        gaps = List.copyOf(gaps);
        undated = List.copyOf(undated);
    }

    /** A meeting with its cases. */
    public record Meeting(LocalDate date, String href, String session, List<Case> cases) {
        public Meeting {
            cases = List.copyOf(cases);
        }
    }

    /** A council in the list of all. */
    public record Brief(String ward, String council, String href, int meetings, int cases, String first, String last) {}
}
