package jp.shingi.normalise;

/**
 * A law or an ordinance named in a text.
 *
 * @param start position in the text, inclusive; {@code end} exclusive
 * @param kind how it is named
 * @param name the name as far as the words alone tell: canonical for {@link Kind#FULL}, as written for the others
 */
record LawName(int start, int end, Kind kind, String name) {
    /** How a text names a law. */
    enum Kind {
        /** By its own name or a short name of the table. */
        FULL,
        /** 同法, 同条例施行規則: the one named before, with what follows it. */
        SAME,
        /** 法, 条例, 規則, 本条例 or a word that the document may define. */
        SHORT
    }

    boolean contains(LawName other) {
        return start <= other.start && other.end <= end && (end - start) > (other.end - other.start);
    }
}
