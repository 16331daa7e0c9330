package jp.shingi.extract.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import jp.shingi.extract.OcrMode;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.Mark;
import jp.shingi.model.layout.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One peculiarity of office PDFs in each test, on a sheet written for it; those of tables stand in {@link SheetTableTest}. */
class SheetTest extends SheetReading {
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
        assertEquals("見える文である。\n■\n黒地に白い文", Block.text(page.blocks()));
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
    void wideDigitsCloseUpWithWhatTheyCount() throws Exception {
        var sheet = new Sheet().text(60, 80, 12, "第").text(72, 80, 12, " １０").text(106, 80, 12, "号議案");
        assertEquals(List.of("第１０号議案"), texts(sheet));
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
}
