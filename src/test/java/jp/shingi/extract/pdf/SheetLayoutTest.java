package jp.shingi.extract.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.TextBlock;
import org.junit.jupiter.api.Test;

/** Columns, margins and hanging lines as typesetting programs lay them out, one peculiarity in each test. */
class SheetLayoutTest extends SheetReading {
    private static String full(String letters) {
        return letters.repeat(30).substring(0, 30);
    }

    @Test
    void theMarkOfANoteBehindAStopJoinsItsLine() throws Exception {
        var text = texts(new Sheet()
                .lines(60, 100, 10, 16, full("前の行に続く文の"), "三年の間残します。", full("次の段の文がここに"))
                .text(144, 112, 6, "*1"));
        assertTrue(String.join("", text).contains("三年の間残します。*1次の段"), text.toString());
    }

    @Test
    void aBracketThatHangsOutOfTheClipIsRead() throws Exception {
        var sheet = new Sheet()
                .operators("q 0 300 160 500 re W n")
                .text(60, 100, 12, "契約書の「別記」")
                .operators("Q");
        assertEquals(List.of("契約書の「別記」"), texts(sheet));
    }

    @Test
    void aLineAcrossThePagePartsTheMastheadFromTheColumnsBelow() throws Exception {
        var sheet =
                new Sheet().text(60, 80, 24, "審議会だより").text(480, 80, 10, "第十八号").line(60, 90, 522, 90);
        for (var i = 0; i < 10; i++)
            sheet.text(60, 110 + 16 * i, 10, full("左の段の文を並べる").substring(0, 21))
                    .text(310, 110 + 16 * i, 10, full("右の段の文を並べる").substring(0, 21));
        assertTrue(String.join("", texts(sheet)).replace("　", "").startsWith("審議会だより第十八号左の段"));
    }

    @Test
    void aLargeHeadingBesideALineOfTheOtherColumnJoinsNothing() throws Exception {
        var sheet = new Sheet();
        for (var i = 0; i < 12; i++) {
            sheet.text(60, 100 + 16 * i, 10, full("左の段に並ぶ文と").substring(0, 23));
            if (i == 6) sheet.text(309, 100 + 16 * i, 14, "二　個人番号");
            else sheet.text(309, 100 + 16 * i, 10, full("右の段に並ぶ文と").substring(0, 23));
        }
        var read = String.join("", texts(sheet));
        assertTrue(read.indexOf("二　個人番号") > read.lastIndexOf("左の段"), read);
    }

    @Test
    void aTableWithALineBelowItsHeadAloneMayHaveRowsOfSeveralLines() throws Exception {
        var sheet = new Sheet().line(60, 84, 430, 84).line(60, 104, 430, 104).line(60, 264, 430, 264);
        sheet.text(64, 98, 10, "番号")
                .text(100, 98, 10, "事務")
                .text(180, 98, 10, "内容")
                .text(395, 98, 10, "件数");
        for (var i = 0; i < 4; i++) {
            sheet.text(64, 120 + 40 * i, 10, "" + (i + 1)).text(100, 120 + 40 * i, 10, "台帳整備");
            sheet.text(180, 120 + 40 * i, 10, "窓口の受付と台帳の整備を行うものと委託先")
                    .text(180, 134 + 40 * i, 10, "に点検を求める。")
                    .text(392, 120 + 40 * i, 10, "12,34" + i);
        }
        var table = table(read(sheet));
        assertEquals(5, table.rows());
        assertEquals(4, table.columns());
        assertTrue(cells(table).contains("窓口の受付と台帳の整備を行うものと委託先に点検を求める。"));
    }

    @Test
    void columnsOfATableMayStandCloseTogether() throws Exception {
        var sheet = new Sheet().line(60, 84, 482, 84);
        for (var i = 0; i < 5; i++) {
            var y = 98 + 34 * i;
            sheet.text(64, y, 10, "質問の文がここに長く続いて右の端に届くまで").text(64, y + 14, 10, "並ぶ。");
            sheet.text(280, y, 10, "回答の文がここに長く続いて右の端に届く").line(60, y + 20, 482, y + 20);
        }
        assertEquals(2, table(read(sheet)).columns());
    }

    @Test
    void numbersOfLinesGoOnOrBeginAgainOnTheNextPage() throws Exception {
        var sheet = new Sheet();
        for (var number = 1; number <= 20; number++) numbered(sheet, number, number);
        sheet.page();
        for (var number = 21; number <= 23; number++) numbered(sheet, number, number - 20);
        sheet.page();
        numbered(sheet, 1, 1);
        var texts = texts(sheet);
        assertTrue(texts.stream().noneMatch(text -> text.matches(".*[0-9].*")), texts.toString());
    }

    private static void numbered(Sheet sheet, int number, int line) {
        sheet.text(60, 80 + 16 * line, 10, "これは" + "甲乙丙丁".charAt(line % 4) + "の文である。")
                .text(number < 10 ? 45 : 42, 80 + 16 * line, 6, "" + number);
    }

    @Test
    void aSpeechMayBeginAnEmFurtherInThanItsLines() throws Exception {
        var sheet = new Sheet();
        for (var i = 0; i < 5; i++)
            sheet.text(60, 100 + 48 * i, 10, "区民課長")
                    .text(130, 100 + 48 * i, 10, full("名簿の提供を行うことに").substring(1))
                    .text(120, 116 + 48 * i, 10, full("なっていますので今後も"))
                    .text(120, 132 + 48 * i, 10, "見直す。");
        assertEquals(5, texts(sheet).size());
    }

    @Test
    void aStopThatHangsOutOfTheColumnDoesNotWidenIt() throws Exception {
        var sheet = new Sheet()
                .lines(60, 100, 10, 16, full("名簿の提供を行うことに"), full("保存期間の定めのとおり"), full("委託先の選び方について"))
                .text(60, 148, 10, full("確認の上廃棄しますので") + "、")
                .text(60, 164, 10, full("あらためて説明をしますとともに").substring(0, 29) + "。")
                .lines(60, 180, 10, 16, full("続きの文がここに並んで"), "終わる。");
        assertEquals(1, texts(sheet).size());
    }

    @Test
    void speechesWithNumbersAreNoForm() throws Exception {
        var sheet = new Sheet();
        var speakers = List.of("事務局", "会長", "甲委員", "区民課長");
        for (var i = 0; i < 4; i++)
            sheet.text(60, 100 + 20 * i, 10, "" + (i + 1))
                    .text(80, 100 + 20 * i, 10, speakers.get(i))
                    .text(150, 100 + 20 * i, 10, "ご説明のとおりでよいと考えます。");
        assertTrue(read(sheet).blocks().stream().allMatch(TextBlock.class::isInstance));
    }

    @Test
    void aRunningTitleThatChangesGoesWithTheNumberBesideIt() throws Exception {
        var sheet = new Sheet();
        IntStream.rangeClosed(1, 3)
                .forEach(page -> sheet.text(60, 95, 10, "一二三".charAt(page - 1) + "　制度の概要" + "甲乙丙".charAt(page - 1))
                        .text(520, 95, 10, "" + (page + 4))
                        .lines(60, 140, 10, 16, full("この章では次の事項を"), "述べる。")
                        .page());
        assertTrue(read(sheet).blocks().stream().map(Block::text).noneMatch(text -> text.contains("制度の概要")));
    }
}
