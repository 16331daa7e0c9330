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
import tools.jackson.databind.JsonNode;

/**
 * A mapping in a source file, read strictly: whatever is not as it must be is told with the file, the place and the key.
 *
 * @param where as messages name it
 */
record SourceNode(String file, String where, JsonNode node) {
    /** The same, once it is known that it has keys, and only these. */
    SourceNode keys(Set<String> known) throws BadSource {
        if (!node.isObject())
            throw bad(where + " must have keys: "
                    + String.join(", ", known.stream().sorted().toList()));
        var keys = new LinkedHashMap<String, JsonNode>();
        node.propertyNames().forEach(key -> keys.put(key, node.path(key)));
        SourceKeys.check(file, where, keys, known);
        return this;
    }

    boolean has(String key) {
        return !node.path(key).isMissingNode() && !node.path(key).isNull();
    }

    SourceNode child(String key) {
        return new SourceNode(file, key + " of " + where, node.path(key));
    }

    List<SourceNode> children(String key, String name) throws BadSource {
        var list = node.path(key);
        if (list.isMissingNode() || list.isNull()) return List.of();
        if (!list.isArray()) throw bad("%s of %s must be a list".formatted(key, where));
        var children = new ArrayList<SourceNode>();
        for (var child : list) {
            children.add(new SourceNode(file, "%s %d of %s".formatted(name, children.size() + 1, where), child));
        }
        return children;
    }

    Optional<String> text(String key) throws BadSource {
        if (!has(key)) return Optional.empty();
        var value = node.path(key);
        if (!value.isValueNode()) throw bad("%s of %s must be a single value".formatted(key, where));
        return Optional.of(value.asString().strip()).filter(text -> !text.isEmpty());
    }

    String need(String key) throws BadSource {
        var text = text(key);
        if (text.isEmpty()) throw bad("%s needs %s".formatted(where, key));
        return text.get();
    }

    List<String> texts(String key) throws BadSource {
        if (!has(key)) return List.of();
        var list = node.path(key);
        if (list.isValueNode()) return List.of(list.asString().strip());
        if (!list.isArray()) throw bad("%s of %s must be a list".formatted(key, where));
        var texts = new ArrayList<String>();
        for (var value : list) {
            if (!value.isValueNode()) throw bad("%s of %s must list single values".formatted(key, where));
            texts.add(value.asString().strip());
        }
        return texts;
    }

    Map<String, String> map(String key) throws BadSource {
        var map = new LinkedHashMap<String, String>();
        if (!has(key)) return map;
        if (!node.path(key).isObject())
            throw bad("%s of %s must be pairs: old name: name of today".formatted(key, where));
        var child = child(key);
        for (var name : node.path(key).propertyNames()) map.put(name, child.need(name));
        return map;
    }

    long number(String key, long otherwise) throws BadSource {
        var text = text(key);
        if (text.isEmpty()) return otherwise;
        if (!text.get().matches("[0-9_]{1,15}"))
            throw bad("%s of %s must be a number, not %s".formatted(key, where, text.get()));
        return Long.parseLong(text.get().replace("_", ""));
    }

    boolean flag(String key) throws BadSource {
        var text = text(key).orElse("false");
        if (!text.matches("true|false"))
            throw bad("%s of %s must be true or false, not %s".formatted(key, where, text));
        return text.equals("true");
    }

    Duration time(String key, Duration otherwise) throws BadSource {
        var text = text(key);
        if (text.isEmpty()) return otherwise;
        var time = Durations.of(text.get());
        if (time.isEmpty())
            throw bad("%s of %s must be a time such as 2s, 1m30s or 30d, not %s".formatted(key, where, text.get()));
        return time.get();
    }

    Optional<Pattern> pattern(String key) throws BadSource {
        var text = text(key);
        if (text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(Pattern.compile(text.get()));
        } catch (PatternSyntaxException e) {
            throw bad("%s of %s is no pattern: %s".formatted(key, where, e.getDescription()));
        }
    }

    Optional<YearRange> years(String key) throws BadSource {
        var text = text(key);
        if (text.isEmpty()) return Optional.empty();
        var ends = text.get().split("[-–〜～]", 2);
        var first = FiscalYears.in(ends[0]);
        var last = FiscalYears.in(ends[ends.length - 1]);
        if (first.isEmpty() || last.isEmpty() || first.getAsInt() > last.getAsInt()) {
            throw bad("%s of %s must be like 平成21年度-令和6年度 or 2009-2024, not %s".formatted(key, where, text.get()));
        }
        return Optional.of(new YearRange(first.getAsInt(), last.getAsInt()));
    }

    URI address(String text) throws BadSource {
        return Addresses.normal(text)
                .filter(address -> address.getScheme().matches("https?"))
                .orElseThrow(() -> bad("start must be addresses with http or https, not " + text));
    }

    BadSource bad(String problem) {
        return new BadSource(file, problem);
    }
}
