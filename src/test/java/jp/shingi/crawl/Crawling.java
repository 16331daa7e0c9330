package jp.shingi.crawl;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shingi.corpus.Corpus;

/** A crawl in a test: one source, one corpus, a clock that the test sets. */
final class Crawling {
    final Path data;
    final List<Event> events = new ArrayList<>();
    Resolver resolver = Resolver.SYSTEM;
    Duration longestWait = Duration.ofSeconds(3);
    long budget = Long.MAX_VALUE;
    private Duration ahead = Duration.ZERO;

    Crawling(Path data) {
        this.data = data;
    }

    /** Lets time pass, as the crawl's clock tells it. */
    Crawling later(Duration time) {
        ahead = ahead.plus(time);
        return this;
    }

    Summary run(Source source) throws IOException, InterruptedException {
        events.clear();
        return new Crawl(Corpus.open(data), settings(), events::add)
                .run(List.of(source))
                .getFirst();
    }

    CrawlSettings settings() {
        return new CrawlSettings(
                "test", Optional.of("https://example.jp/contact"), budget, longestWait, 4, resolver, clock());
    }

    Manifest manifest() throws IOException {
        return Manifest.of(data.resolve("corpus"));
    }

    List<String> addresses(Event.Kind kind) {
        return events.stream()
                .filter(event -> event.kind() == kind)
                .flatMap(event -> event.address().stream())
                .map(address -> URI.create(address).getPath())
                .toList();
    }

    List<String> notes(Event.Kind kind) {
        return events.stream()
                .filter(event -> event.kind() == kind)
                .flatMap(event -> event.note().stream())
                .toList();
    }

    /** A source file with what all tests share, and the rest of it. */
    static Source source(Site site, String rest) throws BadSource {
        return SourceFiles.parse("test", """
                council: みどり野区個人情報保護審議会
                key: johokokai
                ward: みどり野区
                hosts: [127.0.0.1]
                delay: 0s
                loopback: true
                %s
                """.formatted(
                        rest.replace("SITE", site.address("").toString().replaceFirst("/$", ""))));
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.now().plus(ahead);
            }
        };
    }
}
