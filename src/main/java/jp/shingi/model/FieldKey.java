package jp.shingi.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a field of a form tells, whatever the ward calls it. */
public enum FieldKey {
    /** 件名. */
    SUBJECT("subject"),
    /** 事業名. */
    BUSINESS("business"),
    /** 担当課, 所管課, 保有課. */
    DEPARTMENT("department"),
    /** 目的. */
    PURPOSE("purpose"),
    /** 対象者. */
    PERSONS("persons"),
    /** 事業内容, 委託内容. */
    DESCRIPTION("description"),
    /** 登録業務の名称. */
    REGISTER("register"),
    /** 委託先. */
    CONTRACTOR("contractor"),
    /** 結合の相手方, 結合先, 提供先. */
    COUNTERPARTY("counterparty"),
    /** 情報項目, 取り扱う個人情報. */
    ITEMS("items"),
    /** 記録媒体, 授受の形態. */
    MEDIUM("medium"),
    /** 理由. */
    REASON("reason"),
    /** 委託の内容. */
    CONTENT("content"),
    /** 結合の形態. */
    FORM("form"),
    /** 開始時期, 期間, 期限. */
    PERIOD("period"),
    /** 区が行う保護対策. */
    PROTECTION_BY_WARD("protectionByWard"),
    /** 受託事業者の保護対策. */
    PROTECTION_BY_CONTRACTOR("protectionByContractor"),
    /** 委託の条件. */
    CONDITIONS("conditions"),
    /** 添付資料. */
    ATTACHMENTS("attachments"),
    /** 管理責任者. */
    MANAGER("manager"),
    /** A label that no row of the table knows. */
    OTHER("other");

    private final String key;

    FieldKey(String key) {
        this.key = key;
    }

    /** The name in the corpus format. */
    @JsonValue
    public String key() {
        return key;
    }
}
