package jp.shingi.crawl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import jp.shingi.corpus.RawStore;
import org.jsoup.Jsoup;

/** What arrived as a document → the manifest: new, changed (both versions stay), the same, back again, or vanished. */
final class Documents {
    private final Source source;
    private final Manifest manifest;
    private final RawStore raw;
    private final Clock clock;

    Documents(Source source, Manifest manifest, RawStore raw, Clock clock) {
        this.source = source;
        this.manifest = manifest;
        this.raw = raw;
        this.clock = clock;
    }

    /** What an entry of the manifest is about, and what is to be told. */
    record Outcome(Event.Kind kind, Optional<String> note) {
        static Outcome of(Event.Kind kind) {
            return new Outcome(kind, Optional.empty());
        }
    }

    /** @param body its bytes, in the raw store or among the pages */
    Outcome here(Brought document, Arrival.Here here) throws IOException {
        var visit = here.visit();
        var sha256 = visit.sha256().orElseThrow();
        var before = manifest.at(here.address().toString());
        var entry = entry(document, here, sha256);
        if (before.isEmpty()) return first(entry, here);
        var old = before.get();
        if (!old.sha256().equals(sha256) && !looksTheSame(old, here)) return changed(entry, old, here);
        if (old.vanished().isPresent()) {
            manifest.add(old.with(old.replaces(), Optional.empty(), Optional.of("is back at the site")));
            return Outcome.of(Event.Kind.BACK);
        }
        if (document.page().isPresent() && !old.tellsTheSameAs(entry)) {
            manifest.add(new ManifestEntry(
                    old.source(),
                    old.address(),
                    old.sha256(),
                    old.bytes(),
                    old.mediaType(),
                    old.retrieved(),
                    old.record(),
                    entry.ward(),
                    entry.council(),
                    entry.key(),
                    entry.role(),
                    entry.date(),
                    entry.session(),
                    entry.material(),
                    entry.text(),
                    entry.page(),
                    entry.twinOf(),
                    old.replaces(),
                    Optional.empty(),
                    old.note()));
        }
        return Outcome.of(Event.Kind.SAME);
    }

    /** @return whether it was there before */
    boolean gone(String address) throws IOException {
        var before = manifest.at(address).filter(entry -> entry.vanished().isEmpty());
        if (before.isPresent()) manifest.add(before.get().vanished(clock.instant()));
        return before.isPresent();
    }

    private Outcome first(ManifestEntry entry, Arrival.Here here) throws IOException {
        raw.keep(here.body(), entry.sha256());
        var other = manifest.firstAddress(entry.sha256());
        var note = other.map(address -> "the same bytes as " + address);
        manifest.add(entry.with(Optional.empty(), Optional.empty(), note));
        return new Outcome(other.isPresent() ? Event.Kind.COPY : Event.Kind.NEW, note);
    }

    private Outcome changed(ManifestEntry entry, ManifestEntry old, Arrival.Here here) throws IOException {
        raw.keep(here.body(), entry.sha256());
        var note = "changed at the site between %s and %s".formatted(old.retrieved(), entry.retrieved());
        manifest.add(entry.with(Optional.of(old.sha256()), Optional.empty(), Optional.of(note)));
        return new Outcome(Event.Kind.CHANGED, Optional.of(note));
    }

    /** A page whose visible text is as it was has not changed, whatever its counters and menus did in the markup. */
    private boolean looksTheSame(ManifestEntry old, Arrival.Here here) throws IOException {
        var before = raw.find(old.sha256());
        if (before.isEmpty()
                || !FileSigns.html(before.get(), old.mediaType())
                || !FileSigns.html(here.body(), here.visit().mediaType())) {
            return false;
        }
        return visible(before.get()).equals(visible(here.body()));
    }

    private String visible(Path file) throws IOException {
        var text = PageText.of(Files.readAllBytes(file), Optional.empty(), source.charset());
        return Jsoup.parse(text.text()).text();
    }

    private ManifestEntry entry(Brought document, Arrival.Here here, String sha256) throws IOException {
        var visit = here.visit();
        return new ManifestEntry(
                source.name(),
                here.address().toString(),
                sha256,
                Files.size(here.body()),
                visit.mediaType(),
                visit.fetched().orElse(visit.asked()),
                visit.record(),
                source.ward(),
                source.council(),
                source.key(),
                document.role(),
                document.facts().date(),
                document.facts().session(),
                document.facts().material(),
                document.text(),
                document.page(),
                document.twinOf(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
