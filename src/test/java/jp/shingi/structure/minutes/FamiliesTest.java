package jp.shingi.structure.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.layout.Extraction;
import jp.shingi.structure.Structurer;
import jp.shingi.structure.minutes.Families.Family;
import jp.shingi.structure.minutes.Families.Labelling;
import jp.shingi.structure.minutes.Families.Said;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every way of marking speakers gives the same turns: the document tells its own style. */
class FamiliesTest {
    private static final int SEEDS = 4;

    @TestFactory
    Stream<DynamicTest> everyFamilyInEveryWrap() {
        return Families.all().stream()
                .map(family -> DynamicTest.dynamicTest(family.name(), () -> {
                    for (long seed = 1; seed <= SEEDS; seed++) {
                        var said = Families.discussion(new Random(seed), family.labelling());
                        check(family + " one line, seed " + seed, said, Families.text(family, said, 0, false));
                        check(family + " blank lines, seed " + seed, said, Families.text(family, said, 0, true));
                        check(family + " wrapped, seed " + seed, said, Families.text(family, said, 36, seed % 2 == 0));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> tables() {
        return Stream.of(Labelling.values())
                .flatMap(labelling -> Stream.of(false, true)
                        .map(numbered ->
                                DynamicTest.dynamicTest("table " + labelling + (numbered ? " numbered" : ""), () -> {
                                    var said = Families.discussion(new Random(7), labelling);
                                    check("table", said, Families.table(said, numbered));
                                })));
    }

    @TestFactory
    Stream<DynamicTest> oneParagraph() {
        return Stream.of(
                        new Family("paragraph （）", "（%s）", Labelling.ROLES),
                        new Family("paragraph 【】", "【%s】", Labelling.NAMES),
                        new Family("paragraph ○", "○%s　", Labelling.NAMES),
                        new Family("paragraph ●", "●%s：", Labelling.ROLES))
                .map(family -> DynamicTest.dynamicTest(family.name(), () -> {
                    var said = Families.discussion(new Random(3), family.labelling());
                    check(family.name(), said, Families.paragraph(family, said));
                }));
    }

    @TestFactory
    Stream<DynamicTest> boldLabels() {
        return Stream.of(Labelling.ROLES, Labelling.NAMES)
                .map(labelling -> DynamicTest.dynamicTest("bold " + labelling, () -> {
                    var said = Families.discussion(new Random(5), labelling);
                    check("bold", said, Families.bold(said));
                }));
    }

    @TestFactory
    Stream<DynamicTest> legends() {
        return Stream.of(
                        "（凡例）◎…会長　○…委員　●…事務局",
                        "※ ◎は会長、○は委員、●は事務局の発言を示す。",
                        "【◎：会長　○：委員　●：事務局】",
                        "◎　会長\n○　委員\n●　事務局",
                        "記号の説明：◎＝会長、○＝委員、●＝事務局")
                .map(legend -> DynamicTest.dynamicTest(legend, () -> {
                    var said = Families.discussion(new Random(11), Labelling.ROLES).stream()
                            .map(turn -> turn.label().endsWith("課長") ? new Said("事務局", turn.text()) : turn)
                            .toList();
                    check(legend, said, Families.legend(said, legend, "　"));
                    check(legend, said, Families.legend(said, legend, ""));
                    check(legend, said, Families.legend(said, legend, "："));
                }));
    }

    @TestFactory
    Stream<DynamicTest> severalMinutesInOneFile() {
        return Stream.of(
                        new Family("○", "○%s　", Labelling.NAMES),
                        new Family("（）", "（%s）", Labelling.ROLES),
                        new Family("bare", "%s：/", Labelling.ROLE_THEN_NAME))
                .map(family -> DynamicTest.dynamicTest(family.name(), () -> {
                    var first = Families.discussion(new Random(13), family.labelling());
                    var second = Families.discussion(new Random(14), family.labelling());
                    var parts = new Structurer()
                            .structure(Families.twice(family, first, second), "minutes").parts().stream()
                                    .map(MinutesPart.class::cast)
                                    .toList();
                    assertEquals(2, parts.size());
                    assertEquals(lines(first), lines(said(parts.getFirst())));
                    assertEquals(lines(second), lines(said(parts.getLast())));
                    assertEquals(3, parts.getLast().meeting().session().orElseThrow());
                }));
    }

    private static List<Said> said(MinutesPart part) {
        return part.turns().stream()
                .map(turn -> new Said(turn.speaker(), turn.text()))
                .toList();
    }

    private static void check(String name, List<Said> expected, Extraction extraction) {
        var structured = new Structurer().structure(extraction, "minutes");
        var found = new ArrayList<Said>();
        for (var part : structured.parts()) {
            if (part instanceof MinutesPart minutes) found.addAll(said(minutes));
        }
        assertEquals(lines(expected), lines(found), name);
    }

    private static String lines(List<Said> said) {
        var lines = new StringBuilder();
        for (var turn : said)
            lines.append(Text.folded(turn.label()))
                    .append(" | ")
                    .append(Text.folded(turn.text()))
                    .append('\n');
        return lines.toString();
    }
}
