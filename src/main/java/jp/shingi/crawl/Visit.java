package jp.shingi.crawl;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of one address: a line of {@code corpus/crawl/<source>/visits.jsonl}. The last line about an address counts.
 *
 * @param state what the last request brought
 * @param sha256 of the newest body
 * @param asked when it was last asked for
 * @param fetched when the newest body came
 * @param record where the exchange that brought it stands
 * @param movedTo where it redirects to
 * @param failures in a row
 * @param nextTry not before
 * @param note the reason of a failure, for people
 */
record Visit(
        String address,
        State state,
        Optional<String> sha256,
        Optional<String> etag,
        Optional<String> lastModified,
        Optional<String> mediaType,
        Instant asked,
        Optional<Instant> fetched,
        Optional<WarcPlace> record,
        Optional<String> movedTo,
        int failures,
        Optional<Instant> nextTry,
        Optional<String> note) {
    private static final Duration FIRST_BACK_OFF = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 8;

    /** The states of an address. */
    enum State {
        FETCHED,
        MOVED,
        FAILED,
        /** 404 or 410; where it answered before, its bytes stay. */
        GONE,
        REFUSED
    }

    /** An address that nothing is known of. */
    static Visit unknown(String address) {
        return new Visit(
                address,
                State.FAILED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty());
    }

    Visit brought(Fetched.Body body, Instant now, Optional<WarcPlace> place) {
        var exchange = body.exchange();
        return new Visit(
                address,
                State.FETCHED,
                Optional.of(body.sha256()),
                exchange.header("ETag"),
                exchange.header("Last-Modified"),
                exchange.header("Content-Type"),
                now,
                Optional.of(exchange.at()),
                place,
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty());
    }

    Visit same(Instant now) {
        return with(State.FETCHED, now, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Visit moved(URI to, Instant now) {
        return with(State.MOVED, now, 0, Optional.empty(), Optional.of(to.toString()), Optional.empty());
    }

    Visit gone(int status, Instant now, Duration recheck) {
        return with(
                State.GONE,
                now,
                0,
                Optional.of(now.plus(recheck)),
                Optional.empty(),
                Optional.of("answered with status " + status));
    }

    Visit refused(String reason, Instant now, Duration recheck) {
        return with(State.REFUSED, now, 0, Optional.of(now.plus(recheck)), Optional.empty(), Optional.of(reason));
    }

    /** @param wait at least, where the site named a time */
    Visit failed(String reason, Instant now, Duration wait) {
        var backOff = FIRST_BACK_OFF.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        var until = now.plus(wait.compareTo(backOff) > 0 ? wait : backOff);
        return with(State.FAILED, now, failures + 1, Optional.of(until), Optional.empty(), Optional.of(reason));
    }

    private Visit with(
            State now, Instant at, int failed, Optional<Instant> next, Optional<String> to, Optional<String> told) {
        return new Visit(
                address, now, sha256, etag, lastModified, mediaType, at, fetched, record, to, failed, next, told);
    }
}
