package jp.shingi.crawl;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One council's site as data: {@code corpus/sources/<name>.yaml}. The keys of the file are the components of this record;
 * the page {@code src/docs/sources.md} tells what each means.
 *
 * @param name the file's name without its ending
 * @param council the council's name in full
 * @param key the council's slug in the identifiers of cases
 * @param ward the municipality
 * @param start list pages: the current one and the archives; {@code {year}} and {@code {era}} (2009, h21) stand for each of {@code years}
 * @param hosts the only hosts that are asked, also after a redirect
 * @param aliases hosts that are the same as another: old name → name of today
 * @param delay pause between the end of an answer and the next request to the same host
 * @param recheck after how long a document that is at hand is asked for again
 * @param contact address of a page or a mailbox at which the site's owner reaches whoever crawls; the command line may name it instead
 * @param charset used where pages declare none or a wrong one
 * @param levels what to follow: the first is applied to the start pages, each next one to the pages that the one before took
 * @param trust where date and session are taken from, the most trusted first
 * @param byHand why the site cannot be crawled (pages that need JavaScript), and how to get its files by hand
 * @param loopback whether addresses of this machine may be asked: for tests only
 */
public record Source(
        String name,
        String council,
        Optional<String> key,
        String ward,
        List<URI> start,
        List<String> hosts,
        Map<String, String> aliases,
        Duration delay,
        Duration recheck,
        Optional<String> contact,
        Optional<String> charset,
        List<Level> levels,
        List<Trust> trust,
        Limits limits,
        Optional<String> byHand,
        boolean loopback) {
    public Source {
        start = List.copyOf(start);
        hosts = List.copyOf(hosts);
        aliases = Map.copyOf(aliases);
        levels = List.copyOf(levels);
        trust = List.copyOf(trust);
    }

    /** Where the date and the number of a meeting may be read. */
    public enum Trust {
        /** The text of the link that led there. */
        LINK,
        /** The heading of the page. */
        HEADING,
        /** The name of the file. */
        FILE
    }

    /**
     * How far a run may go.
     *
     * @param requests of one run to this source
     * @param perHost requests of one run to one host, whatever the source
     * @param bytes of one run, as stored
     * @param fileBytes of one answer, unpacked
     * @param redirects in a row
     * @param timeout of one request as a whole
     */
    public record Limits(int requests, int perHost, long bytes, long fileBytes, int redirects, Duration timeout) {
        /** What holds where a source names nothing else. */
        public static final Limits STANDARD = new Limits(2_000, 5_000, 4L << 30, 200L << 20, 5, Duration.ofMinutes(2));

        public Limits {
            if (requests < 1 || perHost < 1 || bytes < 1 || fileBytes < 1 || redirects < 0 || !timeout.isPositive()) {
                throw new IllegalArgumentException("limits must be positive");
            }
        }
    }
}
