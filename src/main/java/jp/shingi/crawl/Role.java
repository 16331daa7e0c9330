package jp.shingi.crawl;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a file is to a meeting. */
public enum Role {
    AGENDA("次第"),
    MINUTES("会議録"),
    MATERIAL("資料"),
    ANSWER("答申"),
    ASSESSMENT("評価書"),
    OTHER("その他");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    /** The name in source files and in the manifest. */
    @JsonValue
    public String key() {
        return key;
    }
}
