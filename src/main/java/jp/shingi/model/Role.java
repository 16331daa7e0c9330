package jp.shingi.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** In what capacity a speaker speaks. */
public enum Role {
    /** 会長, 委員長, 議長. */
    CHAIR("chair"),
    /** 副会長, 会長職務代理. */
    VICE_CHAIR("viceChair"),
    /** 委員, 議員. */
    MEMBER("member"),
    /** All at once: 「異議なし」の声. */
    MEMBERS("members"),
    /** 部長, 課長, 係長: the administration that asks. */
    OFFICIAL("official"),
    /** 事務局. */
    SECRETARIAT("secretariat"),
    /** 参考人, 受託者, 傍聴者. */
    GUEST("guest");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    /** The name in the corpus format. */
    @JsonValue
    public String key() {
        return key;
    }
}
