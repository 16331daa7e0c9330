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

    /** Whether any page of it was seen, so that what it says is about the site and not about the way there. */
    public boolean reached() {
        return count(Event.Kind.PAGE) > 0 || count(Event.Kind.BY_HAND) > 0;
    }

    /** How often something happened. */
    public int count(Event.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
