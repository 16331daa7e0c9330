package jp.shingi.structure.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import jp.shingi.model.FieldKey;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelHeadsTest {
    @TestFactory
    Stream<DynamicTest> everyRowTakesItsExampleAndLeavesItsCounterexample() {
        return LabelHeads.ROWS.stream()
                .map(row -> DynamicTest.dynamicTest(row.key() + " " + row.takes(), () -> {
                    assertTrue(row.takes(row.takes()), row.head() + " takes " + row.takes());
                    assertFalse(row.takes(row.leaves()), row.head() + " leaves " + row.leaves());
                    assertEquals(Optional.of(row.key()), LabelHeads.key(row.takes()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyActStandsInItsExampleAndNotInItsCounterexample() {
        return LabelHeads.ACTS.stream()
                .map(act -> DynamicTest.dynamicTest(act.name() + " " + act.takes(), () -> {
                    assertTrue(act.nearest(act.takes()), act.words() + " takes " + act.takes());
                    assertEquals(0, act.end(act.leaves()), act.words() + " leaves " + act.leaves());
                }));
    }

    @ParameterizedTest
    @CsvSource({
        "業務の委託先が情報を渡す相手, COUNTERPARTY",
        "情報を渡して業務を任せる相手, CONTRACTOR",
        "委託に当たり市が取る対策, PROTECTION_BY_WARD",
        "市が委託した会社の対策, PROTECTION_BY_CONTRACTOR",
        "提供する書類の届け方, MEDIUM",
        "提供する書類を届ける理由, REASON",
        "防犯カメラの設置者の氏名, OTHER",
    })
    void theActNearestToTheHeadTells(String label, FieldKey key) {
        assertEquals(key, LabelTable.keyByWords(Optional.empty(), label));
    }

    @ParameterizedTest
    @CsvSource({
        "仕事を任せる会社の名称及び所在地, CONTRACTOR",
        "集める情報の種類と件数, ITEMS",
        "情報の収集及び情報を渡す理由, REASON",
        "会社への発注又は業務の再委託の有無, OTHER",
    })
    void aSecondNounCountsOnlyWithWordsOfItsOwn(String label, FieldKey key) {
        assertEquals(key, LabelTable.keyByWords(Optional.empty(), label));
    }

    @ParameterizedTest
    @CsvSource({"どのように渡すか, MEDIUM", "どのように守るか, PROTECTION_BY_WARD", "どの会社に任せるか, CONTRACTOR", "どこに問い合わせるか, OTHER"})
    void howIsNotWhich(String label, FieldKey key) {
        assertEquals(key, LabelTable.keyByWords(Optional.empty(), label));
    }

    /** The name of an office told department, as the label of one does; a form's labels were sought from it on. */
    @ParameterizedTest
    @CsvSource({"危機管理室", "都市整備部", "教育委員会事務局", "生涯学習課"})
    void theNameOfAnOfficeIsNoLabel(String name) {
        assertEquals(Optional.empty(), LabelHeads.key(name));
    }
}
