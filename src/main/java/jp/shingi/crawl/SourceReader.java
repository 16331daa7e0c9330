package jp.shingi.crawl;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A source file's tree → a {@link Source}; whatever is not as it must be is told with its key. */
final class SourceReader {
    private static final Duration DELAY = Duration.ofSeconds(2);
    private static final Source.Limits LIMITS = new Source.Limits(2_000, 200L << 20, 5, Duration.ofMinutes(2));
    private final String file;

    SourceReader(String file) {
        this.file = file;
    }

    Source source(String name, JsonNode tree) throws BadSource {
        check("the source", tree, SourceKeys.SOURCE);
        var byHand = text(tree, "byHand");
        var levels = levels(tree.path("levels"));
        var start = addresses(tree.path("start"));
        if (byHand.isEmpty() && (levels.isEmpty() || start.isEmpty())) {
            throw new BadSource(file, "needs start and levels (or byHand, where its pages cannot be crawled)");
        }
        var hosts = texts(tree.path("hosts"));
        for (var page : start) {
            if (!hosts.contains(page.getHost())) {
                throw new BadSource(file, "start page %s is on a host that hosts does not list".formatted(page));
            }
        }
        return new Source(
                name,
                need(tree, "council"),
                text(tree, "key"),
                need(tree, "ward"),
                start,
                hosts,
                map(tree.path("aliases")),
                duration(tree, "delay", DELAY),
                need(tree, "contact"),
                text(tree, "charset"),
                levels,
                trust(tree.path("trust")),
                limits(tree.path("limits")),
                byHand,
                tree.path("loopback").asBoolean(false));
    }

    private List<Level> levels(JsonNode list) throws BadSource {
        var levels = new ArrayList<Level>();
        for (var node : list) {
            var where = "level " + (levels.size() + 1);
            check(where, node, SourceKeys.LEVEL);
            levels.add(new Level(
                    text(node, "name").orElse(where),
                    rules(node.path("links"), where),
                    rules(node.path("files"), where),
                    next(node.path("next"), where),
                    years(node),
                    role(node, "page"),
                    text(node, "twin")));
        }
        return levels;
    }

    private List<LinkRule> rules(JsonNode list, String where) throws BadSource {
        var rules = new ArrayList<LinkRule>();
        for (var node : list) {
            check("a rule of " + where, node, SourceKeys.RULE);
            rules.add(rule(node));
        }
        return rules;
    }

    private LinkRule rule(JsonNode node) throws BadSource {
        return new LinkRule(
                text(node, "select"),
                pattern(node, "text"),
                pattern(node, "address"),
                pattern(node, "not"),
                role(node, "role"));
    }

    private Optional<Level.Next> next(JsonNode node, String where) throws BadSource {
        if (node.isMissingNode()) return Optional.empty();
        check("next of " + where, node, SourceKeys.NEXT);
        return Optional.of(new Level.Next(rule(node), node.path("pages").asInt(20)));
    }

    private Optional<YearRange> years(JsonNode node) throws BadSource {
        var text = text(node, "years");
        if (text.isEmpty()) return Optional.empty();
        var ends = text.get().split("[-–〜～]", 2);
        var first = FiscalYears.in(ends[0]);
        var last = FiscalYears.in(ends[ends.length - 1]);
        if (first.isEmpty() || last.isEmpty()) {
            throw new BadSource(file, "years must be like 平成21年度-令和6年度 or 2009-2024, not " + text.get());
        }
        return Optional.of(new YearRange(first.getAsInt(), last.getAsInt()));
    }

    private Optional<Role> role(JsonNode node, String key) throws BadSource {
        var text = text(node, key);
        if (text.isEmpty()) return Optional.empty();
        return Optional.of(Stream.of(Role.values())
                .filter(role -> role.key().equals(text.get()))
                .findFirst()
                .orElseThrow(() -> new BadSource(
                        file,
                        "%s must be one of %s, not %s"
                                .formatted(
                                        key,
                                        String.join(
                                                ", ",
                                                Stream.of(Role.values())
                                                        .map(Role::key)
                                                        .toList()),
                                        text.get()))));
    }

    private List<Source.Trust> trust(JsonNode list) throws BadSource {
        var trust = new ArrayList<Source.Trust>();
        for (var text : texts(list)) {
            try {
                trust.add(Source.Trust.valueOf(text.toUpperCase(java.util.Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new BadSource(file, "trust must list link, heading, file, not " + text);
            }
        }
        return trust.isEmpty() ? List.of(Source.Trust.values()) : trust;
    }

    private Source.Limits limits(JsonNode node) throws BadSource {
        if (node.isMissingNode()) return LIMITS;
        check("limits", node, SourceKeys.LIMITS);
        return new Source.Limits(
                node.path("requests").asInt(LIMITS.requests()),
                node.path("fileBytes").asLong(LIMITS.fileBytes()),
                node.path("redirects").asInt(LIMITS.redirects()),
                duration(node, "timeout", LIMITS.timeout()));
    }

    private List<URI> addresses(JsonNode list) throws BadSource {
        var addresses = new ArrayList<URI>();
        for (var text : texts(list)) addresses.add(address(text));
        return addresses;
    }

    private URI address(String text) throws BadSource {
        try {
            var address = URI.create(text);
            if (address.getHost() != null
                    && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw new BadSource(file, "not an address: " + e.getMessage());
        }
        throw new BadSource(file, "start must be addresses with http or https, not " + text);
    }

    private Duration duration(JsonNode node, String key, Duration otherwise) throws BadSource {
        var text = text(node, key);
        if (text.isEmpty()) return otherwise;
        try {
            return Duration.parse("PT" + text.get().strip());
        } catch (java.time.format.DateTimeParseException e) {
            throw new BadSource(file, "%s must be a time such as 2s or 1m30s, not %s".formatted(key, text.get()));
        }
    }

    private Optional<Pattern> pattern(JsonNode node, String key) throws BadSource {
        var text = text(node, key);
        if (text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(Pattern.compile(text.get()));
        } catch (PatternSyntaxException e) {
            throw new BadSource(file, "%s is no pattern: %s".formatted(key, e.getDescription()));
        }
    }

    private String need(JsonNode node, String key) throws BadSource {
        return text(node, key).orElseThrow(() -> new BadSource(file, "needs " + key));
    }

    private void check(String where, JsonNode node, Set<String> known) throws BadSource {
        if (!node.isObject()) throw new BadSource(file, where + " must have keys");
        var keys = new LinkedHashMap<String, JsonNode>();
        node.propertyNames().forEach(key -> keys.put(key, node));
        SourceKeys.check(file, where, keys, known);
    }

    private static Optional<String> text(JsonNode node, String key) {
        var value = node.path(key);
        return value.isValueNode() && !value.isNull()
                ? Optional.of(value.asString()).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    private static List<String> texts(JsonNode list) {
        if (list.isValueNode() && !list.isNull()) return List.of(list.asString());
        var texts = new ArrayList<String>();
        list.forEach(node -> texts.add(node.asString()));
        return texts;
    }

    private static Map<String, String> map(JsonNode node) {
        var map = new LinkedHashMap<String, String>();
        node.propertyNames().forEach(key -> map.put(key, node.path(key).asString()));
        return map;
    }
}
