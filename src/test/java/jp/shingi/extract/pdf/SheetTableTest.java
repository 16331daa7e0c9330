package jp.shingi.extract.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Table;
import org.junit.jupiter.api.Test;

/** One peculiarity of tables and forms in each test, on a sheet written for it. */
class SheetTableTest extends SheetReading {
    /** A label that fills its column stands closer to its value than words of one line do; its rest stands beside the value's next line. */
    @Test
    void aFormWithoutLinesWhoseLabelsFillTheirColumn() throws Exception {
        var table = table(read(new Sheet()
                .text(60, 100, 10, "１　件名")
                .text(172, 100, 10, "図書館の督促状の印刷及び発送の委託")
                .text(60, 116, 10, "２　所管課")
                .text(172, 116, 10, "教育部図書課")
                .text(60, 132, 10, "３　取り扱う個人情報　利用者の氏名、住所及び督促の対象となる資料の書名並びに延滞の日")
                .text(172, 148, 10, "数")
                .text(60, 164, 10, "４　現行の処理及び提")
                .text(172, 164, 10, "（１）職員が印刷している。")
                .text(60, 180, 10, "供方法")
                .text(172, 180, 10, "（２）窓口で手渡している。")));
        assertEquals(
                List.of("１　件名", "２　所管課", "３　取り扱う個人情報", "４　現行の処理及び提供方法"),
                table.cells().filter(cell -> cell.column() == 0).map(Cell::text).toList());
    }

    /** Seen in a browser's print of a table without lines: the rows stand apart, a label beside the middle of its value. */
    @Test
    void aFormWithoutLinesWhoseLabelsStandBesideTheMiddleOfTheirValues() throws Exception {
        var table = table(read(new Sheet()
                .text(60, 100, 10, "件名")
                .text(160, 100, 10, "公園予約の受付について")
                .lines(160, 118, 10, 14, "受付の時間を延ばし、待つ人を減らす。作業は", "区が指定する場所で行う。")
                .text(60, 125, 10, "委託の目的")
                .lines(60, 150, 10, 14, "取り扱う個人情", "報")
                .text(160, 157, 10, "氏名、住所")
                .lines(160, 182, 10, 14, "誓約書を取ること。", "名簿を出させること。", "端末を貸すこと。")
                .text(60, 196, 10, "保護の措置")
                .text(60, 228, 10, "備考")
                .text(160, 228, 10, "なし")));
        assertEquals(
                List.of(
                        "件名",
                        "公園予約の受付について",
                        "委託の目的",
                        "受付の時間を延ばし、待つ人を減らす。作業は区が指定する場所で行う。",
                        "取り扱う個人情報",
                        "氏名、住所",
                        "保護の措置",
                        "誓約書を取ること。名簿を出させること。端末を貸すこと。",
                        "備考",
                        "なし"),
                table.cells().map(cell -> cell.text().replace("\n", "")).toList());
    }

    /** A label that fills its column left no gap between the columns, and the table was lines of text. */
    @Test
    void aTableOfLevelLinesWhoseLabelFillsItsColumn() throws Exception {
        var sheet = new Sheet();
        for (var y : new int[] {90, 110, 130, 164, 184}) sheet.line(50, y, 500, y);
        var table = table(read(sheet.text(54, 104, 10, "件名")
                .text(156, 104, 10, "予約の委託")
                .text(54, 124, 10, "事務の担当課")
                .text(156, 124, 10, "公園課")
                .text(54, 144, 10, "結合により提供する情")
                .text(54, 158, 10, "報")
                .text(156, 151, 10, "氏名、住所")
                .text(54, 178, 10, "備考")
                .text(156, 178, 10, "なし")));
        assertEquals(
                List.of("件名", "事務の担当課", "結合により提供する情報", "備考"),
                table.cells()
                        .filter(cell -> cell.column() == 0)
                        .map(cell -> cell.text().replace("\n", ""))
                        .toList());
    }

