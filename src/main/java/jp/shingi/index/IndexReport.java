package jp.shingi.index;

import java.util.Optional;

/**
 * What an update of the index did.
 *
 * @param written documents that are new or changed
 * @param removed documents that are no longer in the corpus
 * @param unchanged documents that were left as they are
 * @param cases cases that were written
 * @param rebuilt why the whole index was made anew, for a reader; absent where it was not
 */
public record IndexReport(int written, int removed, int unchanged, int cases, Optional<String> rebuilt) {}
