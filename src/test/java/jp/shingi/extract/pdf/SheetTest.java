package jp.shingi.extract.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import jp.shingi.extract.OcrMode;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Extraction;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.Mark;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One peculiarity of office PDFs in each test, on a sheet written for it. */
class SheetTest {
    @TempDir
    private Path folder;

    private Extraction read(Sheet sheet) throws Exception {
        try (sheet) {
            return new PdfReader().read(sheet.save(folder), PdfSettings.with(OcrMode.NEVER));
        }
    }

    private List<String> texts(Sheet sheet) throws Exception {
        return read(sheet).blocks().stream().map(Block::text).toList();
    }

    private static Table table(Extraction extraction) {
        return extraction.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHangingIndentIsOneParagraphThatBeginsWithItsLabel() throws Exception {
        var blocks = read(new Sheet()
                        .text(60, 100, 10, "（会長）")
                        .text(140, 100, 10, "本日の案件は二件です。はじめに、諮問の説明を事務局からお願いしま")
                        .text(140, 116, 10, "す。")
                        .text(60, 132, 10, "（事務局）")
                        .text(140, 132, 10, "資料に基づき説明します。"))
                .blocks();
        assertEquals(
                List.of("（会長）　本日の案件は二件です。はじめに、諮問の説明を事務局からお願いします。", "（事務局）　資料に基づき説明します。"),
                blocks.stream().map(Block::text).toList());
        assertEquals(
                List.of(0.0, 80.0), blocks.getFirst().lines().map(Line::indent).toList());
        assertTrue(blocks.stream().allMatch(TextBlock.class::isInstance));
    }

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

    @Test
    void columnsAreReadOneAfterTheOther() throws Exception {
        var left = new String[8];
        var right = new String[8];
        Arrays.setAll(left, i -> "左の段の文がここに続いて並ぶ第" + "一二三四五六七八".charAt(i) + "行");
        Arrays.setAll(right, i -> "右の段の文がここに続いて並ぶ第" + "一二三四五六七八".charAt(i) + "行");
        var text = String.join(
                "",
                texts(new Sheet()
                        .text(60, 80, 18, "審議会だより")
                        .lines(60, 120, 12, 18, left)
                        .lines(310, 127, 12, 18, right)));
        assertEquals("審議会だより" + String.join("", left) + String.join("", right), text);
    }

    @Test
    void turnedTextHasItsPlacesAsDisplayed() throws Exception {
        var page = read(new Sheet(595, 842).upwards(100, 500, 12, "横長の帳票を縦に置いた。"));
        assertEquals(595, page.pages().getFirst().width());
        var line = page.blocks().getFirst().lines().findFirst().orElseThrow();
        assertEquals("横長の帳票を縦に置いた。", line.text());
        assertTrue(
                line.box().orElseThrow().height() > 100, "on the page as displayed the text runs upwards or downwards");
    }

    @Test
    void textThatAPageTurnsUprightIsReadAsUpright() throws Exception {
        var page = read(new Sheet(595, 842).rotated(90).upwards(100, 700, 12, "回転した用紙の本文である。"));
        var box =
                page.blocks().getFirst().lines().findFirst().orElseThrow().box().orElseThrow();
        assertEquals(842, page.pages().getFirst().width());
        assertTrue(box.width() > 100 && box.height() < 20, box.toString());
    }

    @Test
    void verticalWritingGoesFromRightToLeft() throws Exception {
        var text = String.join(
                "",
                texts(new Sheet(842, 595)
                        .vertical(780, 80, 12, "第五回審議会会議録である。")
                        .vertical(740, 80, 12, "○会長　開会します。")
                        .vertical(700, 80, 12, "○委員　異議ありません。")
                        .text(410, 560, 10, "- 1 -")));
        assertEquals("第五回審議会会議録である。○会長　開会します。○委員　異議ありません。", text);
    }

    @Test
    void whatNoReaderSeesIsLeftOutWithAWarning() throws Exception {
        var page = read(new Sheet()
                .text(60, 100, 12, "見える文である。")
                .operators("3 Tr")
                .text(60, 130, 12, "描かれない文")
                .operators("0 Tr")
                .operators("1 g")
                .text(60, 160, 12, "白い文")
                .operators("0 g")
                .text(60, 190, 12, "黒く塗られた文")
                .filled(55, 175, 200, 20)
                .filled(55, 215, 200, 20)
                .operators("1 g")
                .text(60, 230, 12, "黒地に白い文")
                .operators("0 g"));
        assertEquals("見える文である。\n黒地に白い文", Block.text(page.blocks()));
        assertEquals(
                List.of("hidden-text"),
                page.warnings().stream().map(w -> w.code()).toList());
        assertTrue(
                page.warnings().getFirst().message().startsWith("16 "),
                page.warnings().toString());
    }

    @Test
    void boldPrintedTwiceIsReadOnce() throws Exception {
        var line = read(new Sheet().text(60, 100, 12, "太い見出し").text(60.4, 100, 12, "太い見出し"))
                .blocks()
                .getFirst()
                .lines()
                .findFirst()
                .orElseThrow();
        assertEquals("太い見出し", line.text());
        assertTrue(line.bold());
    }

    @Test
    void letterSpacedLabelsAreClosedAndNamesAreNot() throws Exception {
        assertEquals(
                List.of("件名　名簿の提供", "１　日時　五月十日", "会長　山田　太郎"),
                texts(new Sheet()
                        .text(60, 100, 12, "件　　名　　名簿の提供")
                        .text(60, 140, 12, "１　日　　時　　　五月十日")
                        .text(60, 180, 12, "会長　山田　太郎")));
    }

    @Test
    void gapsBetweenKanjiAndDigitsAreLayout() throws Exception {
        assertEquals(List.of("第6期第12回の会議"), texts(new Sheet().text(60, 100, 12, "第 6 期第 12 回の会議")));
    }

    @Test
    void theReadingOfAWordIsLeftOutAndARaisedNumberIsMarked() throws Exception {
        var page = read(new Sheet()
                .text(60, 100, 12, "汐見区の条例による。")
                .text(62, 89, 5, "しおみ")
                .text(180, 96, 6, "1"));
        var line = page.blocks().getFirst().lines().findFirst().orElseThrow();
        assertEquals("汐見区の条例による。1", line.text());
        assertEquals(List.of(new Mark(10, 11, Mark.Kind.SUPERSCRIPT)), line.marks());
    }

    @Test
    void ringsCheckBoxesAndUnderlinesStayWithTheirWords() throws Exception {
        var lines = read(new Sheet()
                        .text(60, 100, 12, "有　・　無")
                        .ring(105, 86, 18, 18)
                        .box(60, 131, 9, 9)
                        .text(72, 140, 12, "委託する")
                        .box(140, 131, 9, 9)
                        .line(141, 135, 144, 139)
                        .line(144, 139, 148, 132)
                        .text(152, 140, 12, "委託しない")
                        .text(60, 180, 12, "下線のある文")
                        .line(60, 182, 96, 182))
                .blocks()
                .stream()
                .flatMap(Block::lines)
                .toList();
        assertEquals("有・無", lines.get(0).text());
        assertEquals(List.of(new Mark(2, 3, Mark.Kind.RING)), lines.get(0).marks());
        assertEquals("□委託する　☑委託しない", lines.get(1).text());
        assertEquals(List.of(new Mark(0, 3, Mark.Kind.UNDERLINE)), lines.get(2).marks());
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
    void aLabelOfAnyWidthBeforeASpaceHangs() throws Exception {
        assertEquals(
                List.of("出席委員　青柳会長、井深副会長、植村委員、江頭委員、楠田委員、見城委員", "欠席委員　越路委員"),
                texts(new Sheet()
                                .text(60, 80, 10, "出席委員")
                                .text(110, 80, 10, "青柳会長、井深副会長、植村委員、江頭委員、")
                                .text(110, 96, 10, "楠田委員、見城委員")
                                .text(60, 112, 10, "欠席委員")
                                .text(110, 112, 10, "越路委員")
                                .text(60, 140, 10, "会議の次第は別に配るもののとおりとし変更のあるときは"))
                        .subList(0, 2));
    }

    @Test
    void aRaggedLineGoesOnInTheMiddleOfItsSentence() throws Exception {
        var line = "本日の審議会で決めたことは次の会議の初めに必ず読み上げて確かめるものとしその記録";
        var blocks = texts(new Sheet()
                .lines(
                        60,
                        80,
                        10,
                        16,
                        "　" + line,
                        line,
                        line.substring(0, 38),
                        line.substring(0, 30) + "。",
                        "次の文である。"));
        assertEquals(2, blocks.size(), blocks::toString);
    }

    @Test
    void linesSetToTheRightAreLinesOfTheirOwn() throws Exception {
        assertEquals(
                List.of("汐情審答申第２３号", "令和６年９月１０日", "汐見区長様"),
                texts(new Sheet()
                        .text(430, 80, 10, "汐情審答申第２３号")
                        .text(430, 96, 10, "令和６年９月１０日")
                        .text(60, 112, 10, "汐見区長様")));
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
    void aRuleBelowATitleIsNoUnderline() throws Exception {
        var page = read(new Sheet()
                .text(60, 80, 10, "審議会だより")
                .line(55, 83, 500, 83)
                .text(60, 120, 10, "重要な語")
                .line(60, 122, 100, 122));
        assertEquals(
                List.of(0, 1),
                page.blocks().stream()
                        .flatMap(Block::lines)
                        .map(line -> line.marks().size())
                        .toList());
    }

    @Test
    void digitsTogetherInVerticalWritingAreOneNumber() throws Exception {
        var sheet = new Sheet();
        for (var x : new int[] {500, 470}) sheet.vertical(x, 80, 12, "本日の会議は次のとおりである");
        sheet.vertical(440, 80, 12, "八月").text(434, 114, 12, "12").vertical(440, 116, 12, "日に開く。");
        sheet.vertical(410, 80, 12, "九月")
                .operators("50 Tz")
                .text(404, 114, 12, "１０")
                .operators("100 Tz");
        sheet.vertical(410, 116, 12, "日に閉じる。");
        assertTrue(String.join("", texts(sheet)).endsWith("八月12日に開く。九月１０日に閉じる。"));
    }

    @Test
    void numbersThatCountTheLinesAreLeftOut() throws Exception {
        var sheet = new Sheet();
        for (var i = 1; i <= 20; i++) {
            sheet.text(60, 80 + 16 * i, 10, "これは" + "甲乙丙丁".charAt(i % 4) + "の文である。");
            if (i % 5 == 0) sheet.text(i < 10 ? 45 : 42, 80 + 16 * i, 6, "" + i);
        }
        assertTrue(texts(sheet).stream().noneMatch(text -> text.matches(".*[0-9].*")));
    }

    @Test
    void aNameThatStandsDownANarrowCellIsOneLine() throws Exception {
        var sheet = new Sheet().box(60, 100, 16, 80).box(76, 100, 16, 80);
        sheet.lines(63, 112, 10, 10, "永", "井").text(63, 172, 10, "章");
        sheet.text(79, 112, 10, "柊").text(79, 162, 10, "康").text(79, 172, 10, "弘");
        assertEquals(List.of("永井　章", "柊　康弘"), cells(table(read(sheet))));
    }

    private static List<String> cells(Table table) {
        return table.cells().map(cell -> cell.text()).toList();
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

    @Test
    void wideDigitsCloseUpWithWhatTheyCount() throws Exception {
        var sheet = new Sheet().text(60, 80, 12, "第").text(72, 80, 12, " １０").text(106, 80, 12, "号議案");
        assertEquals(List.of("第１０号議案"), texts(sheet));
    }

    private static void ruled(Sheet sheet, double y, String... cells) {
        sheet.box(60, y, 400, 60).line(110, y, 110, y + 60).line(60, y + 30, 460, y + 30);
        sheet.text(66, y + 20, 12, cells[0]).text(116, y + 20, 12, cells[1]);
        sheet.text(66, y + 50, 12, cells[2]).text(116, y + 50, 12, cells[3]);
    }

    @Test
    void pageNumbersAndRunningTitlesGoWhereverTheyStand() throws Exception {
        var sheet = new Sheet();
        for (var page = 1; page <= 3; page++) {
            sheet.text(380, 40, 9, "みどり野区審議会　令和五年度")
                    .text(60, 120, 12, "第" + "一二三".charAt(page - 1) + "の文である。")
                    .text(page % 2 == 0 ? 40 : 540, 810, 9, page + "/3")
                    .page();
        }
        assertEquals(List.of("第一の文である。", "第二の文である。", "第三の文である。"), texts(sheet));
    }

    @Test
    void aBoxThatNamesTheMaterialComesBeforeTheTitle() throws Exception {
        var page = read(new Sheet()
                .text(60, 60, 12, "令和五年度第一回審議会")
                .text(200, 110, 18, "外部委託について")
                .lines(60, 160, 12, 20, "一　委託の理由を次に述べる。", "二　委託の内容を次に述べる。")
                .box(480, 70, 70, 24)
                .text(490, 87, 12, "資料　２"));
        assertEquals(
                List.of("資料　２", "令和五年度第一回審議会", "外部委託について"),
                page.blocks().stream().map(Block::text).limit(3).toList());
        assertTrue(page.blocks().get(2) instanceof Heading);
    }

    @Test
    void bulletsAreListItems() throws Exception {
        var blocks = read(new Sheet().lines(60, 100, 12, 20, "次による。", "・契約書に定める。", "・点検を行う。"))
                .blocks();
        assertEquals(
                List.of("・", "・"),
                blocks.stream()
                        .filter(ListItem.class::isInstance)
                        .map(b -> ((ListItem) b).marker())
                        .toList());
    }

    @Test
    void aPdfCutAnywhereEndsInBlocksOrAReason() throws Exception {
        var file = new Sheet().text(60, 100, 12, "短い文である。").save(folder);
        var bytes = Files.readAllBytes(file);
        var random = new Random(20260101);
        for (var i = 0; i < 40; i++) {
            var cut = folder.resolve("cut.pdf");
            Files.write(cut, Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length - 1)));
            try {
                assertFalse(new PdfReader()
                        .read(cut, PdfSettings.with(OcrMode.NEVER))
                        .blocks()
                        .isEmpty());
            } catch (Unreadable refused) {
                assertFalse(refused.getMessage().isEmpty());
            }
        }
    }

    @Test
    void tooManyPagesAreRefused() throws Exception {
        var file = new Sheet().page().page().page().save(folder);
        var settings = new PdfSettings(OcrMode.NEVER, 2, 1000, page -> {});
        assertEquals(
                QuarantineReason.TOO_LARGE,
                assertThrows(Unreadable.class, () -> new PdfReader().read(file, settings))
                        .reason());
    }

    @Test
    void aWatermarkIsNoPartOfTheLineThatItCrosses() throws Exception {
        var sheet = new Sheet()
                .operators("BT /H 160 Tf 0.77 0.64 -0.64 0.77 200 420 Tm <6848> Tj ET")
                .operators("BT /H 90 Tf 1 0 0 1 100 660 Tm <5199> Tj ET");
        for (var i = 0; i < 20; i++) sheet.text(60, 100 + 20 * i, 10.5, "第" + (i + 1) + "条　実施機関は、個人情報を適切に管理しなければならない。");
        var read = read(sheet);
        assertEquals(20, read.blocks().size());
        assertTrue(read.blocks().stream().allMatch(block -> block.text().endsWith("条　実施機関は、個人情報を適切に管理しなければならない。")));
        assertEquals(
                List.of("A watermark was left out: 案写"),
                read.warnings().stream().map(warning -> warning.message()).toList());
    }

    @Test
    void aMaterialInAFrameAtTheHeadOfEveryPageIsReadOnce() throws Exception {
        var sheet = new Sheet();
        for (var page = 0; page < 4; page++) {
            sheet.box(470, 28, 70, 18).text(480, 41, 10.5, "資料２");
            for (var i = 0; i < 6; i++) sheet.text(60, 90 + 20 * i, 10.5, "第%d頁の第%d行です。".formatted(page, i));
            sheet.page();
        }
        var texts = texts(sheet);
        assertEquals("資料２", texts.getFirst());
        assertEquals(1, texts.stream().filter("資料２"::equals).count());
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

    @ParameterizedTest
    @ValueSource(strings = {"- 三 -", "〔2〕", "Page 1 of 12", "1 ページ／全 12 ページ", "| 4 |", "Ｐ３", "《5》", "３／全12"})
    void aNumberAloneInTheMarginIsThatOfThePage(String number) throws Exception {
        var sheet = new Sheet().text(60, 120, 12, "本文である。").text(280, 815, 9, number);
        assertEquals(List.of("本文である。"), texts(sheet));
    }

    @Test
    void numbersOfAListAreNoNumbersOfLines() throws Exception {
        var sheet = new Sheet();
        for (var i = 1; i <= 9; i++) sheet.text(60, 80 + 20 * i, 10.5, i + " 議題についての資料");
        assertTrue(texts(sheet).getFirst().startsWith("1"));
        var wide = new Sheet();
        for (var i = 0; i < 9; i++) {
            wide.text(60, 100 + 20 * i, 10.5, "" + "１２３４５６７８９".charAt(i)).text(81, 100 + 20 * i, 10.5, "議題についての資料");
        }
        assertTrue(texts(wide).getFirst().startsWith("１"));
    }

    @Test
    void whiteWordsOnABarWithRoundCornersAreRead() throws Exception {
        var sheet = new Sheet()
                .operators(
                        "0.1 0.2 0.4 rg 60 720 m 440 720 l 446 720 450 724 450 730 c 450 736 446 740 440 740 c 60 740 l f")
                .operators("1 1 1 rg")
                .text(70, 117, 12, "委託の状況")
                .operators("0 0 0 rg")
                .text(60, 160, 10.5, "三件の委託があった。");
        assertEquals(List.of("委託の状況", "三件の委託があった。"), texts(sheet));
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