    @Test
    void mergedCellsHaveSpansAndCellsHaveParagraphs() throws Exception {
        var table = table(read(new Sheet()
                .box(60, 100, 400, 90)
                .line(120, 100, 120, 190)
                .line(200, 100, 200, 190)
                .line(120, 130, 460, 130)
                .line(120, 160, 460, 160)
                .lines(84, 120, 12, 24, "委", "託", "先")
                .text(126, 120, 12, "名称")
                .text(206, 120, 12, "みどり野計算株式会社")
                .text(126, 150, 12, "所在地")
                .text(206, 150, 12, "架空県みどり野市一丁目")
                .text(126, 180, 12, "契約")
                .text(206, 180, 12, "随意契約")));
        assertTrue(table.ruled());
        assertEquals(3, table.rows());
        assertEquals(3, table.row(0).getFirst().rowSpan());
        assertEquals("委託先", table.row(0).getFirst().text());
        assertEquals(
                List.of("所在地", "架空県みどり野市一丁目"),
                table.row(1).stream().map(c -> c.text()).toList());
    }

    /** Hours of two days ran together: lines in the middle of a cell go on only where the next word had no room. */
    @Test
    void linesInTheMiddleOfACellWereOneParagraph() throws Exception {
        var table = table(read(new Sheet()
                .box(60, 100, 310, 80)
                .line(160, 100, 160, 180)
                .line(60, 140, 370, 140)
                .text(90, 125, 10, "受付時間")
                .text(190, 118, 10, "月火木金　九時から正午まで受付")
                .text(215, 132, 10, "土　十時から正午まで")
                .text(100, 165, 10, "名称")
                .text(165, 158, 10, "医療法人社団はづきのもりレディースクリニ")
                .text(255, 172, 10, "ック")));
        assertEquals(
                List.of("月火木金　九時から正午まで受付\n土　十時から正午まで", "医療法人社団はづきのもりレディースクリニック"),
                List.of(table.row(0).getLast().text(), table.row(1).getLast().text()));
    }

    @Test
    void aTableWithLevelLinesAloneHasColumnsAndNoUnderlines() throws Exception {
        var sheet = new Sheet().text(60, 90, 10, "表１　請求の件数");
        for (var i = 0; i < 4; i++) sheet.line(60, 100 + 20 * i, 400, 100 + 20 * i);
        sheet.text(65, 114, 10, "年度").text(180, 114, 10, "請求").text(300, 114, 10, "全部　開示");
        sheet.text(65, 134, 10, "令和４年度").text(180, 134, 10, "57").text(300, 134, 10, "21");
        sheet.text(65, 154, 10, "令和５年度").text(180, 154, 10, "61");
        var page = read(sheet);
        assertEquals(List.of("年度", "請求", "全部　開示", "令和４年度", "57", "21", "令和５年度", "61", ""), cells(table(page)));
        assertTrue(page.blocks().stream()
                .flatMap(Block::lines)
                .allMatch(line -> line.marks().isEmpty()));
    }

    @Test
    void aLineBelowTheHeadAloneMakesARowOfEveryLine() throws Exception {
        var sheet = new Sheet().line(60, 100, 400, 100).line(60, 120, 400, 120).line(60, 200, 400, 200);
        sheet.text(65, 114, 10, "時期").text(180, 114, 10, "予定");
        sheet.lines(65, 134, 10, 20, "４月", "５月", "６月").lines(180, 134, 10, 20, "契約", "試験運転", "本稼働");
        assertEquals(List.of("時期", "予定", "４月", "契約", "５月", "試験運転", "６月", "本稼働"), cells(table(read(sheet))));
    }

