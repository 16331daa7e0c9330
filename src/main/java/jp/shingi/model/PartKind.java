package jp.shingi.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** The kinds of parts, as facet values and as the JSON key {@code kind}. */
public enum PartKind implements Coded {
    /** 会議録. */
    MINUTES("minutes", "会議録"),
    /** 諮問・報告事項の資料, 記録票. */
    FORM("form", "資料・記録票"),
    /** 特定個人情報保護評価書. */
    ASSESSMENT("assessment", "評価書"),
    /** 特記事項, 仕様書. */
    CLAUSES("clauses", "特記事項・仕様書"),
    /** All else. */
    TEXT("text", "その他の文書");

    private final String key;
    private final String label;

    PartKind(String key, String label) {
        this.key = key;
        this.label = label;
    }

    @Override
    @JsonValue
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }
}
