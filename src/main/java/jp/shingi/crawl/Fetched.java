package jp.shingi.crawl;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What became of one request. */
sealed interface Fetched {
    /**
     * An answer with a body, kept in a file of its own until it is stored.
     *
     * @param wire the body as it was sent
     * @param file the body unpacked; the same file where it was sent as it is
     * @param sha256 of the body unpacked
     */
    record Body(Exchange exchange, Path wire, Path file, String sha256, long bytes) implements Fetched {
        /** Whether the site sent it packed. */
        boolean packed() {
            return !wire.equals(file);
        }

        /** Forgets what was not stored. */
        void discard() throws IOException {
            Files.deleteIfExists(wire);
            Files.deleteIfExists(file);
        }
    }

    /** It is as it was (304). */
    record NotModified() implements Fetched {}

    /** It is elsewhere. */
    record Redirect(Exchange exchange, URI to) implements Fetched {}

    /** It is not there (404, 410). */
    record Gone(int status) implements Fetched {}

    /** The site asks to come later (429, 503). */
    record Later(int status, Optional<Duration> after) implements Fetched {}

    /** It must not be asked or taken: a limit, a host, an address. Asking again would not help. */
    record Refused(String reason) implements Fetched {}

    /** It did not work this time. */
    record Failed(String reason) implements Fetched {}

    /** It was not asked, for a reason that is not its own: the budget, or a host that does not answer. */
    record PutOff(String reason) implements Fetched {}
}
