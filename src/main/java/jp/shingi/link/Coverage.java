package jp.shingi.link;

import java.util.List;
import java.util.Optional;

/**
 * What the corpus holds of one council.
 *
 * @param key in identifiers
 * @param sessions counted by term or by fiscal year
 * @param consultations numbers of 諮問 that are there, and those between that are not
 */
public record Coverage(String ward, String council, String key, List<Series> sessions, List<Series> consultations) {
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
     * @param known how it is known: 引用 (others cite it), 隔離 (a file of it is in quarantine), 不明 (never seen)
     * @param by cases or files that tell of it
     */
    public record Missing(int number, Known known, List<String> by, Optional<String> text) {
        public Missing {
            by = List.copyOf(by);
        }
    }

    /** How a missing number is known. */
    public enum Known {
        CITED,
        QUARANTINED,
        NEVER_SEEN
    }
}
