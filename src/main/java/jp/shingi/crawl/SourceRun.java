package jp.shingi.crawl;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import jp.shingi.corpus.RawStore;

/** One run of one source: down its levels, then what is due to be asked for again. */
final class SourceRun implements Walk.Site {
    private final Source source;
    private final Clock clock;
    private final Visits visits;
    private final Visiting visiting;
    private final Documents documents;
    private final Manifest manifest;
    private final RawStore pages;
    private final RawStore raw;
    private final Chooser chooser;
    private final Walk walk;
    private final Consumer<Event> listener;
    private final Map<Event.Kind, Integer> counts = new EnumMap<>(Event.Kind.class);
    private final Set<String> met = new HashSet<>();
    private final Set<String> putOff = new HashSet<>();

    SourceRun(
            Source source,
            Clock clock,
            Visits visits,
            Visiting visiting,
            Manifest manifest,
            RawStore pages,
            RawStore raw,
            Chooser chooser,
            Consumer<Event> listener) {
        this.source = source;
        this.clock = clock;
        this.visits = visits;
        this.visiting = visiting;
        this.documents = new Documents(source, manifest, raw, clock);
        this.manifest = manifest;
        this.pages = pages;
        this.raw = raw;
        this.chooser = chooser;
        this.walk = new Walk(source, chooser, this, Integer.MAX_VALUE);
        this.listener = listener;
    }

    Summary run(Instant started) throws IOException, InterruptedException {
        walk.run();
        recheck();
        var complete = putOff.isEmpty();
        if (complete) {
            visits.end(started, clock.instant());
            forgetPages();
        }
        tell(Event.Kind.FINISHED, Optional.empty(), Optional.empty());
        return new Summary(source.name(), counts, Failures.of(source.name(), visits), complete);
    }

    @Override
    public Optional<Page> open(Step step) throws IOException, InterruptedException {
        switch (visiting.arrive(step.address(), pages)) {
            case Arrival.Here here -> {
                var no = Page.noPage(here.body());
                if (no.isPresent()) {
                    visits.add(here.visit().failed(no.get(), clock.instant(), source.recheck()));
                    tell(Event.Kind.FAILED, Optional.of(step.address()), no);
                    return Optional.empty();
                }
                tell(Event.Kind.PAGE, Optional.of(here.address()), Optional.empty());
                var page = Page.read(here.address(), here.body(), here.visit().mediaType(), source.charset());
                document(step, page, here);
                return Optional.of(page);
            }
            case Arrival.Nothing nothing -> {
                nothing(nothing);
                return Optional.empty();
            }
            case Arrival.PutOff put -> {
                putOff(put);
                return Optional.empty();
            }
        }
    }

    @Override
    public void decided(Step step, Page page, List<Decision> decisions) throws IOException, InterruptedException {
        var taken =
                decisions.stream().filter(decision -> decision.as().isPresent()).toList();
        if (taken.isEmpty() && page.needsScript()) {
            tell(Event.Kind.BY_HAND, Optional.of(page.address()), Optional.of("shows nothing unless a script runs"));
        }
        var files =
                taken.stream().filter(decision -> decision.is(Decision.As.FILE)).toList();
        var twins = Twins.of(source.levels().get(step.level()), files);
        for (var file : files) {
            var address = URI.create(file.address());
            bring(new Brought(
                    address,
                    file.role().orElse(Role.OTHER),
                    file.facts(),
                    Optional.of(file.text()).filter(text -> !text.isBlank()),
                    Optional.of(page.address()),
                    twins.recordOf(file)));
            for (var twin : twins.guessed(file)) bring(twin, page);
        }
    }

    private void bring(Twins.Guess twin, Page page) throws IOException, InterruptedException {
        var record = twin.record();
        bring(new Brought(
                twin.address(),
                record.role().orElse(Role.OTHER),
                record.facts(),
                Optional.of(record.text()),
                Optional.of(page.address()),
                Optional.of(record.address())));
    }

    /** A page that is itself a document. */
    private void document(Step step, Page page, Arrival.Here here) throws IOException {
        var role = source.levels().get(step.level()).page();
        if (role.isEmpty() || !page.dom().select("frameset").isEmpty()) return;
        if (!met.add(here.address().toString())) return;
        var facts = chooser.facts(page, step);
        told(
                here,
                documents.here(
                        new Brought(
                                here.address(),
                                role.get(),
                                role.get() == Role.MATERIAL ? facts : facts.withoutMaterial(),
                                step.trail().stream().findFirst(),
                                Optional.of(step.address()),
                                Optional.empty()),
                        here));
    }

