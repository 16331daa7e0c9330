package jp.shingi.extract.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Table;
import org.junit.jupiter.api.Test;

/** Clauses in two columns and titles over them, as attachments of contracts are set. */
class SheetColumnsTest extends SheetReading {
    private static String letters(String words, int count) {
        return words.repeat(count).substring(0, count);
    }

    /** More than half of the lines are headings, or end a clause: the columns were read across. */
    @Test
    void columnsOfOneWidthWithShortLinesAreColumns() throws Exception {
        var sheet = new Sheet();
        for (var i = 0; i < 8; i++) {
            sheet.text(60, 100 + 48 * i, 10, "（左の見出し）").text(310, 100 + 48 * i, 10, "（右の見出し）");
            sheet.text(60, 116 + 48 * i, 10, letters("左の段の条文を並べて", 22));
            sheet.text(310, 116 + 48 * i, 10, letters("右の段の条文を並べて", 22));
            sheet.text(60, 132 + 48 * i, 10, "ければならない。").text(310, 132 + 48 * i, 10, "ものとする。");
        }
        var read = String.join("", texts(sheet));
        assertTrue(read.lastIndexOf("左の見出し") < read.indexOf("右の見出し"), read);
    }

    @Test
    void theRestOfATitleInTheMiddleOfItsColumnGoesOn() throws Exception {
        var sheet = new Sheet().text(66, 80, 14, letters("電子計算組織の結合内容の変更", 33)).text(253, 100, 14, "について追加");
        for (var i = 0; i < 8; i++) sheet.text(60, 140 + 16 * i, 10, letters("続く本文の行を並べて", 47));
        var read = texts(sheet);
        assertTrue(read.contains(letters("電子計算組織の結合内容の変更", 33) + "について追加"), read.toString());
    }

    @Test
    void aLineInBracketsBelowATitleInLargerTypeIsALineOfItsOwn() throws Exception {
        var sheet =
                new Sheet().text(60, 80, 12, letters("受託情報の取扱いに関する特記事項", 39)).text(60, 98, 10, "（目的）");
        for (var i = 0; i < 8; i++) sheet.text(60, 114 + 16 * i, 10, letters("続く本文の行を並べて", 47));
        var read = texts(sheet);
        assertTrue(read.contains("（目的）"), read.toString());
    }

    /** The line stood in the value of the first row, and what it says of the ordinance was lost. */
    @Test
    void aLineInTheMiddleAboveAFormWithoutLinesIsNoValue() throws Exception {
        var sheet = new Sheet().text(190, 92, 10, "（みどり野区個人情報保護条例第13条関係）");
        var rows = List.of("１　件名", "予約の委託について", "２　委託先", "株式会社ひがた", "３　所管課", "総務課", "４　期間", "一年間");
        for (var i = 0; i < 4; i++)
            sheet.text(60, 110 + 22 * i, 10, rows.get(2 * i)).text(180, 110 + 22 * i, 10, rows.get(2 * i + 1));
        var table = table(read(sheet));
        assertEquals("予約の委託について", table.row(0).getLast().text());
    }

    /** An assessment without lines: a label alone between two captions was text, its answer far from it. */
    @Test
    void aTabStopThatManyRowsHaveShownNeedsOneRow() throws Exception {
        var sheet = new Sheet();
        var y = 60;
        for (var part = 1; part <= 3; part++) {
            sheet.text(60, y, 10, part + "．特定個人情報ファイルを取り扱う事務において使用するシステムの第" + part + "部");
            for (var row = 1; row <= 4; row++)
                sheet.text(
                                60,
                                y + 16 * row,
                                10,
                                List.of("①名称", "②機能", "③時期", "④担当").get(row - 1) + "のこと")
                        .text(200, y + 16 * row, 10, "値の文" + part + row);
            y += 100;
        }
        sheet.text(60, y, 10, "４．特定個人情報が古い情報のまま保管され続けることがないようにする手順の部");
        sheet.text(60, y + 16, 10, "対象者以外の者の情報入手の").text(200, y + 16, 10, "[　十分である　]");
        sheet.text(60, y + 32, 10, "防止").text(200, y + 32, 10, "選択肢の文");
        var tables = read(sheet).blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        assertEquals(4, tables.size());
        assertEquals(
                "対象者以外の者の情報入手の防止", tables.getLast().row(0).getFirst().text().replace("\n", ""));
        assertTrue(tables.getLast().row(0).getLast().text().startsWith("[　十分である　]"));
    }

    /** Behind three forms, minutes whose speakers are names alone, their speech at the stop of the forms' values. */
    @Test
    void speakersAtTheStopOfFormsAreNoForms() throws Exception {
        var sheet = new Sheet();
        for (var form = 0; form < 3; form++) {
            for (var row = 0; row < 5; row++)
                sheet.text(
                                60,
                                80 + 20 * row,
                                10,
                                List.of("件名", "担当課", "目的", "対象", "項目").get(row) + "のこと")
                        .text(200, 80 + 20 * row, 10, "値の文" + form + row);
            sheet.page();
        }
        var speakers = List.of("山村", "川田", "山村", "青柳", "山村", "川田");
        for (var turn = 0; turn < speakers.size(); turn++)
            sheet.text(60, 80 + 20 * turn, 10, speakers.get(turn)).text(200, 80 + 20 * turn, 10, "台帳の扱いを問う。" + turn);
        var blocks = read(sheet).blocks();
        var text = blocks.stream()
                .filter(block -> !(block instanceof Table))
                .flatMap(Block::lines)
                .map(Line::text)
                .toList();
        for (var turn = 0; turn < speakers.size(); turn++)
            assertTrue(text.contains(speakers.get(turn) + "　台帳の扱いを問う。" + turn), text::toString);
    }
}
