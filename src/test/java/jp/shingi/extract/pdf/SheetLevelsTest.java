package jp.shingi.extract.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.shingi.model.layout.Table;
import org.junit.jupiter.api.Test;

/** Forms between level lines whose rows are tall, and options in two columns of one cell. */
class SheetLevelsTest extends SheetReading {
    private static final String VALUE = "予約の受付と台帳への記入を事業者に任せ、窓口の待ち時間を短くする。";

    /** A row of more than eight lines was a story between two rules: the table ended there, and the rest was read across. */
    @Test
    void aRowOfManyLinesBetweenLevelLinesIsARow() throws Exception {
        var sheet = new Sheet();
        for (var y : List.of(80, 100, 120, 300, 320)) sheet.line(60, y, 530, y);
        sheet.text(66, 94, 10, "件名").text(180, 94, 10, "予約の委託について");
        sheet.text(66, 114, 10, "所管課").text(180, 114, 10, "公園課");
        sheet.text(66, 134, 10, "扱わせる情報の範囲と").text(66, 148, 10, "記録のしかた");
        for (var i = 0; i < 12; i++) sheet.text(180, 134 + 14 * i, 10, VALUE);
        sheet.text(66, 314, 10, "期間").text(180, 314, 10, "一年間");
        var table = table(read(sheet));
        assertEquals(4, table.rows());
        assertEquals("扱わせる情報の範囲と記録のしかた", table.row(2).getFirst().text());
        assertEquals("一年間", table.row(3).getLast().text());
    }

    /** Rows of two pairs had 整理年度 and its value in the value of the first, torn where that has two lines. */
    @Test
    void rowsOfTwoPairsAmongRowsOfOne() throws Exception {
        var sheet = new Sheet();
        for (var y : List.of(80, 100, 130, 150, 170)) sheet.line(60, y, 530, y);
        sheet.text(66, 94, 10, "届出番号")
                .text(160, 94, 10, "７")
                .text(300, 94, 10, "年度")
                .text(390, 94, 10, "令和４年度");
        sheet.text(66, 119, 10, "主管課").text(300, 119, 10, "連絡先").text(390, 119, 10, "内線２２");
        sheet.text(160, 113, 10, "公園緑地部　公園予約").text(160, 125, 10, "係");
        sheet.text(66, 144, 10, "事務の名称").text(160, 144, 10, "公園の予約の受付と使用料の徴収及び利用者への通知に関する事務");
        sheet.text(66, 164, 10, "本人への通知").text(160, 164, 10, "□　行う　　　　　　　■　行わない");
        var table = table(read(sheet));
        assertEquals(4, table.columns());
        assertEquals(
                List.of("主管課", "公園緑地部　公園予約係", "連絡先", "内線２２"),
                table.row(1).stream().map(cell -> cell.text().replace("\n", "")).toList());
        assertEquals("公園の予約の受付と使用料の徴収及び利用者への通知に関する事務", table.row(2).getLast().text());
        assertEquals("□　行う　■　行わない", table.row(3).getLast().text());
    }

    /** Small labels above values in the type of the text came below them. */
    @Test
    void aSmallLabelAtTheTopOfItsCellComesFirst() throws Exception {
        var sheet = new Sheet().box(60, 80, 470, 60).line(60, 110, 530, 110).line(300, 80, 300, 140);
        sheet.text(64, 88, 8, "受付番号")
                .text(74, 98, 10, "令５－７")
                .text(304, 88, 8, "受付年月日")
                .text(314, 98, 10, "令和５年１０月");
        sheet.text(64, 118, 8, "担当部署")
                .text(74, 128, 10, "公園課")
                .text(304, 118, 8, "責任者")
                .text(314, 128, 10, "公園課長");
        assertEquals("受付番号\n令５－７", table(read(sheet)).row(0).getFirst().text());
    }

    /** Browsers give one glyph's two signs one name, and the right one beside it. */
    @Test
    void aWaveThatItsStretchNames() throws Exception {
        var sheet = new Sheet().text(60, 80, 10, "令和６年４月");
        sheet.operators("/Span <</ActualText <FEFFFF5E>>> BDC")
                .text(120, 80, 10, "〜")
                .operators("EMC");
        sheet.text(130, 80, 10, "９月");
        assertEquals("令和６年４月～９月", read(sheet).blocks().getFirst().text());
    }

    /** A note at the very left between two tables went into the value above it. */
    @Test
    void aLineThatBeginsWhereTheLinesDoIsNoRow() throws Exception {
        var sheet = new Sheet();
        for (var y : List.of(80, 100, 120, 140, 160, 180, 200)) sheet.line(60, y, 530, y);
        var rows = List.of("件名", "予約の委託について", "所管課", "公園課", "", "", "委託先", "株式会社ひがた", "期間", "一年間");
        for (var i = 0; i < 5; i++)
            if (i != 2)
                sheet.text(66, 94 + 20 * i, 10, rows.get(2 * i)).text(180, 94 + 20 * i, 10, rows.get(2 * i + 1));
        sheet.text(60, 134, 10, "※下線は、前回の審議会からの追加の内容");
        sheet.text(66, 194, 10, "備考").text(180, 194, 10, "なし");
        var blocks = read(sheet).blocks();
        assertEquals(2, blocks.stream().filter(Table.class::isInstance).count());
        assertTrue(blocks.stream().anyMatch(block -> block.text().equals("※下線は、前回の審議会からの追加の内容")));
    }

    /** The rest of an option went into the one beside it. */
    @Test
    void optionsSideBySideThatGoOnAreReadEachToItsEnd() throws Exception {
        var text = cell("■ 住まいのこと(住所、世帯、家", "□ 仕事のこと(勤務先、役職、職", "賃など)", "歴など)");
        assertTrue(text.contains("住まいのこと(住所、世帯、家賃など)"), text);
        assertTrue(text.contains("仕事のこと(勤務先、役職、職歴など)"), text);
    }

    @Test
    void optionsSideBySideOfOneLineStayAsTheyStand() throws Exception {
        var text = cell("■ 文書", "□ 図面", "□ 映像", "■ 録音");
        assertFalse(text.indexOf("映像") < text.indexOf("図面"), text);
    }

    private String cell(String left, String right, String below, String beside) throws Exception {
        var sheet = new Sheet().box(60, 80, 470, 64).line(150, 80, 150, 144).line(60, 124, 530, 124);
        sheet.text(66, 100, 10, "種別").text(66, 138, 10, "形態").text(156, 138, 10, "紙");
        sheet.text(156, 118, 10, "■ 紙").text(330, 118, 10, "□ 電子");
        sheet.text(156, 94, 10, left).text(330, 94, 10, right);
        sheet.text(156, 106, 10, below).text(330, 106, 10, beside);
        return table(read(sheet)).row(0).getLast().text().replaceAll("[\\s\\u3000]", "");
    }
}
