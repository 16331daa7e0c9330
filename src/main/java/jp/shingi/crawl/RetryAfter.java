package jp.shingi.crawl;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header Retry-After (RFC 9110, 10.2.3): seconds, or a date. */
final class RetryAfter {
    private RetryAfter() {}

    static Optional<Duration> of(Optional<String> header, Instant now) {
        return header.map(String::strip).flatMap(value -> of(value, now));
    }

    private static Optional<Duration> of(String value, Instant now) {
        if (value.matches("\\d{1,9}")) return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        try {
            var at = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            var after = Duration.between(now, at);
            return Optional.of(after.isNegative() ? Duration.ZERO : after);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
