package jp.shingi.structure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shingi.model.layout.Box;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Mark;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ChoicesTest {
    /** The rest of an option whose line was full was text beside the choice. */
    @Test
    void anOptionThatWrapsWhereItsLineWasFull() {
        var choices = Choices.read(
                List.of(at(100, 300, "☑法第６０条第２項第１号（電算処理ファイル）　□法第６０条"), at(114, 180, "第２項第２号（マニュアル処理ファイル）　□その他")));
        assertEquals(
                List.of("法第６０条第２項第２号（マニュアル処理ファイル）", "その他"),
                choices.all().getFirst().off());
        assertEquals(List.of(), choices.rest());
    }

    private static Line at(double y, double width, String text) {
        return new Line(text, 1, Optional.of(new Box(200, y, width, 10)), 0, 10, List.of(), 0);
    }

    /** 有 and 無 of the line between were options of the whole cell, and its words a value. */
    @Test
    void aChoiceBetweenYesAndNoAmongOtherOptions() {
        var choices = read("☑電算処理ファイル", "規則に該当するファイル　□有　☑無", "□マニュアル処理ファイル");
        assertEquals(
                List.of(
                        new Choice(Optional.empty(), List.of("電算処理ファイル"), List.of("マニュアル処理ファイル")),
                        new Choice(Optional.of("規則に該当するファイル"), List.of("無"), List.of("有"), true)),
                choices);
    }

    /** The remark in the next cell went on with the last option. */
    @Test
    void textRightOfTheOptionsIsNoneOfThem() {
        var choices = Choices.read(List.of(at(100, 120, "■電子媒体　□通信回線"), beside("暗号化する")));
        assertEquals(List.of("通信回線"), choices.all().getFirst().off());
        assertEquals(List.of("暗号化する"), choices.rest());
    }

    private static Line beside(String text) {
        return new Line(text, 1, Optional.of(new Box(400, 100, 50, 10)), 0, 10, List.of(), 0);
    }

    @Test
    void filledAndEmptySquares() {
        assertEquals(one(List.of("新規"), List.of("継続", "変更")), read("■新規　□継続　□変更"));
    }

    @Test
    void bracketsAndAWrappedOption() {
        assertEquals(one(List.of("他部署（税務課、戸籍課）"), List.of("本人")), read("[　] 本人　[○] 他部署（税務課、戸籍", "課）"));
    }

    /** Seen in a form printed from a spreadsheet: bracket, ring and bracket in cells of their own, wide spaces between them. */
    @Test
    void aRingBetweenWideSpaces() {
        assertEquals(one(List.of("紙"), List.of("専用線")), read("[　○　]紙　[　　　]専用線"));
    }

    @Test
    void emptyBracketsAndBlanksOfTheTemplateAreNoText() {
        assertEquals(
                one(List.of("令和３年４月１日から"), List.of("年月日から年月日まで", "その他")),
                read("□　　　年　　月　　日から　　年　　月　　日まで", "■　令和３年４月１日から", "□　その他（　　　　）"));
    }

    @Test
    void aRingAroundOneOfTwoWords() {
        var line = marked("有　・　無　　（「有」のとき再委託先：株式会社ひがた）", new Mark(0, 1, Mark.Kind.RING));
        var choices = Choices.read(List.of(line));
        assertEquals(List.of(new Choice(Optional.empty(), List.of("有"), List.of("無"))), choices.all());
        assertEquals(List.of("（「有」のとき再委託先：株式会社ひがた）"), choices.rest());
    }

    @Test
    void boldTypeOnOneOfSeveralWords() {
        var line = marked("新規・継続・変更", new Mark(3, 5, Mark.Kind.BOLD));
        assertEquals(
                one(List.of("継続"), List.of("新規", "変更")),
                Choices.read(List.of(line)).all());
    }

    @Test
    void boldTypeInASentenceIsNoChoice() {
        var line = marked("① 氏名 ② 住所 ③ 住民票コード", new Mark(10, 18, Mark.Kind.BOLD));
        assertTrue(Choices.read(List.of(line)).isEmpty());
    }

    @Test
    void blackSquaresAsBulletsAreNoChoice() {
        assertTrue(Choices.read(Stream.of("■ 目的は次のとおりであり、区民の利便に資するものである。この事業は毎年度行う。")
                        .map(Line::of)
                        .toList())
                .isEmpty());
    }

    @Test
    void headingsSplitTheOptions() {
        var choices = read("・識別情報", "[○] 個人番号　[　] 対応符号", "・連絡先等情報", "[○] 連絡先");
        assertEquals(2, choices.size());
        assertEquals(Optional.of("・識別情報"), choices.getFirst().heading());
        assertEquals(List.of("対応符号"), choices.getFirst().off());
    }

    @TestFactory
    Stream<DynamicTest> everyStyleTakesItsExampleAndLeavesItsCounterexample() {
        return BoxStyle.ALL.stream()
                .map(style -> DynamicTest.dynamicTest(style.takes(), () -> {
                    assertEquals(1, read(style.takes()).getFirst().on().size());
                    assertTrue(read(style.leaves()).isEmpty(), style.leaves());
                }));
    }

    @Test
    void anEmptyBracketAtTheEndOfALineBeginsTheOptionBelow() {
        assertEquals(one(List.of("本人同意"), List.of("公益上の必要")), read("（○）本人同意　（　）", "公益上の必要"));
    }

    private static List<Choice> read(String... lines) {
        return Choices.read(Stream.of(lines).map(Line::of).toList()).all();
    }

    private static List<Choice> one(List<String> on, List<String> off) {
        return List.of(new Choice(Optional.empty(), on, off));
    }

    private static Line marked(String text, Mark mark) {
        return new Line(text, 1, Optional.empty(), 0, 10.5, List.of(mark), 0);
    }
}
