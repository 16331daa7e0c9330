package jp.shingi.search;

import com.fasterxml.jackson.annotation.JsonValue;

/** The order of hits. What has no date comes last in both orders by date. */
public enum SortOrder {
    RELEVANCE("relevance", "関連度順"),
    NEWEST("newest", "新しい順"),
    OLDEST("oldest", "古い順");

    private final String key;
    private final String label;

    SortOrder(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The name in JSON, in the API and on the command line. */
    @JsonValue
    public String key() {
        return key;
    }

    /** The Japanese name. */
    public String label() {
        return label;
    }
}
