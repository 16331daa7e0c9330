package jp.shingi.search;

/**
 * A stretch of a passage that matched.
 *
 * @param start UTF-16 code units from 0, inclusive
 * @param end exclusive
 * @param leaf index of the leaf among the wanted ones
 */
record Range(int start, int end, int leaf, How how) implements Comparable<Range> {
    /** In what way it matched. */
    enum How {
        WORD("一致"),
        PART("語の一部が一致"),
        SYNONYM("同義語・別表記"),
        CHARACTERS("文字列が一致"),
        RELATED("関連する語");

        private final String label;

        How(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    @Override
    public int compareTo(Range other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