    @Test
    void aTableOfShadedRowsIsATable() throws Exception {
        var sheet = new Sheet().operators("0.8 g");
        for (var i = 0; i < 3; i++) sheet.filled(60, 100 + 40 * i, 400, 20);
        sheet.operators("0 g");
        sheet.lines(65, 114, 10, 20, "氏名", "青柳　一郎", "井深　花子", "植村　次郎", "江頭　三枝");
        sheet.lines(200, 114, 10, 20, "役職", "会長", "副会長", "委員", "委員");
        var table = table(read(sheet));
        assertEquals(5, table.rows());
        assertEquals("井深　花子", cells(table).get(4));
    }

    @Test
    void shadedCellsWithWhiteBetweenAreATable() throws Exception {
        var sheet = new Sheet().operators("0.9 g");
        for (var row = 0; row < 3; row++)
            sheet.filled(60, 100 + 22 * row, 58, 20).filled(120, 100 + 22 * row, 280, 20);
        sheet.operators("0 g").lines(65, 114, 10, 22, "時期", "４月", "５月");
        sheet.lines(122, 114, 10, 22, "予定", "契約を締結し試験運転の準備をする。", "本稼働");
        assertEquals(List.of("時期", "予定", "４月", "契約を締結し試験運転の準備をする。", "５月", "本稼働"), cells(table(read(sheet))));
    }

    @Test
    void dottedLinesAreLines() throws Exception {
        var sheet = new Sheet();
        for (var y = 100; y <= 140; y += 20) for (var x = 60.0; x <= 300; x += 1.4) sheet.filled(x, y, 0.5, 0.5);
        for (var x : new int[] {60, 140, 300}) for (var y = 100.0; y <= 140; y += 1.4) sheet.filled(x, y, 0.5, 0.5);
        sheet.text(65, 114, 10, "委託先").text(145, 114, 10, "汐見計算株式会社");
        sheet.text(65, 134, 10, "期間").text(145, 134, 10, "一年");
        assertEquals(List.of("委託先", "汐見計算株式会社", "期間", "一年"), cells(table(read(sheet))));
    }

    @Test
    void rulesBetweenArticlesAreNoTable() throws Exception {
        var sheet = new Sheet();
        for (var i = 0; i < 4; i++) {
            sheet.line(60, 100 + 60 * i, 460, 100 + 60 * i);
            sheet.lines(60, 116 + 60 * i, 10, 15, "審議会の開催の結果を区民の皆様にお知らせするための紙面をつくりました。", "次の号は秋に出ます。");
        }
        assertTrue(read(sheet).blocks().stream().noneMatch(Table.class::isInstance));
    }

    @Test
    void aTitleBelowAFormIsNoPartOfItsLastLabel() throws Exception {
        var blocks = texts(new Sheet()
                .lines(60, 80, 10, 18, "請求の人", "処分の庁", "処分の日")
                .lines(160, 80, 10, 18, "汐見区に住む者", "汐見区長", "令和６年１月１５日")
                .text(60, 146, 10, "審査会の結論"));
        assertEquals("審査会の結論", blocks.getLast());
    }

    @Test
    void aNameThatStandsDownANarrowCellIsOneLine() throws Exception {
        var sheet = new Sheet().box(60, 100, 16, 80).box(76, 100, 16, 80);
        sheet.lines(63, 112, 10, 10, "永", "井").text(63, 172, 10, "章");
        sheet.text(79, 112, 10, "柊").text(79, 162, 10, "康").text(79, 172, 10, "弘");
        assertEquals(List.of("永井　章", "柊　康弘"), cells(table(read(sheet))));
    }

    @Test
    void aTableInACellIsNested() throws Exception {
        var table = table(read(new Sheet()
                .box(60, 100, 400, 120)
                .line(140, 100, 140, 220)
                .text(66, 120, 12, "件数")
                .text(146, 120, 12, "次のとおりである。")
                .box(150, 130, 200, 60)
                .line(250, 130, 250, 190)
                .line(150, 160, 350, 160)
                .text(156, 150, 12, "年度")
                .text(256, 150, 12, "件")
                .text(156, 180, 12, "令和五年")
                .text(256, 180, 12, "十二")
                .text(146, 210, 12, "以上である。")));
        var value = table.row(0).get(1).content();
        assertEquals(
                List.of("次のとおりである。", "年度\n件\n令和五年\n十二", "以上である。"),
                value.stream().map(Block::text).toList());
    }

