package jp.shingi.web;

import java.util.List;

/**
 * A parameter of the API as its description says it.
 *
 * @param values the only ones it takes; empty for any
 * @param repeats whether it may stand several times
 */
record Parameter(String name, String description, String type, List<String> values, boolean repeats) {
    static Parameter text(String name, String description) {
        return new Parameter(name, description, "string", List.of(), false);
    }

    static Parameter many(String name, String description) {
        return new Parameter(name, description, "string", List.of(), true);
    }

    static Parameter choice(String name, String description, List<String> values) {
        return new Parameter(name, description, "string", values, false);
    }

    static Parameter number(String name, String description) {
        return new Parameter(name, description, "integer", List.of(), false);
    }
}
