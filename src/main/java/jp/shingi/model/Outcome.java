package jp.shingi.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a council decided on an item. */
public enum Outcome implements Coded {
    /** 原案どおり承認, 異議なし. */
    APPROVED("approved", "承認"),
    /** 条件・意見を付して承認. */
    APPROVED_WITH_CONDITIONS("approvedWithConditions", "条件付き承認"),
    /** 報告了承. */
    NOTED("noted", "報告了承"),
    /** 継続審議. */
    CONTINUED("continued", "継続審議"),
    /** 不承認, 否決. */
    REJECTED("rejected", "不承認"),
    /** 取下げ. */
    WITHDRAWN("withdrawn", "取下げ");

    private final String key;
    private final String label;

    Outcome(String key, String label) {
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

    /** The Japanese name of what has that key; a key that is none of ours stays as it is. */
    public static String labelOf(String key) {
        return Coded.labelOf(values(), key);
    }
}
