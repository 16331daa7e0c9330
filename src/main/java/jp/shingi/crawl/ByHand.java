package jp.shingi.crawl;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import jp.shingi.corpus.Corpus;
import jp.shingi.corpus.Sha256;

/**
 * A source that no program may or can crawl: a person saves its files into {@code corpus/by-hand/<source>}, and they are taken into the
 * manifest as if they had been fetched, but without a record of an exchange.
 */
final class ByHand {
    private final Corpus corpus;
    private final Clock clock;
    private final Manifest manifest;
    private final Consumer<Event> listener;

    ByHand(Corpus corpus, Clock clock, Manifest manifest, Consumer<Event> listener) {
        this.corpus = corpus;
        this.clock = clock;
        this.manifest = manifest;
        this.listener = listener;
    }

    Summary run(Source source) throws IOException {
        var folder = corpus.root().resolve("by-hand").resolve(source.name());
        Files.createDirectories(folder);
        Map<Event.Kind, Integer> counts = new EnumMap<>(Event.Kind.class);
        for (var file : files(folder)) {
            take(source, folder, file).ifPresent(event -> tell(counts, event));
        }
        tell(
                counts,
                event(
                        source,
                        Event.Kind.BY_HAND,
                        Optional.empty(),
                        "%s Save its files into %s, then crawl again."
                                .formatted(source.byHand().orElse(""), folder)));
        return new Summary(source.name(), counts, List.of(), true);
    }

    private Optional<Event> take(Source source, Path folder, Path file) throws IOException {
        var name = folder.relativize(file).toString().replace('\\', '/');
        var address = address(source, name);
        var sha256 = Sha256.of(file);
        var before = manifest.at(address);
        if (before.filter(entry -> entry.sha256().equals(sha256)).isPresent()) return Optional.empty();
        corpus.raw().keep(file, sha256);
        manifest.add(entry(source, file, name, address, sha256, before.map(ManifestEntry::sha256)));
        return Optional.of(event(
                source, before.isPresent() ? Event.Kind.CHANGED : Event.Kind.NEW, Optional.of(address), "by hand"));
    }

    private ManifestEntry entry(
            Source source, Path file, String name, String address, String sha256, Optional<String> replaces)
            throws IOException {
        var told = FactsReader.ofText(name);
        var named = FactsReader.ofName(URI.create(address.replaceFirst("^by-hand:", "http://by-hand/")));
        var facts = Facts.first(List.of(told, named));
        var role = Roles.of(name).orElse(Role.OTHER);
        return new ManifestEntry(
                source.name(),
                address,
                sha256,
                Files.size(file),
                Optional.empty(),
                clock.instant(),
                Optional.empty(),
                source.ward(),
                source.council(),
                source.key(),
                role,
                facts.date(),
                facts.session(),
                role == Role.MATERIAL ? facts.material() : Optional.empty(),
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                replaces,
                Optional.empty(),
                Optional.of("brought by hand"));
    }

    private static String address(Source source, String name) {
        try {
            return "by-hand:"
                    + new URI(null, null, "/" + source.name() + "/" + name, null)
                            .toASCIIString()
                            .substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file)
                            && !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private Event event(Source source, Event.Kind kind, Optional<String> address, String note) {
        return new Event(clock.instant(), source.name(), kind, address, OptionalLong.empty(), Optional.of(note));
    }

    private void tell(Map<Event.Kind, Integer> counts, Event event) {
        counts.merge(event.kind(), 1, Integer::sum);
        listener.accept(event);
    }
}