    @Test
    void aRowCutByThePageEndIsWholeAgainAndRepeatedHeadsComeOnce() throws Exception {
        var sheet = new Sheet();
        ruled(sheet, 600, "番号", "事務", "1", "住民への貸付けの事務を行うため、区が保有する個人情報を");
        sheet.text(290, 810, 10, "- 1 -").page();
        ruled(sheet, 60, "番号", "事務", "", "取り扱う。");
        sheet.text(290, 810, 10, "- 2 -").page();
        var table = table(read(sheet));
        assertEquals(2, table.rows());
        assertTrue(table.row(0).stream().allMatch(cell -> cell.head()));
        assertEquals("住民への貸付けの事務を行うため、区が保有する個人情報を取り扱う。", table.row(1).get(1).text());
    }

    /** Browsers leave out the edge where a page cuts a row: the last page has three uprights on one line. */
    @Test
    void theRestOfARowAloneOnItsPageBelongsToTheRow() throws Exception {
        var sheet = new Sheet();
        sheet.line(60, 700, 460, 700);
        for (var x : List.of(60, 160, 460)) sheet.line(x, 700, x, 780);
        sheet.text(66, 720, 12, "事業内容").text(166, 720, 12, "次の事務を委託する。").text(166, 760, 12, "（１）通知書の印刷");
        sheet.page().line(60, 140, 460, 140);
        for (var x : List.of(60, 160, 460)) sheet.line(x, 60, x, 140);
        sheet.text(166, 80, 12, "（２）通知書の発送").text(166, 120, 12, "（３）返戻の処理");
        var table = table(read(sheet));
        assertEquals(1, table.rows());
        assertEquals(
                "次の事務を委託する。\n（１）通知書の印刷\n（２）通知書の発送\n（３）返戻の処理",
                table.row(0).get(1).text());
    }

    @Test
    void aPageThatEndsBetweenTwoRowsWithoutALineLeavesTwoRows() throws Exception {
        var sheet = new Sheet();
        sheet.line(60, 670, 360, 670)
                .line(60, 670, 60, 700)
                .line(360, 670, 360, 700)
                .text(66, 690, 10, "議案の一覧");
        open(sheet, 700, 760, "第２２号", "承認", "賛成");
        sheet.page()
                .line(60, 150, 360, 150)
                .line(60, 120, 60, 150)
                .line(360, 120, 360, 150)
                .text(66, 140, 10, "以上");
        open(sheet, 120, 60, "第２３号", "否決", "反対");
        var table = table(read(sheet));
        assertEquals(List.of("議案の一覧", "第２２号", "承認", "賛成", "第２３号", "否決", "反対", "以上"), cells(table));
    }

    /** A row of three cells with a line at one end alone. */
    private static void open(Sheet sheet, double closed, double open, String... cells) {
        sheet.line(60, closed, 360, closed);
        for (var i = 0; i < 4; i++) sheet.line(60 + 100 * i, closed, 60 + 100 * i, open);
        for (var i = 0; i < 3; i++) sheet.text(66 + 100 * i, (closed + open) / 2, 10, cells[i]);
    }

