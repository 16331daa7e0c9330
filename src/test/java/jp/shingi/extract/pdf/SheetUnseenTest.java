package jp.shingi.extract.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import jp.shingi.model.layout.Block;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.junit.jupiter.api.Test;

/** What printed pages of councils have beside their text: bars over names, signs that are drawn, words in margins, sheets of two pages. */
final class SheetUnseenTest extends SheetReading {
    private static final String SPEECH = "委託の内容は前回のとおりであり変更はございませんのでご承認";

    @Test
    void namesUnderBlackBarsAreOneSignEach() throws Exception {
        var page = read(new Sheet()
                .text(60, 100, 12, "申立人は汐見太郎と述べた。")
                .operators("14 w 108 746 m 156 746 l S 1 w")
                .text(60, 140, 12, "代理人は浜野花子と述べた。")
                .operators(
                        "0.2 g 112 698 m 152 698 l 156 698 156 712 152 712 c 112 712 l 108 712 108 698 112 698 c f 0 g")
                .text(60, 180, 12, "補助人は岬次郎が務めた。")
                .operators("q 36 0 0 14 108 658 cm BI /W 1 /H 1 /BPC 8 /CS /G /F /AHx ID 00> EI Q"));
        assertEquals("申立人は■と述べた。\n代理人は■と述べた。\n補助人は　が務めた。", Block.text(page.blocks()));
    }

    @Test
    void dotsOfStressAreNoLine() throws Exception {
        assertEquals(
                List.of("第三者に渡さないことを条件とする。"),
                texts(new Sheet().text(108, 92, 6, "﹅ ﹅ ﹅ ﹅").text(60, 104, 12, "第三者に渡さないことを条件とする。")));
    }

    @Test
    void aFifthLineCountedOnAShortLastPageIsNoText() throws Exception {
        var sheet = new Sheet();
        for (var i = 1; i <= 20; i++) line(sheet, i);
        sheet.page();
        for (var i = 1; i <= 6; i++) line(sheet, i);
        var text = String.join("", texts(sheet));
        assertTrue(text.chars().noneMatch(c -> c >= '0' && c <= '9'), text);
    }

    private static void line(Sheet sheet, int number) {
        if (number % 5 == 0) sheet.text(60, 100 + 20 * number, 8, String.valueOf(number));
        sheet.text(90, 100 + 20 * number, 12, SPEECH);
    }

    @Test
    void chaptersBesideTheNumberOfThePageAreRunningTitles() throws Exception {
        var sheet = new Sheet();
        for (var page = 1; page <= 4; page++) {
            var title = page % 2 == 0 ? page + "　｜　汐見区年報" : (page < 3 ? "第１章　総論" : "第２章　各論") + "　｜　" + page;
            sheet.text(page % 2 == 0 ? 60 : 400, 50, 8, title);
            sheet.lines(60, 120, 12, 20, SPEECH, SPEECH, "した。").page();
        }
        assertTrue(texts(sheet).stream().noneMatch(text -> text.contains("｜")), "titles stay");
    }

