package jp.shingi.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** The kinds of parts, as facet values and as the JSON key {@code kind}. */
public enum PartKind {
    /** 会議録. */
    MINUTES("minutes"),
    /** 諮問・報告事項の資料, 記録票. */
    FORM("form"),
    /** 特定個人情報保護評価書. */
    ASSESSMENT("assessment"),
    /** 特記事項, 仕様書. */
    CLAUSES("clauses"),
    /** All else. */
    TEXT("text");

    private final String key;

    PartKind(String key) {
        this.key = key;
    }

    /** The name in the corpus format. */
    @JsonValue
    public String key() {
        return key;
    }
}
