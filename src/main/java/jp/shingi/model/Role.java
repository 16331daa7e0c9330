package jp.shingi.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** In what capacity a speaker speaks. */
public enum Role implements Coded {
    /** 会長, 委員長, 議長. */
    CHAIR("chair", "会長"),
    /** 副会長, 会長職務代理. */
    VICE_CHAIR("viceChair", "副会長"),
    /** 委員, 議員. */
    MEMBER("member", "委員"),
    /** All at once: 「異議なし」の声. */
    MEMBERS("members", "委員一同"),
    /** 部長, 課長, 係長: the administration that asks. */
    OFFICIAL("official", "職員"),
    /** 事務局. */
    SECRETARIAT("secretariat", "事務局"),
    /** 参考人, 受託者, 傍聴者. */
    GUEST("guest", "参考人等");

    private final String key;
    private final String label;

    Role(String key, String label) {
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
