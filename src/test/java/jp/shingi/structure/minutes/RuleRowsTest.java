package jp.shingi.structure.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import jp.shingi.structure.minutes.Headings.Shape;
import jp.shingi.text.Rows;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of every table takes its example and leaves the other. */
class RuleRowsTest {
    @TestFactory
    Stream<DynamicTest> roles() {
        return RoleWords.ALL.stream()
                .map(row -> dynamicTest("role " + row.word(), () -> {
                    var label = Labels.read(row.takes(), Known.NOTHING).orElseThrow();
                    assertEquals(row.role(), label.role(), row.takes());
                    assertTrue(label.strength() != Label.Strength.UNKNOWN, row.takes());
                    var other = RoleWords.ending(row.leaves());
                    assertTrue(other.filter(row::equals).isEmpty(), row.leaves());
                }));
    }

    @TestFactory
    Stream<DynamicTest> header() {
        return Rows.read(HeaderLabels.class, "header.tsv").stream()
                .map(row -> dynamicTest("header " + row.get(0), () -> {
                    assertEquals(
                            row.get(0),
                            HeaderLabels.at(row.get(2)).orElseThrow().word());
                    assertTrue(
                            HeaderLabels.at(row.get(3))
                                    .filter(match -> match.word().equals(row.get(0)))
                                    .isEmpty(),
                            row.get(3));
                }));
    }

    @TestFactory
    Stream<DynamicTest> discussion() {
        return Rows.read(HeaderLabels.class, "discussion.tsv").stream()
                .map(row -> dynamicTest("discussion " + row.get(0), () -> {
                    assertTrue(HeaderLabels.discussion(row.get(1)), row.get(1));
                    assertFalse(HeaderLabels.discussion(row.get(2)), row.get(2));
                }));
    }

    @TestFactory
    Stream<DynamicTest> departments() {
        return Rows.read(Names.class, "departments.tsv").stream()
                .map(row -> dynamicTest("department " + row.get(0), () -> {
                    assertTrue(Names.department(row.get(0)), row.get(0));
                    assertEquals(
                            "羽切",
                            Labels.read(row.get(1), Known.NOTHING)
                                    .orElseThrow()
                                    .name()
                                    .orElse(""),
                            row.get(1));
                    assertEquals(
                            row.get(2).replace("委員", ""),
                            Labels.read(row.get(2), Known.NOTHING)
                                    .orElseThrow()
                                    .name()
                                    .orElse(""),
                            row.get(2));
                }));
    }

    @TestFactory
    Stream<DynamicTest> decisions() {
        return DecisionPhrase.ALL.stream()
                .map(row -> dynamicTest("decision " + row.outcome() + " " + row.takes(), () -> {
                    assertEquals(
                            row.outcome(),
                            DecisionPhrase.in(Text.closed(row.takes()))
                                    .orElseThrow()
                                    .outcome(),
                            row.takes());
                    assertFalse(row.pattern().matcher(Text.closed(row.leaves())).find(), row.leaves());
                }));
    }

    @TestFactory
    Stream<DynamicTest> headings() {
        return Stream.of(Headings.TIMES, Headings.ITEMS, Headings.FOOT)
                .flatMap(List::stream)
                .map(RuleRowsTest::heading);
    }

    @TestFactory
    Stream<DynamicTest> narrative() {
        return Stream.of(Narrative.RESULTS, Narrative.TOLD)
                .flatMap(List::stream)
                .map(shape -> dynamicTest("narrative " + shape.name(), () -> {
                    assertTrue(shape.takes(shape.takes()), shape.takes());
                    assertFalse(Narrative.told(shape.leaves()), shape.leaves());
                }));
    }

    private static DynamicTest heading(Shape shape) {
        return dynamicTest("heading " + shape.name(), () -> {
            var times = Headings.TIMES.contains(shape);
            assertTrue(shape.takes(times ? Text.closed(shape.takes()) : shape.takes()), shape.takes());
            assertFalse(shape.takes(shape.leaves()) && Headings.is(shape.leaves()), shape.leaves());
        });
    }
}
