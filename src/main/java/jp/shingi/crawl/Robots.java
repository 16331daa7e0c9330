package jp.shingi.crawl;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** robots.txt of each host (RFC 9309), asked once in a run. */
final class Robots {
    private static final int REDIRECTS = 5;
    private static final long LARGEST = 512 * 1024;
    private final Fetcher fetcher;
    private final String product;
    private final Map<String, BaseRobotRules> rules = new HashMap<>();

    /** @param product our name as robots.txt may write it */
    Robots(Fetcher fetcher, String product) {
        this.fetcher = fetcher;
        this.product = product.toLowerCase(Locale.ROOT);
    }

    boolean allows(URI address) {
        return rulesOf(address).isAllowed(address.toString());
    }

    /** Whether the host could not tell its rules for now: then nothing of it is asked in this run. */
    boolean unreachable(URI address) {
        return rulesOf(address).isDeferVisits();
    }

    /** The pause that the site asks for. */
    Optional<Duration> delay(URI address) {
        var millis = rulesOf(address).getCrawlDelay();
        return millis > 0 ? Optional.of(Duration.ofMillis(millis)) : Optional.empty();
    }

    private BaseRobotRules rulesOf(URI address) {
        return rules.computeIfAbsent(address.getScheme() + "://" + address.getRawAuthority(), this::ask);
    }

    private BaseRobotRules ask(String host) {
        var parser = new SimpleRobotRulesParser();
        var address = URI.create(host + "/robots.txt");
        for (var hop = 0; hop <= REDIRECTS; hop++) {
            switch (fetcher.get(address, Optional.empty(), Optional.empty())) {
                case Fetched.Body body -> {
                    return parse(parser, address, body);
                }
                case Fetched.Redirect redirect -> address = redirect.to();
                case Fetched.Gone gone -> {
                    return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
                }
                case Fetched.Refused refused -> {
                    return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
                }
                case Fetched.NotModified same -> {
                    return unreachable(parser);
                }
                case Fetched.Later later -> {
                    return unreachable(parser);
                }
                case Fetched.Failed failed -> {
                    return failed.reason().matches(".*status 4\\d\\d")
                            ? new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL)
                            : unreachable(parser);
                }
            }
        }
        return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
    }

    private BaseRobotRules parse(SimpleRobotRulesParser parser, URI address, Fetched.Body body) {
        try {
            var bytes = Files.size(body.file()) > LARGEST
                    ? java.util.Arrays.copyOf(Files.readAllBytes(body.file()), (int) LARGEST)
                    : Files.readAllBytes(body.file());
            return parser.parseContent(address.toString(), bytes, "text/plain", List.of(product));
        } catch (IOException e) {
            return unreachable(parser);
        } finally {
            deleteQuietly(body);
        }
    }

    private static void deleteQuietly(Fetched.Body body) {
        try {
            Files.deleteIfExists(body.file());
        } catch (IOException left) {
            // The folder of unfinished bodies is emptied at the next start.
        }
    }

    private static BaseRobotRules unreachable(SimpleRobotRulesParser parser) {
        return parser.failedFetch(503);
    }
}
