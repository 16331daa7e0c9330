package jp.shingi.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an agenda item is. */
public enum ItemKind {
    CONSULTATION("諮問"),
    REPORT("報告"),
    DELIBERATION("審議"),
    DISCUSSION("協議"),
    OTHER("その他");

    private final String key;

    ItemKind(String key) {
        this.key = key;
    }

    /** The name in the corpus format. */
    @JsonValue
    public String key() {
        return key;
    }
}
