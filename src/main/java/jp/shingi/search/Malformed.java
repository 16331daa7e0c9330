package jp.shingi.search;

/** A query cannot be read as written. Never leaves the package: such a query is searched as words, with a notice. */
final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    /** @param why in Japanese, for the notice */
    Malformed(String why) {
        super(why);
    }
}
