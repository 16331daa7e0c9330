package jp.shingi.evaluate;

/**
 * The sum of one measure over all documents.
 *
 * @param right how many are right; a measure of likeness adds parts of one
 * @param expected how many the gold has
 * @param found how many the documents have
 */
public record Score(String measure, String japanese, double right, int expected, int found) {

    /** Right among those found; 1 where nothing was found and nothing expected. */
    public double precision() {
        return found == 0 ? (expected == 0 ? 1 : 0) : right / found;
    }

    /** Right among those expected; 1 where nothing was expected. */
    public double recall() {
        return expected == 0 ? 1 : right / expected;
    }

    /** Twice the right over expected and found together; 1 where there is nothing of either. */
    public double f1() {
        return expected + found == 0 ? 1 : 2 * right / (expected + found);
    }

    /** How many were missed and how many are too much: what a reader would have to mend. */
    public double wrong() {
        return expected + found - 2 * right;
    }
}
