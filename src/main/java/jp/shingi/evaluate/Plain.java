package jp.shingi.evaluate;

import java.text.Normalizer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The form in which values are compared: NFKC without white space; a list is a set, its order does not count. */
final class Plain {
    private Plain() {}

    static String text(String published) {
        return Normalizer.normalize(published, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    /** White space aside, the very characters that were published (NFC). */
    static String characters(String published) {
        return Normalizer.normalize(published, Normalizer.Form.NFC).replaceAll("[\\s\\u3000]+", "");
    }

    /** Any JSON value; absent and null are {@code ""}. */
    static String value(JsonNode node) {
        if (node.isArray())
            return node.values().stream().map(Plain::value).distinct().sorted().collect(Collectors.joining("\u0001"));
        return text(shown(node));
    }

    /** The value as a reader of the list of disagreements sees it. */
    static String shown(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) return "";
        if (node.isString()) return node.stringValue();
        if (node.isArray()) return node.values().stream().map(Plain::shown).collect(Collectors.joining(", "));
        return node.toString();
    }
}
