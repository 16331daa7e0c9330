package jp.shingi.search;

import java.util.stream.IntStream;

/**
 * Which passages answer which. Neither array is to be changed.
 *
 * @param passages those that answer a question, as Lucene documents in order
 * @param questions for each of them the passage that asks it, always one before it
 */
record Answers(int[] passages, int[] questions) {
    /** @param steps for each Lucene document how many before it its question stands; 0 where it answers none */
    static Answers of(long[] steps) {
        var passages =
                IntStream.range(0, steps.length).filter(doc -> steps[doc] != 0).toArray();
        return new Answers(
                passages,
                IntStream.of(passages).map(doc -> doc - (int) steps[doc]).toArray());
    }
}
