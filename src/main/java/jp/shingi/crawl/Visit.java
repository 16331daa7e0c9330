package jp.shingi.crawl;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of one address: a line of {@code corpus/crawl/<source>.jsonl}. The last line about an address counts.
 *
 * @param state what the last request brought
 * @param sha256 of the newest body
 * @param asked when it was last asked for
 * @param failures in a row
 * @param nextTry not before
 * @param note for people: the reason of a failure, what changed
 */
public record Visit(
        String address,
        State state,
        Optional<String> sha256,
        Optional<String> etag,
        Optional<String> lastModified,
        Optional<String> mediaType,
        Instant asked,
        int failures,
        Optional<Instant> nextTry,
        Optional<String> note) {
    /** The states of an address. */
    public enum State {
        FETCHED,
        FAILED,
        /** It answered once, and no longer does; its bytes stay. */
        VANISHED,
        REFUSED
    }

    /** Whether its bytes are at hand. */
    boolean held() {
        return sha256.isPresent();
    }
}
