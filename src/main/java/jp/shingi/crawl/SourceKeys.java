package jp.shingi.crawl;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys that a source file may have, level by level; an unknown one is an error with a suggestion. */
final class SourceKeys {
    static final Set<String> SOURCE = Set.of(
            "council",
            "key",
            "ward",
            "start",
            "hosts",
            "aliases",
            "years",
            "delay",
            "recheck",
            "contact",
            "charset",
            "levels",
            "trust",
            "limits",
            "byHand",
            "loopback");
    static final Set<String> LEVEL = Set.of("name", "links", "files", "next", "years", "page", "twin");
    static final Set<String> RULE = Set.of("select", "text", "address", "not", "role");
    static final Set<String> NEXT = Set.of("select", "text", "address", "not", "pages", "stop");
    static final Set<String> LIMITS = Set.of("requests", "perHost", "bytes", "fileBytes", "redirects", "timeout");

    /** How many letters may differ for a key to have been meant. */
    private static final int SLIPS = 3;

    private SourceKeys() {}

    /** @throws BadSource on the first key that is not known, in the order of the file */
    static void check(String file, String where, Map<?, ?> values, Set<String> known) throws BadSource {
        for (var given : values.keySet()) {
            var name = String.valueOf(given);
            if (!known.contains(name)) {
                var meant = nearest(name, known)
                        .map(key -> "; did you mean " + key + "?")
                        .orElse("");
                throw new BadSource(
                        file,
                        "unknown key %s in %s%s (known: %s)"
                                .formatted(
                                        name,
                                        where,
                                        meant,
                                        String.join(
                                                ", ", known.stream().sorted().toList())));
            }
        }
    }

    static Optional<String> nearest(String name, Set<String> known) {
        return known.stream()
                .filter(key -> distance(name, key) <= SLIPS)
                .min(Comparator.<String>comparingInt(key -> distance(name, key)).thenComparing(key -> key));
    }

    /** Levenshtein's distance: letters put in, left out or changed. */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) row[j] = j;
        for (var i = 1; i <= a.length(); i++) {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var same = a.charAt(i - 1) == b.charAt(j - 1) ? corner : corner + 1;
                corner = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
