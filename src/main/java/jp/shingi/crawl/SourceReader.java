package jp.shingi.crawl;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import tools.jackson.databind.JsonNode;

/** A source file's tree → a {@link Source}; whatever is not as it must be is told with its key. */
final class SourceReader {
    private static final Duration DELAY = Duration.ofSeconds(2);
    private static final Duration RECHECK = Duration.ofDays(30);
    private static final int PAGES = 20;
    private final String file;

    SourceReader(String file) {
        this.file = file;
    }

    Source source(String name, JsonNode tree) throws BadSource {
        var node = new SourceNode(file, "the source", tree).keys(SourceKeys.SOURCE);
        var hosts = node.texts("hosts").stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .toList();
        var source = new Source(
                name,
                node.need("council"),
                node.text("key"),
                node.need("ward"),
                start(node),
                hosts,
                node.map("aliases"),
                node.time("delay", DELAY),
                node.time("recheck", RECHECK),
                node.text("contact"),
                node.text("charset"),
                levels(node),
                trust(node),
                limits(node),
                node.text("byHand"),
                node.flag("loopback"));
        checkWhole(node, source);
        return source;
    }

    private void checkWhole(SourceNode node, Source source) throws BadSource {
        if (source.byHand().isEmpty()
                && (source.levels().isEmpty() || source.start().isEmpty())) {
            throw node.bad("needs start and levels (or byHand, where its pages cannot be crawled)");
        }
        for (var page : source.start()) {
            var host = Addresses.today(page, source.aliases()).getHost();
            if (!source.hosts().contains(host)) {
                throw node.bad("start page %s is on a host that hosts does not list".formatted(page));
            }
        }
        if (source.charset().isPresent()
                && PageText.charset(source.charset().get()).isEmpty()) {
            throw node.bad("charset must be one such as Shift_JIS, EUC-JP or UTF-8, not "
                    + source.charset().get());
        }
        if (source.key().isPresent() && !source.key().get().matches("[a-z0-9-]+")) {
            throw node.bad(
                    "key must be a slug of a-z, 0-9 and -, not " + source.key().get());
        }
    }

    private static List<URI> start(SourceNode node) throws BadSource {
        var years = node.years("years");
        var start = new ArrayList<URI>();
        for (var text : node.texts("start")) {
            if (text.contains("{") && years.isEmpty()) throw node.bad("start with {year} or {era} needs years");
            for (var one : years.map(range -> range.expand(text)).orElse(List.of(text))) start.add(node.address(one));
        }
        return start;
    }

    private static List<Level> levels(SourceNode node) throws BadSource {
        var levels = new ArrayList<Level>();
        for (var child : node.children("levels", "level")) levels.add(level(child.keys(SourceKeys.LEVEL)));
        return levels;
    }

    private static Level level(SourceNode node) throws BadSource {
        return new Level(
                node.text("name").orElse(node.where().replace(" of the source", "")),
                rules(node, "links"),
                rules(node, "files"),
                next(node),
                node.years("years"),
                role(node, "page"),
                node.text("twin").map(ending -> ending.replaceFirst("^\\.", "")));
    }

    private static List<LinkRule> rules(SourceNode node, String key) throws BadSource {
        var rules = new ArrayList<LinkRule>();
        for (var child : node.children(key, key)) rules.add(rule(child.keys(SourceKeys.RULE)));
        return rules;
    }

    private static LinkRule rule(SourceNode node) throws BadSource {
        var select = node.text("select");
        if (select.isPresent()) {
            try {
                QueryParser.parse(select.get());
            } catch (Selector.SelectorParseException e) {
                throw node.bad("select of %s is no selector: %s".formatted(node.where(), e.getMessage()));
            }
        }
        if (!node.has("select") && !node.has("text") && !node.has("address")) {
            throw node.bad(node.where() + " needs select, text or address");
        }
        return new LinkRule(
                select, node.pattern("text"), node.pattern("address"), node.pattern("not"), role(node, "role"));
    }

    private static Optional<Level.Next> next(SourceNode node) throws BadSource {
        if (!node.has("next")) return Optional.empty();
        var next = node.child("next").keys(SourceKeys.NEXT);
        return Optional.of(new Level.Next(rule(next), (int) next.number("pages", PAGES), next.pattern("stop")));
    }

    private static Optional<Role> role(SourceNode node, String key) throws BadSource {
        var text = node.text(key);
        if (text.isEmpty()) return Optional.empty();
        var role = Stream.of(Role.values())
                .filter(one -> one.key().equals(text.get()))
                .findFirst();
        if (role.isEmpty()) {
            var known = Stream.of(Role.values()).map(Role::key).collect(Collectors.joining(", "));
            throw node.bad("%s of %s must be one of %s, not %s".formatted(key, node.where(), known, text.get()));
        }
        return role;
    }

    private static List<Source.Trust> trust(SourceNode node) throws BadSource {
        var trust = new ArrayList<Source.Trust>();
        for (var text : node.texts("trust")) {
            try {
                trust.add(Source.Trust.valueOf(text.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw node.bad("trust must list link, heading, file, not " + text);
            }
        }
        return trust.isEmpty() ? List.of(Source.Trust.values()) : trust;
    }

    private static Source.Limits limits(SourceNode source) throws BadSource {
        var standard = Source.Limits.STANDARD;
        if (!source.has("limits")) return standard;
        var node = source.child("limits").keys(SourceKeys.LIMITS);
        return new Source.Limits(
                (int) node.number("requests", standard.requests()),
                (int) node.number("perHost", standard.perHost()),
                node.number("bytes", standard.bytes()),
                node.number("fileBytes", standard.fileBytes()),
                (int) node.number("redirects", standard.redirects()),
                node.time("timeout", standard.timeout()));
    }
}
