package jp.shingi.crawl;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times as people write them in a source file: 2s, 1m30s, 500ms, 12h, 30d. */
final class Durations {
    private static final Pattern WHOLE = Pattern.compile("(?:\\d+(?:ms|[smhd])\\s*)+");
    private static final Pattern PIECE = Pattern.compile("(\\d+)(ms|[smhd])");

    private Durations() {}

    /** Empty where the text is no time. */
    static Optional<Duration> of(String text) {
        if (!WHOLE.matcher(text.strip()).matches()) return Optional.empty();
        var total = Duration.ZERO;
        for (var piece = PIECE.matcher(text); piece.find(); ) {
            total = total.plus(piece(Long.parseLong(piece.group(1)), piece.group(2)));
        }
        return Optional.of(total);
    }

    private static Duration piece(long count, String unit) {
        return switch (unit) {
            case "ms" -> Duration.ofMillis(count);
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }
}
