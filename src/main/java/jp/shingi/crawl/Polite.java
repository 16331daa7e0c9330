package jp.shingi.crawl;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Requests of one source as its site wants them: robots.txt, pauses, limits, and a host that does not answer is left in peace. Not for several
 * threads; several of these may share a {@link Gate}.
 */
final class Polite {
    /** After so many failures in a row a host is left alone for this run. */
    private static final int PATIENCE = 5;
    /** How often a site that says 429 or 503 is asked again in a run. */
    private static final int TRIES = 3;
    /** Where it names no time, this long, and twice as long each time. */
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);

    private final Source source;
    private final Fetcher fetcher;
    private final Gate gate;
    private final Budget budget;
    private final Duration longestWait;
    private final Robots robots;
    private final Map<String, String> closed = new HashMap<>();
    private final Map<String, Integer> failures = new HashMap<>();
    private long requests;
    private long bytes;

    /** @param longestWait a site that asks for more is not waited for, but asked in a later run */
    Polite(Source source, Fetcher fetcher, Gate gate, Budget budget, Duration longestWait) {
        this.source = source;
        this.fetcher = fetcher;
        this.gate = gate;
        this.budget = budget;
        this.longestWait = longestWait;
        this.robots = new Robots(address -> pass(address, Validators.NONE, source.delay()), CrawlSettings.PRODUCT);
    }

    /** Why an address must not be asked, as far as its host's robots.txt says. */
    Optional<String> disallowed(URI address) {
        return robots.refusal(address);
    }

    /** One request, or the reason why there was none. */
    Fetched ask(URI address, Validators validators) throws InterruptedException {
        var host = address.getHost();
        for (var tries = 1; ; tries++) {
            var put = putOff(host);
            if (put.isPresent()) return new Fetched.PutOff(put.get());
            var refused = fetcher.refusal(address).or(() -> robots.refusal(address));
            if (refused.isPresent()) return new Fetched.Refused(refused.get());
            var silent = robots.unreachable(address);
            if (silent.isPresent()) return close(host, silent.get());
            var spent = budget.spend();
            if (spent.isPresent()) return new Fetched.PutOff(spent.get());
            requests++;
            var fetched = pass(address, validators, pause(address));
            if (!(fetched instanceof Fetched.Later later)) return counted(host, fetched);
            var wait = later.after().orElse(FIRST_WAIT.multipliedBy(1L << (tries - 1)));
            if (tries == TRIES || wait.compareTo(longestWait) > 0) return later(host, later, wait);
            gate.hold(host, wait);
        }
    }

    /** What was stored, for the limit of a run. */
    void stored(long count) {
        bytes += count;
    }

    private Fetched pass(URI address, Validators validators, Duration pause) throws InterruptedException {
        return gate.pass(address.getHost(), pause, () -> fetcher.get(address, validators));
    }

    private Optional<String> putOff(String host) {
        var limits = source.limits();
        if (closed.containsKey(host)) return Optional.of(closed.get(host));
        if (requests >= limits.requests()) {
            return Optional.of("this run has made its %,d requests (limits: requests)".formatted(limits.requests()));
        }
        if (gate.requests(host) >= limits.perHost()) {
            return Optional.of(
                    "%s has been asked %,d times in this run (limits: perHost)".formatted(host, limits.perHost()));
        }
        if (bytes >= limits.bytes()) {
            return Optional.of("this run has brought %,d bytes (limits: bytes)".formatted(bytes));
        }
        return Optional.empty();
    }

    private Duration pause(URI address) {
        return robots.delay(address)
                .filter(wanted -> wanted.compareTo(source.delay()) > 0)
                .orElse(source.delay());
    }

    private Fetched later(String host, Fetched.Later later, Duration wait) {
        close(host, "%s asks to come later (status %d)".formatted(host, later.status()));
        return new Fetched.Later(later.status(), Optional.of(wait));
    }

    private Fetched counted(String host, Fetched fetched) {
        if (!(fetched instanceof Fetched.Failed failed)) {
            failures.remove(host);
            return fetched;
        }
        if (failures.merge(host, 1, Integer::sum) >= PATIENCE) {
            close(host, "%s failed %d times in a row, lately: %s".formatted(host, PATIENCE, failed.reason()));
        }
        return fetched;
    }

    private Fetched close(String host, String reason) {
        closed.put(host, reason);
        return new Fetched.PutOff(reason);
    }
}
