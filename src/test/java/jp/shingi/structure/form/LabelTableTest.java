package jp.shingi.structure.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shingi.model.FieldKey;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTableTest {
    @TestFactory
    Stream<DynamicTest> everyRowTakesItsExampleAndLeavesItsCounterexample() {
        return LabelTable.ROWS.stream()
                .map(row -> DynamicTest.dynamicTest(row.key() + " " + row.takes(), () -> {
                    assertTrue(takes(row, row.takes()), row.label() + " takes " + row.takes());
                    assertFalse(takes(row, row.leaves()), row.label() + " leaves " + row.leaves());
                }));
    }

    /** The row that takes the example must also be reached: no row above it may swallow it. */
    @TestFactory
    Stream<DynamicTest> everyExampleGetsTheKeyOfItsRow() {
        return LabelTable.ROWS.stream()
                .map(row -> DynamicTest.dynamicTest(row.takes(), () -> {
                    var parts = List.of(row.takes().split("\\|"));
                    var group = parts.size() > 1 ? Optional.of(parts.getFirst()) : Optional.<String>empty();
                    assertEquals(Optional.of(row.key()), LabelTable.known(group, parts.getLast()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyQuestionTakesItsExampleAndLeavesItsCounterexample() {
        return LabelTable.QUESTIONS.stream()
                .map(row -> DynamicTest.dynamicTest(row.key() + " " + row.takes(), () -> {
                    assertTrue(takes(row, row.takes()), row.label() + " takes " + row.takes());
                    assertFalse(takes(row, row.leaves()), row.label() + " leaves " + row.leaves());
                    assertEquals(row.key(), LabelTable.keyByWords(Optional.empty(), row.takes()));
                }));
    }

    @ParameterizedTest
    @CsvSource({
        "件　　　名, SUBJECT",
        "保有課(担当課), DEPARTMENT",
        "取り扱う個人情報の種類, ITEMS",
        "業務登録番号, OTHER",
        "委託先の選定理由, REASON",
        "委託期間（予定）, PERIOD",
        "受託者に講じさせる安全管理措置, PROTECTION_BY_CONTRACTOR",
        "市が講ずる保護措置, PROTECTION_BY_WARD",
        "個人情報保護管理責任者, MANAGER",
        "提供を受ける機関の名称, COUNTERPARTY",
        "見たことのない見出し, OTHER",
    })
    void labelsOfOtherWards(String label, FieldKey key) {
        assertEquals(key, LabelTable.key(Optional.empty(), label));
    }

    /** The last noun says what a label is about: a party before it (委託先の, 提供先における) took all of these. */
    @ParameterizedTest
    @CsvSource({
        "委託先事業者の所在地, OTHER",
        "提供先の所在地, OTHER",
        "委託先への通知, OTHER",
        "受託者の選定, OTHER",
        "委託先の概要, OTHER",
        "提供先の体制, OTHER",
        "対象者への周知, OTHER",
        "相手方の利用目的, PURPOSE",
        "提供の相手方における利用目的, PURPOSE",
        "提供先の時期, PERIOD",
        "結合先の選定理由, REASON",
        "提供先の名称及び所在地, COUNTERPARTY",
        "情報を提供している相手方の区分, OTHER",
        "業務を委託している会社の名称, CONTRACTOR",
        "派遣元事業者, CONTRACTOR",
        "対象者の年齢要件, PERSONS",
        "提供先における安全管理措置, PROTECTION_BY_CONTRACTOR",
        "提供を行う部署, DEPARTMENT",
        "作成課, DEPARTMENT",
        "個人情報を取り扱う者, OTHER",
        "委託の開始, PERIOD",
        "納品の方法, MEDIUM",
        "実施機関の担当部署, DEPARTMENT",
        "委託に係る相手, CONTRACTOR",
        "結合に係る団体, COUNTERPARTY",
        "提供に係るデータ, ITEMS",
        "本件に係る課, DEPARTMENT",
        "個人情報の本人の区分, PERSONS",
        "情報主体の範囲, PERSONS",
        "提供する記録の内容, ITEMS",
        "契約の区分, OTHER",
        "添付した書類, ATTACHMENTS",
        "資料一覧, ATTACHMENTS",
    })
    void theHeadOfALabelTellsItsKeyNotThePartyBeforeIt(String label, FieldKey key) {
        assertEquals(key, LabelTable.keyByWords(Optional.empty(), label));
    }

    /** 名称 and 体制 say nothing alone, and a measure of nobody was the ward's: what stands over them was not asked. */
    @ParameterizedTest
    @CsvSource({
        "指定管理者, 名称, CONTRACTOR",
        "情報を渡す先, 名称, COUNTERPARTY",
        "個人情報ファイル, 名称, REGISTER",
        "提供, 方法, MEDIUM",
        "結合, 方法, FORM",
        "業務の委託, 相手, CONTRACTOR",
        "対象となる世帯, 範囲, PERSONS",
        "受託者, 安全管理措置, PROTECTION_BY_CONTRACTOR",
        "実施機関, 安全管理措置, PROTECTION_BY_WARD",
        "委託, 所在地, OTHER",
        "会議, 名称, OTHER",
        "安全管理の措置, 区が講ずるもの, PROTECTION_BY_WARD",
        "情報保護対策, 相手方, PROTECTION_BY_CONTRACTOR",
        "保護措置, 指定管理者, PROTECTION_BY_CONTRACTOR",
        "結合, 相手方, COUNTERPARTY",
    })
    void aBareNounIsOfItsGroup(String group, String label, FieldKey key) {
        assertEquals(key, LabelTable.keyByWords(Optional.of(group), label));
    }

    @ParameterizedTest
    @CsvSource({
        "業務の名称, BUSINESS",
        "委託した業務, BUSINESS",
        "委託する業務, CONTENT",
        "電算処理の名称, REGISTER",
        "委託事項名, SUBJECT",
        "委託する事項, CONTENT",
        "収集の相手, COUNTERPARTY",
        "記録範囲, PERSONS",
        "記録内容, ITEMS",
        "委託先に対する監督, PROTECTION_BY_WARD",
        "請け負った会社への指導, PROTECTION_BY_WARD",
        "委託先における監督, PROTECTION_BY_CONTRACTOR",
        "開示請求等を受理する組織の名称, OTHER",
        "事務をつかさどる組織の名称, DEPARTMENT",
        "審査請求年月日, OTHER",
        "発生日時, OTHER",
        "登録年月日, PERIOD",
        "対象者数, OTHER",
        "対象者の範囲及び人数, PERSONS",
        "助成を受ける者, PERSONS",
        "提供を受ける者, COUNTERPARTY",
        "実施機関の名称, OTHER",
        "実施機関の担当課, DEPARTMENT",
        "事業の内容及び経緯, DESCRIPTION",
        "収集した内容, ITEMS",
        "適用の根拠及び理由, REASON",
        "ログの管理, PROTECTION_BY_WARD",
        "業務を行わせる相手, CONTRACTOR",
        "情報漏えい等の防止, PROTECTION_BY_WARD",
        "結合の相手方の住所及び名称, COUNTERPARTY",
        "委託先の所在地, OTHER",
        "行わせる業務, CONTENT",
        "システムの運用を行う者, CONTRACTOR",
        "想定する利用者, PERSONS",
        "提案の募集をする個人情報ファイル, OTHER",
        "取りまとめ課, DEPARTMENT",
    })
    void labelsAsMunicipalitiesWriteThem(String label, FieldKey key) {
        assertEquals(key, LabelTable.keyByWords(Optional.empty(), label));
    }

    @TestFactory
    Stream<DynamicTest> everyRowOfValuesTakesItsExampleAndLeavesItsCounterexample() {
        return ValueTable.ROWS.stream()
                .map(row -> DynamicTest.dynamicTest(row.key() + " " + row.takes(), () -> {
                    assertEquals(row.key(), keyOf(row.takes()));
                    assertEquals(FieldKey.OTHER, keyOf(row.leaves()));
                }));
    }

    @ParameterizedTest
    @CsvSource({
        "備考|株式会社みどり野計算センター",
        "お願いするところ|株式会社みどり野計算センターが開発したシステム",
        "見たことのない見出し|福祉部の各課",
        "見たことのない見出し|令和3年4月1日",
        "利用課|区民部税務課",
    })
    void aValueTellsNoKeyWhereTheLabelDoesOrWhereItSaysMore(String field) {
        assertEquals(FieldKey.OTHER, keyOf(field));
    }

    private static FieldKey keyOf(String field) {
        var parts = List.of(field.split("\\|"));
        return LabelTable.keyOf(Optional.empty(), parts.getFirst(), parts.getLast());
    }

    @Test
    void anUnknownLabelIsNotKnown() {
        assertFalse(LabelTable.knows("駅前広場の噴水"));
    }

    private static boolean takes(LabelTable.Row row, String example) {
        var parts = List.of(example.split("\\|"));
        var group = parts.size() > 1 ? Optional.of(LabelTable.bare(parts.getFirst())) : Optional.<String>empty();
        return row.takes(group, LabelTable.bare(parts.getLast()));
    }
}
