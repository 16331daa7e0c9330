package jp.shingi.search;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a search counts and lists. */
public enum Unit {
    /** One matter before a council. */
    CASE("case", "案件"),
    /** One turn, field, section or paragraph. */
    PASSAGE("passage", "発言・記載"),
    /** One published document. */
    DOCUMENT("document", "文書");

    private final String key;
    private final String label;

    Unit(String key, String label) {
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
