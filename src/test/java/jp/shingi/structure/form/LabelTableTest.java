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
    Stream<DynamicTest> everyRowOfWordsTakesItsExampleAndLeavesItsCounterexample() {
        return LabelTable.WORDS.stream()
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
