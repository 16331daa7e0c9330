package jp.shingi.model;

import java.util.List;
import java.util.Optional;

/**
 * What the corpus holds of one council, and which numbers between are missing. {@code corpus/coverage.json} has one of each council.
 *
 * @param id {@code <ward slug>/<council key>}, with which the identifiers of its cases begin
 * @param sessions counted by term or by fiscal year
 * @param consultations numbers of 諮問 that are there, and those between that are not
 */
public record Coverage(String id, String ward, String council, List<Series> sessions, List<Series> consultations) {
    public Coverage {
        sessions = List.copyOf(sessions);
        consultations = List.copyOf(consultations);
    }

    /**
     * One series of numbers.
     *
     * @param name what it counts through: 第6期, 2011年度; empty where the count never starts again
     * @param present in ascending order
     */
    public record Series(String name, List<Integer> present, List<Missing> missing) {
        public Series {
            present = List.copyOf(present);
            missing = List.copyOf(missing);
        }
    }

    /**
     * A number that is not there.
     *
     * @param by identifiers of the cases that cite it, or the file in quarantine
     * @param text how it is cited
     */
    public record Missing(int number, Known known, List<String> by, Optional<String> text) {
        public Missing {
            by = List.copyOf(by);
        }
    }

    /** How a missing number is known. */
    public enum Known {
        /** A file of it is in quarantine. */
        QUARANTINED,
        /** Others cite it. */
        CITED,
        NEVER_SEEN
    }
}
