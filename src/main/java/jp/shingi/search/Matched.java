package jp.shingi.search;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much of the query a hit answers. */
public enum Matched {
    /** Every word, phrase and filter: these are counted in {@code total} and in the facets. */
    ALL("all"),
    /** Most of the content words, and every phrase, exclusion and filter: counted in {@code relaxed}. */
    MOST("most");

    private final String key;

    Matched(String key) {
        this.key = key;
    }

    /** The name in JSON. */
    @JsonValue
    public String key() {
        return key;
    }
}
