package jp.shingi.crawl;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request and its answer as they were sent, without the body.
 *
 * @param at when the answer began
 */
record Exchange(URI address, Instant at, List<Field> request, int status, String reason, List<Field> response) {
    /** A header line. */
    record Field(String name, String value) {}

    Exchange {
        request = List.copyOf(request);
        response = List.copyOf(response);
    }

    /** The first header of the answer with this name, whatever its case. */
    Optional<String> header(String name) {
        return response.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Field::value)
                .findFirst();
    }
}
