package jp.shingi.crawl;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
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
    /** RFC 9309, 2.3.1.2: at least five. */
    private static final int REDIRECTS = 5;
    /** RFC 9309, 2.5: at least 500 kibibytes. */
    private static final int LARGEST = 512 * 1024;

    private final Asking asking;
    private final String product;
    private final Map<String, Rules> hosts = new HashMap<>();

    /** How a robots.txt is asked for. */
    @FunctionalInterface
    interface Asking {
        Fetched ask(URI address) throws InterruptedException;
    }

    /**
     * @param unreachable why the rules are not known for now: then nothing of the host is asked (RFC 9309, 2.3.1.4)
     * @param refused why they must not be asked for: then nothing of the host is asked either, now or later
     */
    private record Rules(BaseRobotRules rules, Optional<String> unreachable, Optional<String> refused) {}

    /** @param product our name as robots.txt may write it */
    Robots(Asking asking, String product) {
        this.asking = asking;
        this.product = product.toLowerCase(Locale.ROOT);
    }

    /** Why an address must not be asked; empty where it may, and where the rules are not known. */
    Optional<String> refusal(URI address) {
        var known = of(address);
        if (known.refused().isPresent()) return known.refused();
        return known.unreachable().isEmpty() && !known.rules().isAllowed(address.toString())
                ? Optional.of("robots.txt of %s does not allow it".formatted(address.getHost()))
                : Optional.empty();
    }

    /** Why the host's rules are not known for now. */
    Optional<String> unreachable(URI address) {
        return of(address).unreachable();
    }

    /** The pause that the site asks for. */
    Optional<Duration> delay(URI address) {
        var millis = of(address).rules().getCrawlDelay();
        return millis > 0 ? Optional.of(Duration.ofMillis(millis)) : Optional.empty();
    }

    private Rules of(URI address) {
        return hosts.computeIfAbsent(address.getScheme() + "://" + address.getRawAuthority(), this::ask);
    }

    private Rules ask(String host) {
        var address = URI.create(host + "/robots.txt");
        try {
            for (var hop = 0; hop <= REDIRECTS; hop++) {
                var fetched = asking.ask(address);
                if (!(fetched instanceof Fetched.Redirect redirect)) return rules(address, fetched);
                address = redirect.to();
            }
            return allowAll();
        } catch (IOException e) {
            return unknown(host, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unknown(host, "interrupted");
        }
    }

    private Rules rules(URI address, Fetched fetched) throws IOException {
        return switch (fetched) {
            case Fetched.Body body -> parse(address, body);
            case Fetched.Gone gone -> allowAll();
            case Fetched.Failed failed ->
                failed.reason().matches("answered with status 4\\d\\d")
                        ? allowAll()
                        : unknown(address.toString(), failed.reason());
            case Fetched.Refused refused ->
                new Rules(
                        new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
                        Optional.empty(),
                        Optional.of("robots.txt cannot be asked for: " + refused.reason()));
            case Fetched.Later later -> unknown(address.toString(), "status " + later.status());
            case Fetched.NotModified same -> unknown(address.toString(), "status 304 to a plain request");
            case Fetched.Redirect redirect -> allowAll();
            case Fetched.PutOff put -> unknown(address.toString(), put.reason());
        };
    }

    private Rules parse(URI address, Fetched.Body body) throws IOException {
        try (var in = Files.newInputStream(body.file())) {
            var bytes = in.readNBytes(LARGEST);
            return new Rules(
                    new SimpleRobotRulesParser()
                            .parseContent(address.toString(), bytes, "text/plain", List.of(product)),
                    Optional.empty(),
                    Optional.empty());
        } finally {
            body.discard();
        }
    }

    private static Rules allowAll() {
        return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), Optional.empty(), Optional.empty());
    }

    private static Rules unknown(String address, String reason) {
        return new Rules(
                new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
                Optional.of("%s could not be read, so nothing is asked: %s".formatted(address, reason)),
                Optional.empty());
    }
}