    /** Sheets cut their pages within a row: a value in the middle of its box stood half below the end, outside the table. */
    @Test
    void aValueThatThePageEndCutsThroughBelongsToItsRow() throws Exception {
        var sheet = new Sheet()
                .box(60, 700, 400, 40)
                .line(160, 700, 160, 740)
                .text(66, 712, 9, "時期")
                .text(166, 712, 9, "随時")
                .line(60, 740, 60, 754)
                .line(160, 740, 160, 754)
                .line(460, 740, 460, 754)
                .text(66, 747, 9, "対象となる本人の")
                .text(166, 758, 9, "区域内の住民");
        sheet.page()
                .line(60, 60, 60, 76)
                .line(160, 60, 160, 76)
                .line(460, 60, 460, 76)
                .line(60, 76, 460, 76)
                .text(66, 66, 9, "範囲")
                .box(60, 76, 400, 20)
                .line(160, 76, 160, 96)
                .text(66, 84, 9, "方法")
                .text(166, 84, 9, "紙");
        assertEquals(
                List.of("時期", "随時", "対象となる本人の範囲", "区域内の住民", "方法", "紙"),
                table(read(sheet))
                        .cells()
                        .map(cell -> cell.text().replace("\n", ""))
                        .toList());
    }

    @Test
    void aRowOfAComparisonThatThePageEndCutsIsWholeAgain() throws Exception {
        var sheet = new Sheet();
        three(sheet, 700, "項目", "現行", "改定案");
        three(sheet, 720, "保存", "三年間とする。", "五年間とする。");
        three(sheet, 740, "提供", "ア　提供しない。", "ア　審議会に諮り、提供する。");
        sheet.page();
        three(sheet, 80, "項目", "現行", "改定案");
        three(sheet, 100, "", "イ　通知しない。", "");
        three(sheet, 120, "消去", "年度末に行う。", "随時行う。");
        var table = table(read(sheet));
        assertEquals(4, table.rows());
        assertEquals(
                "ア 提供しない。\nイ 通知しない。",
                table.cells().toList().get(7).content().stream()
                        .map(Block::text)
                        .collect(Collectors.joining("\n")));
    }

    private static void three(Sheet sheet, double y, String one, String two, String three) {
        sheet.box(60, y, 420, 20).line(120, y, 120, y + 20).line(300, y, 300, y + 20);
        sheet.text(64, y + 14, 10.5, one).text(124, y + 14, 10.5, two).text(304, y + 14, 10.5, three);
    }

    @Test
    void aTelephoneNumberBehindAnOfficeIsNoAnswerBesideOptions() throws Exception {
        var sheet = new Sheet()
                .box(60, 90, 180, 60)
                .text(66, 105, 9, "問合せ")
                .text(66, 119, 9, "総務課情報公開係　電話03-0000-")
                .text(66, 133, 9, "0000");
        assertEquals("問合せ総務課情報公開係電話03-0000-0000", String.join("", texts(sheet)).replaceAll("[\\s　]", ""));
    }

    @Test
    void shadedHeadsPartColumnsThatStandCloseTogether() throws Exception {
        var sheet = new Sheet().operators("0.8 0.85 0.9 rg");
        for (var x : new int[] {60, 92, 150}) sheet.filled(x, 100, x == 60 ? 32 : x == 92 ? 58 : 250, 20);
        sheet.operators("0 0 0 rg")
                .text(64, 114, 10, "回")
                .text(96, 114, 10, "開催日")
                .text(154, 114, 10, "議題");
        for (var i = 0; i < 4; i++) {
            var y = 120 + 40 * i;
            sheet.line(60, y, 400, y).text(64, y + 14, 10, "第" + (i + 1)).text(64, y + 30, 10, "回");
            sheet.text(96, y + 14, 10, "令和五年八").text(96, y + 30, 10, "月二日").text(154, y + 14, 10, "委託について");
        }
        var table = table(read(sheet.line(60, 280, 400, 280)));
        assertEquals(3, table.columns());
        assertEquals(5, table.rows());
        assertEquals(
                List.of("第1回", "令和五年八月二日", "委託について"),
                table.cells()
                        .skip(3)
                        .limit(3)
                        .map(cell -> cell.content().stream().map(Block::text).collect(Collectors.joining()))
                        .toList());
    }
}
