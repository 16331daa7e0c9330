package jp.shingi.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a council decided on an item. */
public enum Outcome {
    /** 原案どおり承認, 異議なし. */
    APPROVED("approved"),
    /** 条件・意見を付して承認. */
    APPROVED_WITH_CONDITIONS("approvedWithConditions"),
    /** 報告了承. */
    NOTED("noted"),
    /** 継続審議. */
    CONTINUED("continued"),
    /** 不承認, 否決. */
    REJECTED("rejected"),
    /** 取下げ. */
    WITHDRAWN("withdrawn");

    private final String key;

    Outcome(String key) {
        this.key = key;
    }

    /** The name in the corpus format. */
    @JsonValue
    public String key() {
        return key;
    }
}
