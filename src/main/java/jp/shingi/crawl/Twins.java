package jp.shingi.crawl;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Text files beside PDFs: those that a page links to, and those that only lie there. */
final class Twins {
    private final Optional<String> ending;
    private final Map<String, String> records = new HashMap<>();
    private final Set<String> linked = new HashSet<>();

    /** A twin that no link names, by the name that it would have. */
    record Guess(URI address, Decision record) {}

    private Twins(Optional<String> ending) {
        this.ending = ending;
    }

    static Twins of(Level level, List<Decision> files) {
        var twins = new Twins(level.twin());
        if (level.twin().isEmpty()) return twins;
        files.forEach(file -> twins.linked.add(file.address()));
        for (var file : files) {
            twins.twinOf(file)
                    .filter(twins.linked::contains)
                    .ifPresent(twin -> twins.records.put(twin, file.address()));
        }
        return twins;
    }

    /** The record whose text a linked file holds. */
    Optional<String> recordOf(Decision file) {
        return Optional.ofNullable(records.get(file.address()));
    }

    /** The twin of a record that has no link of its own. */
    List<Guess> guessed(Decision file) {
        return twinOf(file)
                .filter(twin -> !linked.contains(twin))
                .map(twin -> List.of(new Guess(URI.create(twin), file)))
                .orElse(List.of());
    }

    private Optional<String> twinOf(Decision file) {
        var address = file.address();
        return ending.filter(name -> address.toLowerCase(java.util.Locale.ROOT).endsWith(".pdf"))
                .map(name -> address.substring(0, address.length() - "pdf".length()) + name);
    }
}
