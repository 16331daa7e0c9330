package jp.shingi.structure.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shingi.model.Role;
import jp.shingi.structure.minutes.HeaderLabels.Key;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who was present, in the ways in which councils list it. */
class AttendanceTest {
    private record Listed(String name, Key key, List<String> lines, List<String> members) {}

    @TestFactory
    Stream<DynamicTest> members() {
        return Stream.of(
                        new Listed(
                                "family and given name apart, one on a line",
                                Key.MEMBERS,
                                List.of("会長　阿久根　一郎", "副会長　三枝　ひろみ", "委員　深町　直子", "委員　早乙女　誠"),
                                List.of("阿久根一郎", "三枝ひろみ", "深町直子", "早乙女誠")),
                        new Listed(
                                "two family names on a line",
                                Key.MEMBERS,
                                List.of("会長　阿久根", "委員　三枝　深町", "委員　早乙女　東雲"),
                                List.of("阿久根", "三枝", "深町", "早乙女", "東雲")),
                        new Listed(
                                "role in brackets behind the name",
                                Key.PRESENT,
                                List.of("- 阿久根 一郎（会長）", "- 三枝 ひろみ（副会長）", "- 深町 直子（委員）"),
                                List.of("阿久根一郎", "三枝ひろみ", "深町直子")),
                        new Listed(
                                "letters to one width, two persons on a line",
                                Key.MEMBERS,
                                List.of("委員長　　倉　田　　　茂　　　　副委員長　早乙女　和　子", "委　員　　梅　津　真理子"),
                                List.of("倉田茂", "早乙女和子", "梅津真理子")),
                        new Listed(
                                "names of one letter each, equally far apart",
                                Key.MEMBERS,
                                List.of("会長　阿久根", "委員　林　森　原"),
                                List.of("阿久根", "林", "森", "原")),
                        new Listed(
                                "sides of the list in brackets",
                                Key.PRESENT,
                                List.of("（委員）阿久根、三枝、深町", "（説明員）総務課長"),
                                List.of("阿久根", "三枝", "深町")),
                        new Listed(
                                "a name that ends in 部, beside a 副会長",
                                Key.MEMBERS,
                                List.of("日下部会長、三枝副会長、深町委員"),
                                List.of("日下部", "三枝", "深町")),
                        new Listed(
                                "a column of who came",
                                Key.PRESENT,
                                List.of("会長　阿久根　一郎　○", "委員　三枝　ひろみ　×", "委員　深町　直子　○"),
                                List.of("阿久根一郎", "深町直子")),
                        new Listed(
                                "how many, and who in brackets",
                                Key.MEMBERS,
                                List.of("4名（会長　阿久根、委員　三枝、深町、早乙女）"),
                                List.of("阿久根", "三枝", "深町", "早乙女")),
                        new Listed(
                                "a column of words",
                                Key.PRESENT,
                                List.of("会長　阿久根　一郎、出席", "委員　三枝　ひろみ、欠席", "委員　深町　直子、オンライン出席"),
                                List.of("阿久根一郎", "深町直子")))
                .map(listed -> DynamicTest.dynamicTest(
                        listed.name(),
                        () -> assertEquals(
                                listed.members(),
                                read(listed.key(), listed.lines()).members())));
    }

    @Test
    void aNameKeepsTheRoleOfTheList() {
        var known = read(Key.PRESENT, List.of("会長　阿久根　一郎", "副会長　三枝　ひろみ", "委員　深町　直子", "総務課長　志村"))
                .known();
        assertEquals(Role.CHAIR, role("阿久根氏", known));
        assertEquals(Role.VICE_CHAIR, role("三枝氏", known));
        assertEquals(Role.MEMBER, role("深町", known));
        assertEquals(Role.OFFICIAL, role("志村", known));
    }

    private static Role role(String label, Known known) {
        return Labels.read(label, known).map(Label::role).orElseThrow();
    }

    private static Attendance.Present read(Key key, List<String> lines) {
        return Attendance.read(new Header(List.of(), List.of(new HeaderField(key, "出席者", lines, 0))));
    }

    @Test
    void namesAndRolesSetLetterByLetterAreWhole() {
        var present = read(Key.MEMBERS, List.of("会　長　　阿　久　根　一　郎", "委　員　　三　枝　緑　　　委　員　　深　町　進"));
        assertEquals(List.of("阿久根一郎", "三枝緑", "深町進"), present.members());
    }

    @Test
    void aTitleSetAsWideAsTheNameIsWhole() {
        assertEquals(
                List.of("村長"), read(Key.OFFICIALS, List.of("村　　　長　　　志村　　　孝君")).officials());
    }

    @Test
    void aColumnBetweenRoleAndNameSaysWhoCame() {
        var lines = List.of("会長　　出席　　阿久根　　一郎", "委員　　欠席　　三枝　　緑", "委員　　出席　　深町　　進");
        assertEquals(List.of("阿久根一郎", "深町進"), read(Key.PRESENT, lines).members());
    }

    @Test
    void signsBeforeNamesAreNoPartOfThem() {
        assertEquals(
                List.of("阿久根", "三枝", "深町"),
                read(Key.MEMBERS, List.of("◎阿久根　○三枝　深町")).members());
    }

    @Test
    void titlesInBracketsBehindADepartmentAreThoseWhoCame() {
        assertEquals(
                List.of("志村課長", "深町係長"),
                read(Key.OFFICIALS, List.of("防災課（志村課長、深町係長）")).officials());
    }

    @Test
    void aRowOfATableWithNameBeforeRoleIsAPerson() {
        var cells = List.of(
                row(0, "阿久根　一郎", 0),
                row(1, "会長", 1),
                row(2, "出", 2),
                next(3, "三枝　ひろみ", 0),
                next(4, "委員", 1),
                next(5, "欠", 2));
        assertEquals(List.of("阿久根一郎"), Attendance.read(HeaderReader.read(cells)).members());
    }

    private static Row row(int index, String text, int column) {
        return cell(index, text, 0, column);
    }

    private static Row next(int index, String text, int column) {
        return cell(index, text, 1, column);
    }

    private static Row cell(int index, String text, int row, int column) {
        var line = new jp.shingi.model.layout.Line(text, 0, Optional.empty(), 0, 0, List.of(), 0);
        return new Row(index, text, line, 0, index, true, Row.Origin.CELL, new Row.Cell(0, row, column, 3, false));
    }
}
