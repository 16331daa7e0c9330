package jp.shingi.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a file could not be read; the table of codes stands in {@code src/docs/quarantine.md}. */
public enum QuarantineReason {
    ENCRYPTED("encrypted"),
    DAMAGED("damaged"),
    EMPTY("empty"),
    NO_TEXT_LAYER("no-text-layer"),
    GARBLED_TEXT("garbled-text"),
    TOO_LARGE("too-large"),
    TIMEOUT("timeout"),
    OUT_OF_MEMORY("out-of-memory"),
    UNSUPPORTED("unsupported"),
    NOT_WHAT_IT_CLAIMS("not-what-it-claims");

    private final String key;

    QuarantineReason(String key) {
        this.key = key;
    }

    /** The name in the corpus format. */
    @JsonValue
    public String key() {
        return key;
    }
}
