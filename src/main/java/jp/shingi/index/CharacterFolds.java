package jp.shingi.index;

/** What single characters fold to, each worked out once; layout folds to nothing. */
final class CharacterFolds {
    /** Of each UTF-16 code unit; filled as they are asked for, by any thread with the same value. */
    private static final int[][] FOLDED = new int[Character.MAX_VALUE + 1][];
    /** Whether a code unit begins a character that none before combines with: 1 yes, -1 no, 0 not looked at yet. */
    private static final byte[] BEGINS = new byte[Character.MAX_VALUE + 1];

    /** Of a code unit that folds to one code unit, whatever stands before it: that one; else {@link #OTHER}, or 0 where not looked at yet. */
    private static final char[] ONE = new char[Character.MAX_VALUE + 1];

    /** A code unit that does not simply fold to another: layout, ㈱, half of a surrogate pair, a mark that combines. */
    static final char OTHER = Character.MAX_VALUE;

    private CharacterFolds() {}

    /** What nearly all folding is: one code unit for another, or {@link #OTHER}; only where none that combines follows. */
    static char one(char unit) {
        char known = ONE[unit];
        return known != 0 ? known : lookUp(unit);
    }

    private static char lookUp(char unit) {
        var folded = Character.isSurrogate(unit) || !begins(unit) ? new int[0] : of(unit);
        return ONE[unit] = folded.length == 1 && folded[0] > 0 && folded[0] < OTHER ? (char) folded[0] : OTHER;
    }

    static int[] of(char unit) {
        if (FOLDED[unit] == null) FOLDED[unit] = of(Character.toString(unit));
        return FOLDED[unit];
    }

    /** Folds a stretch that may be longer than one character. */
    static int[] of(String text) {
        return Folding.NFKC
                .normalize(text)
                .codePoints()
                .mapToObj(Character::toString)
                .map(point -> Folding.VARIANTS.getOrDefault(point, point))
                .flatMapToInt(String::codePoints)
                .filter(point -> !GramTokenizer.isLayout(point))
                .toArray();
    }

    /** Whether folding a text is folding what stands before this character and what begins with it. */
    static boolean begins(int point) {
        if (point > Character.MAX_VALUE) return Folding.NFKC.hasBoundaryBefore(point);
        if (BEGINS[point] == 0) BEGINS[point] = (byte) (Folding.NFKC.hasBoundaryBefore(point) ? 1 : -1);
        return BEGINS[point] > 0;
    }
}
