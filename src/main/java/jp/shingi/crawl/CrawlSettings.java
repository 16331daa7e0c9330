package jp.shingi.crawl;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * How a crawl runs, whatever the source.
 *
 * @param version of the program
 * @param contact how a site's owner reaches whoever crawls, where a source does not say
 * @param requests most of one run over all sources
 * @param longestWait a site that asks to come later than this is asked in a later run
 * @param jobs sources crawled at the same time; a host is never asked twice at the same time
 */
public record CrawlSettings(
        String version,
        Optional<String> contact,
        long requests,
        Duration longestWait,
        int jobs,
        Resolver resolver,
        Clock clock) {
    /** Our name in requests and in robots.txt. */
    public static final String PRODUCT = "shingi";

    /** What the command line starts from. */
    public static CrawlSettings standard(String version) {
        return new CrawlSettings(
                version,
                Optional.empty(),
                Long.MAX_VALUE,
                Duration.ofMinutes(2),
                4,
                Resolver.SYSTEM,
                Clock.systemUTC());
    }

    /** The same with a contact and a budget of requests. */
    public CrawlSettings with(Optional<String> contact, long requests) {
        return new CrawlSettings(version, contact, requests, longestWait, jobs, resolver, clock);
    }

    /** Who asks, and where to complain: {@code shingi/0.1.0 (council minutes archive; +https://example.jp/contact)}. */
    String userAgent(Source source) throws BadSource {
        var named = source.contact().or(() -> contact);
        if (named.isEmpty() && !source.loopback()) {
            throw new BadSource(
                    source.name() + ".yaml",
                    "needs contact, so that the site's owner can reach you: a key of the source, or --contact");
        }
        return "%s/%s (council minutes archive%s)"
                .formatted(
                        PRODUCT, version, named.map(contact -> "; +" + contact).orElse(""));
    }
}