    @Test
    void signsOfSymbolFontsAreTheSignsThatTheyDraw() {
        var cmap = new COSStream();
        try (var out = cmap.createOutputStream()) {
            out.write(
                    ("/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange "
                                    + "2 beginbfchar <6C> <F06C> <FE> <F0FE> endbfchar endcmap end")
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, "Type3");
        font.setName(COSName.NAME, "ABCDEF+Wingdings-Regular");
        font.setItem(COSName.TO_UNICODE, cmap);
        var facts = new FontFacts(type3(font));
        assertEquals("●☑", facts.text(0x6C) + facts.text(0xFE));
    }

    private static PDType3Font type3(COSDictionary font) {
        try {
            return new PDType3Font(font);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void dotsThatLeadToThePageAreAGap() throws Exception {
        assertEquals(
                List.of("第１　審議の経過　3", "第２　審議会の判断の理由　12"),
                texts(new Sheet()
                        .text(60, 100, 12, "第１　審議の経過……………………………………")
                        .text(440, 100, 12, "3")
                        .text(60, 120, 12, "第２　審議会の判断の理由・・・・・・・・・・・・・・・")
                        .text(434, 120, 12, "12")));
        assertEquals(List.of("それは……５件です"), texts(new Sheet().text(60, 100, 12, "それは……５件です")));
    }

    @Test
    void namesNumberedAcrossAreReadAsTheirNumbersSay() throws Exception {
        var sheet = new Sheet();
        for (var i = 0; i < 6; i++) {
            sheet.text(60, 100 + 20 * i, 12, (2 * i + 1) + "番　長谷川　実千代君ほか一名");
            sheet.text(310, 100 + 20 * i, 12, (2 * i + 2) + "番　五十嵐　ゆき子君ほか一名");
        }
        assertTrue(texts(sheet).getFirst().matches("1番.*2番.*"), "across");
    }

    @Test
    void wordsInTheMarginThatRepeatTheSpeakerAreLeftOut() throws Exception {
        var sheet = new Sheet();
        for (var i = 0; i < 4; i++) {
            sheet.text(30, 100 + 40 * i, 7, "事務局").text(90, 100 + 40 * i, 12, "○事務局　" + SPEECH);
            sheet.text(90, 120 + 40 * i, 12, "をお願いします。");
        }
        assertEquals("○事務局　" + SPEECH + "をお願いします。", texts(sheet).getFirst());
    }

    @Test
    void twoPagesOnASheetAreReadOneAfterTheOther() throws Exception {
        var sheet = new Sheet(842, 595);
        for (var half = 0; half < 2; half++) {
            var x = half * 421;
            for (var i = 0; i < 5; i++) {
                sheet.text(x + 40, 80 + 50 * i, 9, "委員")
                        .text(x + 110, 80 + 50 * i, 9, "発言" + (5 * half + i + 1) + "です。");
            }
            sheet.text(x + 200, 560, 9, "- " + (half + 1) + " -");
        }
        assertEquals(
                IntStream.rangeClosed(1, 10).mapToObj(i -> "委員　発言" + i + "です。").toList(), texts(sheet));
    }

    @Test
    void bulletsThatAreDrawnAreRoundAndNoBoxes() throws Exception {
        assertEquals(
                List.of("○環の付いた行", "•点の付いた行"),
                texts(new Sheet()
                                .ring(60, 91, 8, 8)
                                .text(74, 100, 12, "環の付いた行")
                                .operators("66 718 m 66 720.2 62 720.2 62 718 c 62 715.8 66 715.8 66 718 c f")
                                .text(74, 128, 12, "点の付いた行"))
                        .stream()
                        .map(text -> text.replace('\u3000', ' ').replace("• ", "•"))
                        .toList());
    }

    @Test
    void aRowOfAComparisonWhoseTextRunsOverThePageEndIsOneRow() throws Exception {
        var sheet = new Sheet();
        sheet.box(60, 700, 400, 80).line(260, 700, 260, 780).line(60, 740, 460, 740);
        sheet.text(64, 720, 12, "第１条　定める。").text(264, 720, 12, "第１条　定める。");
        sheet.text(64, 760, 12, "第２条　区長は審議会の意見を聴").text(264, 760, 12, "第２条　区長は審査会の意見を聴");
        sheet.page().box(60, 60, 400, 80).line(260, 60, 260, 140).line(60, 100, 460, 100);
        sheet.text(64, 80, 12, "くものとする。").text(264, 80, 12, "くことができる。");
        sheet.text(64, 120, 12, "第３条　附則").text(264, 120, 12, "第３条　附則");
        var table = table(read(sheet));
        assertEquals(3, table.rows());
        assertEquals("第２条　区長は審議会の意見を聴くものとする。", cells(table).get(2).replace("\n", ""));
    }

    @Test
    void postsAndNamesOfTwoPersonsAreTwoRows() throws Exception {
        var sheet = new Sheet();
        var posts = List.of("会長", "副会長", "委員", "専門委員", "幹事");
        var names = List.of("青柳　誠", "東海林一", "小田切健", "関　光子", "南条さくら");
        var from = List.of("弁護士会から", "汐見大学法学部教授会", "町会連合会から", "公募による区民", "汐見大学法学部教授会");
        for (var i = 0; i < 5; i++) {
            sheet.text(60, 100 + 20 * i, 12, posts.get(i)).text(160, 100 + 20 * i, 12, names.get(i));
            sheet.text(240, 100 + 20 * i, 12, from.get(i));
        }
        var text = Block.text(read(sheet).blocks());
        for (var i = 0; i < 5; i++) {
            var at = text.indexOf(names.get(i));
            assertTrue(text.indexOf(from.get(i), at) - at <= names.get(i).length() + 2, text);
        }
    }

    @Test
    void hiddenTextOfManyPagesIsOneWarningThatNamesThem() throws Exception {
        var sheet = new Sheet();
        for (var page = 1; page <= 5; page++) {
            sheet.text(60, 300, 12, "見える文である。");
            if (page != 4) sheet.operators("3 Tr").text(60, 330, 12, "見えぬ").operators("0 Tr");
            sheet.page();
        }
        var warnings = read(sheet).warnings();
        assertEquals(1, warnings.size());
        assertEquals(
                "12 characters that no reader sees were left out. (pages 1–3, 5)",
                warnings.getFirst().message());
    }
}
