package jp.shingi.crawl;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of one request. */
public sealed interface Fetched {
    /**
     * An answer with a body, kept in a file of its own until it is stored.
     *
     * @param headers lower-case names, as received
     * @param bytes of the body, expanded
     */
    record Body(int status, Map<String, List<String>> headers, Path file, String sha256, long bytes)
            implements Fetched {
        Optional<String> header(String name) {
            return headers.getOrDefault(name, List.of()).stream().findFirst();
        }
    }

    /** It is as it was (304). */
    record NotModified() implements Fetched {}

    /** It is elsewhere. */
    record Redirect(int status, URI to) implements Fetched {}

    /** It is gone (404, 410). */
    record Gone(int status) implements Fetched {}

    /** The site asks to come later (429, 503). */
    record Later(int status, Optional<Duration> after) implements Fetched {}

    /** It must not be asked or taken: a limit, a host, an address. Asking again would not help. */
    record Refused(String reason) implements Fetched {}

    /** It did not work this time. */
    record Failed(String reason) implements Fetched {}
}
