package jp.shingi.search;

/**
 * A concordance that is asked for.
 *
 * @param search words and filters; its unit is taken as passage, its page and size count lines
 * @param context characters on each side
 */
public record KwicRequest(SearchRequest search, Order order, Group group, int context) {
    public KwicRequest {
        if (context < 1 || context > 500) throw new IllegalArgumentException("context must be 1 to 500: " + context);
    }

    /** Lines in the order of date, with 30 characters on each side, not grouped. */
    public static KwicRequest of(SearchRequest search) {
        return new KwicRequest(search, Order.DATE, Group.NONE, 30);
    }

    /** What the lines are sorted by. */
    public enum Order {
        /** The word before the keyword, then the one before that. */
        LEFT,
        /** The word after the keyword. */
        RIGHT,
        /** Oldest meeting first. */
        DATE
    }

    /** What the lines are counted by. */
    public enum Group {
        NONE,
        WARD,
        ROLE,
        YEAR
    }
}
