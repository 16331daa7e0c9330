package jp.shingi.crawl;

import java.time.Instant;
import java.util.Optional;

/**
 * An address that did not come.
 *
 * @param nextTry when it is asked again at the earliest
 */
public record Failure(String source, String address, String reason, int times, Optional<Instant> nextTry) {}
