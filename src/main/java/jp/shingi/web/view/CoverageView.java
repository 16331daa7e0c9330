package jp.shingi.web.view;

import java.util.List;
import java.util.Map;
import jp.shingi.model.Quarantine;

/**
 * What there is, what is missing, what could not be read, and how well the rest was.
 *
 * @param years the columns of the table of wards
 * @param warnings how many there are of each code, most frequent first
 * @param extractors how many documents were read in which way
 */
public record CoverageView(
        List<Integer> years,
        List<Ward> wards,
        List<Gap> gaps,
        List<Quarantine> quarantined,
        Map<String, Integer> warnings,
        Map<String, Integer> extractors) {

    /**
     * One ward.
     *
     * @param perYear meetings in each of the years
     * @param decided cases of a meeting whose outcome is known
     * @param based cases whose basis is known
     * @param doubtful documents with a warning
     */
    public record Ward(
            String name,
            String href,
            int documents,
            int turns,
            int cases,
            List<Integer> perYear,
            int discussed,
            int decided,
            int based,
            int doubtful) {
        public Ward {
            perYear = List.copyOf(perYear);
        }

        /** A share in whole per cent; {@code –} of nothing. */
        public static String share(int part, int whole) {
            return whole == 0 ? "–" : Math.round(part * 100.0 / whole) + "%";
        }
    }

    /** Meetings of a council that the corpus lacks. */
    public record Gap(String council, String href, List<String> sessions) {}
}