    private void bring(Brought document) throws IOException, InterruptedException {
        if (!met.add(document.address().toString())) return;
        if (settled(document)) return;
        switch (visiting.arrive(document.address(), raw)) {
            case Arrival.Here here -> arrived(document, here);
            case Arrival.Nothing nothing -> {
                if (!(guess(document) && nothing.visit().state() == Visit.State.GONE)) nothing(nothing);
            }
            case Arrival.PutOff put -> putOff(put);
        }
    }

    private void arrived(Brought document, Arrival.Here here) throws IOException {
        var wrong = Promise.broken(document, here.body(), here.visit().mediaType());
        if (wrong.isPresent()) {
            if (here.fresh()) visits.add(here.visit().failed(wrong.get(), clock.instant(), source.recheck()));
            if (guess(document)) return;
            tell(Event.Kind.FAILED, Optional.of(here.address()), wrong);
            return;
        }
        told(here, documents.here(document, here));
    }

    /** Whether a document is at hand, known to the manifest, and not yet due to be asked for again. */
    private boolean settled(Brought document) throws IOException {
        var at = visits.of(document.address().toString());
        for (var hop = 0;
                hop < source.limits().redirects() && at.flatMap(Visit::movedTo).isPresent();
                hop++) {
            at = visits.of(at.get().movedTo().get());
        }
        if (at.isEmpty() || at.get().state() != Visit.State.FETCHED || visiting.askedNow(at.get())) return false;
        var body = at.get().sha256().flatMap(raw::find);
        if (body.isEmpty() || manifest.at(at.get().address()).isEmpty()) return false;
        documents.here(document, new Arrival.Here(URI.create(at.get().address()), at.get(), body.get(), false));
        return true;
    }

    /** Documents that were asked for long enough ago, whether a page still names them or not. */
    private void recheck() throws IOException, InterruptedException {
        for (var entry : manifest.of(source.name())) {
            var visit = visits.of(entry.address());
            if (visit.isEmpty()
                    || visiting.askedNow(visit.get())
                    || entry.record().isEmpty()) continue;
            if (visit.get().asked().plus(source.recheck()).isAfter(clock.instant())) continue;
            met.remove(entry.address());
            again(new Brought(
                    URI.create(entry.address()),
                    entry.role(),
                    new Facts(entry.date(), entry.session(), entry.material()),
                    entry.text(),
                    Optional.empty(),
                    entry.twinOf()));
        }
    }

    private void again(Brought document) throws IOException, InterruptedException {
        switch (visiting.arrive(document.address(), raw)) {
            case Arrival.Here here -> arrived(document, here);
            case Arrival.Nothing nothing -> nothing(nothing);
            case Arrival.PutOff put -> putOff(put);
        }
    }

    private static boolean guess(Brought document) {
        return document.twinOf().isPresent();
    }

    private void told(Arrival.Here here, Documents.Outcome outcome) {
        if (outcome.kind() == Event.Kind.SAME && !here.fresh() && !visiting.askedNow(here.visit())) return;
        counts.merge(outcome.kind(), 1, Integer::sum);
        listener.accept(new Event(
                clock.instant(),
                source.name(),
                outcome.kind(),
                Optional.of(here.address().toString()),
                OptionalLong.of(here.body().toFile().length()),
                outcome.note()));
    }

    private void nothing(Arrival.Nothing nothing) throws IOException {
        var visit = nothing.visit();
        var address = Optional.of(nothing.address());
        switch (visit.state()) {
            case GONE -> {
                if (documents.gone(nothing.address().toString())) tell(Event.Kind.VANISHED, address, visit.note());
                else tell(Event.Kind.FAILED, address, visit.note());
            }
            case REFUSED -> tell(Event.Kind.REFUSED, address, visit.note());
            case FETCHED, MOVED, FAILED -> tell(Event.Kind.FAILED, address, visit.note());
        }
    }

    private void putOff(Arrival.PutOff put) {
        if (putOff.add(put.reason())) tell(Event.Kind.PUT_OFF, Optional.of(put.address()), Optional.of(put.reason()));
    }

    private void tell(Event.Kind kind, Optional<URI> address, Optional<String> note) {
        counts.merge(kind, 1, Integer::sum);
        listener.accept(new Event(
                clock.instant(), source.name(), kind, address.map(URI::toString), OptionalLong.empty(), note));
    }

    /** Pages are kept in their newest version only; what came before stands in the WARC files. */
    private void forgetPages() throws IOException {
        var needed = new HashSet<String>();
        visits.all().forEach(visit -> visit.sha256().ifPresent(needed::add));
        try (var files = pages.all()) {
            for (var file : files.toList()) {
                var sha256 = file.getFileName().toString();
                if (!needed.contains(sha256)) pages.remove(sha256);
            }
        }
    }
}
