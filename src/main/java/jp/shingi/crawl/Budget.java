package jp.shingi.crawl;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** What one run may spend, over all sources. When it is spent, the run stops where it is and the next one goes on from there. */
final class Budget {
    private final long requests;
    private final AtomicLong spent = new AtomicLong();

    Budget(long requests) {
        this.requests = requests;
    }

    /** Takes a request out of the budget; empty where there was one left. */
    Optional<String> spend() {
        return spent.incrementAndGet() <= requests
                ? Optional.empty()
                : Optional.of("the budget of %,d requests is spent".formatted(requests));
    }
}
