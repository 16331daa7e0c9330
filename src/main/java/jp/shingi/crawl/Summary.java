package jp.shingi.crawl;

import java.util.List;
import java.util.Map;

/**
 * What a run did for one source.
 *
 * @param counts of events
 * @param failures what is still missing
 * @param complete whether it came to its end; if not, the next run goes on where it stopped
 */
public record Summary(String source, Map<Event.Kind, Integer> counts, List<Failure> failures, boolean complete) {
    public Summary {
        failures = List.copyOf(failures);
    }

    /** How often something happened. */
    public int count(Event.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
