package jp.shingi.crawl;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.shingi.corpus.RawStore;

/**
 * Brings what is at an address: from the site, or from what is at hand where it was asked for in this run already, or may not be asked yet.
 * Each step is noted when it is done, so that a run may be killed between any two.
 */
final class Visiting {
    private final Source source;
    private final Visits visits;
    private final Polite polite;
    private final Warcs warcs;
    private final Clock clock;
    private final Instant since;

    /** @param since addresses asked for since then are not asked again */
    Visiting(Source source, Visits visits, Polite polite, Warcs warcs, Clock clock, Instant since) {
        this.source = source;
        this.visits = visits;
        this.polite = polite;
        this.warcs = warcs;
        this.clock = clock;
        this.since = since;
    }

    /** @param store where its bytes are kept */
    Arrival arrive(URI address, RawStore store) throws IOException, InterruptedException {
        return arrive(address, store, 0);
    }

    private Arrival arrive(URI address, RawStore store, int hops) throws IOException, InterruptedException {
        var known = visits.of(address.toString()).orElseGet(() -> Visit.unknown(address.toString()));
        if (hops > source.limits().redirects()) {
            return note(
                    address,
                    known.failed(
                            "more than %d redirects".formatted(source.limits().redirects()), now(), Duration.ZERO),
                    store);
        }
        if (waits(known) || askedNow(known) && known.state() != Visit.State.FAILED) {
            return known.movedTo().isPresent() && known.state() == Visit.State.MOVED
                    ? arrive(URI.create(known.movedTo().get()), store, hops + 1)
                    : atHand(address, known, store);
        }
        var fetched = polite.ask(address, validators(known, store));
        return switch (fetched) {
            case Fetched.Body body -> taken(address, known, body, store);
            case Fetched.NotModified same -> note(address, known.same(now()), store);
            case Fetched.Redirect redirect -> {
                warcs.write(redirect.exchange());
                var to = Addresses.today(redirect.to(), source.aliases());
                visits.add(known.moved(to, now()));
                yield arrive(to, store, hops + 1);
            }
            case Fetched.Gone gone -> note(address, known.gone(gone.status(), now(), source.recheck()), store);
            case Fetched.Refused refused ->
                note(address, known.refused(refused.reason(), now(), source.recheck()), store);
            case Fetched.Failed failed -> note(address, known.failed(failed.reason(), now(), Duration.ZERO), store);
            case Fetched.Later later ->
                note(
                        address,
                        known.failed(
                                "the site asks to come later (status %d)".formatted(later.status()),
                                now(),
                                later.after().orElse(Duration.ZERO)),
                        store);
            case Fetched.PutOff put -> new Arrival.PutOff(address, put.reason());
        };
    }

    /** Whether an address was asked for in this run. */
    boolean askedNow(Visit known) {
        return !known.asked().isBefore(since);
    }

    private boolean waits(Visit known) {
        return known.nextTry().filter(next -> next.isAfter(now())).isPresent();
    }

    private static Validators validators(Visit known, RawStore store) {
        return known.sha256().flatMap(store::find).isPresent()
                ? new Validators(known.etag(), known.lastModified())
                : Validators.NONE;
    }

    private Arrival taken(URI address, Visit known, Fetched.Body body, RawStore store) throws IOException {
        var before = known.sha256()
                .filter(body.sha256()::equals)
                .flatMap(same -> known.record())
                .flatMap(place -> known.fetched().map(at -> new WarcFile.Before(place, at)));
        var place = warcs.write(body, before);
        polite.stored(body.bytes());
        store.take(body.file(), body.sha256());
        body.discard();
        var visit = known.brought(
                body, now(), Optional.of(before.map(WarcFile.Before::place).orElse(place)));
        visits.add(visit);
        return new Arrival.Here(address, visit, store.find(body.sha256()).orElseThrow(), true);
    }

    private Arrival note(URI address, Visit visit, RawStore store) throws IOException {
        visits.add(visit);
        return visit.state() == Visit.State.FETCHED
                ? atHand(address, visit, store)
                : new Arrival.Nothing(address, visit);
    }

    private static Arrival atHand(URI address, Visit known, RawStore store) {
        var body = known.state() == Visit.State.FETCHED
                ? known.sha256().flatMap(store::find)
                : Optional.<java.nio.file.Path>empty();
        return body.<Arrival>map(file -> new Arrival.Here(address, known, file, false))
                .orElseGet(() -> new Arrival.Nothing(address, known));
    }

    private Instant now() {
        return clock.instant();
    }
}
