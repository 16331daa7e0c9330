package jp.shingi.extract.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns, numbers in the margin, lists of persons and words over the page, as further kinds of office PDFs have them. */
class SheetOrderTest extends SheetReading {
    private static final String LINE = "審議会は台帳の扱いを確認する。次に進む前";

    @Test
    void threeColumnsWhoseLinesStandAtOtherHeightsWereReadAcross() throws Exception {
        var sheet = new Sheet();
        for (var column = 0; column < 3; column++)
            for (var line = 0; line < 12; line++)
                sheet.text(50 + 170 * column, 100 + (15 + column) * line, 7.5, "甲乙丙".charAt(column) + LINE);
        assertEquals(
                List.of("甲", "乙", "丙"),
                texts(sheet).stream()
                        .flatMap(text ->
                                text.replaceAll("[^甲乙丙]", "").chars().distinct().mapToObj(Character::toString))
                        .toList());
    }

    @Test
    void numbersOfSpeechesWereTakenForNumbersOfLines() throws Exception {
        var sheet = new Sheet();
        for (var i = 0; i < 9; i++)
            sheet.text(45, 80 + 48 * i, 10, "" + (i + 1))
                    .text(60, 80 + 48 * i, 10, "会長")
                    .text(110, 80 + 48 * i, 10, LINE)
                    .text(110, 96 + 48 * i, 10, LINE)
                    .text(110, 112 + 48 * i, 10, "終える。");
        var texts = texts(sheet);
        assertEquals(9, texts.size(), texts::toString);
        assertTrue(texts.getLast().startsWith("9"), texts::toString);
    }

    @Test
    void numbersOfATableOfContentsWereTakenForNumbersOfLines() throws Exception {
        var sheet = new Sheet();
        for (var i = 1; i <= 10; i++)
            sheet.text(i < 10 ? 45 : 40, 80 + 20 * i, 10, "" + i)
                    .text(60, 80 + 20 * i, 10, "台帳の扱い" + ".".repeat(40))
                    .text(420, 80 + 20 * i, 10, "" + 2 * i);
        assertEquals("1　台帳の扱い　2", texts(sheet).getFirst());
    }

    @Test
    void wordsOverThePageGoAlsoWhereNoTextIsBelowThem() throws Exception {
        var sheet = new Sheet();
        for (var i = 0; i < 8; i++) sheet.text(60, 80 + 16 * i, 10, LINE);
        for (var y : List.of(130, 500)) sheet.text(100, y, 60, "案");
        var read = read(sheet);
        assertTrue(read.blocks().stream().noneMatch(block -> block.text().contains("案")));
        assertEquals("watermark", read.warnings().getFirst().code());
    }

    @Test
    void rolesAndNamesSpreadOverTheirColumnsAreNoForm() throws Exception {
        var sheet = new Sheet();
        var names = List.of("青柳", "長谷川", "林", "五十嵐");
        for (var i = 0; i < 4; i++)
            sheet.text(60, 80 + 20 * i, 10, "区民委員")
                    .text(130, 80 + 20 * i, 10, names.get(i))
                    .text(190, 80 + 20 * i, 10, "太郎")
                    .text(250, 80 + 20 * i, 10, "みどり野大学教授");
        assertEquals(
                names.stream().map(name -> "区民委員　" + name + "　太郎　みどり野大学教授").toList(),
                read(sheet).blocks().stream()
                        .flatMap(block -> block.lines())
                        .map(line -> line.text())
                        .toList());
    }
}
