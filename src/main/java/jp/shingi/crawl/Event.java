package jp.shingi.crawl;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a crawl tells while it runs.
 *
 * @param address that it is about
 * @param bytes that were brought
 * @param note for people
 */
public record Event(
        Instant at, String source, Kind kind, Optional<String> address, OptionalLong bytes, Optional<String> note) {
    /** What happened. */
    public enum Kind {
        /** A run begins. */
        STARTED,
        /** A run that was stopped is gone on with. */
        RESUMED,
        /** A page was looked at. */
        PAGE,
        /** A document that was not there before. */
        NEW,
        /** A document whose bytes changed. */
        CHANGED,
        /** A document that was asked for again and is as it was. */
        SAME,
        /** Bytes that are at hand came under another address. */
        COPY,
        /** The site no longer has it. */
        VANISHED,
        /** It had vanished, and is back. */
        BACK,
        /** It did not work; the next try is noted. */
        FAILED,
        /** It must not be asked or taken. */
        REFUSED,
        /** It was not asked in this run. */
        PUT_OFF,
        /** A person must fetch it. */
        BY_HAND,
        /** The run ends. */
        FINISHED;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
