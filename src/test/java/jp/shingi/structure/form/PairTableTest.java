package jp.shingi.structure.form;

import static jp.shingi.structure.form.TableFields.cell;
import static jp.shingi.structure.form.TableFields.fields;
import static jp.shingi.structure.form.TableFields.spanned;
import static jp.shingi.structure.form.TableFields.wide;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.TextBlock;
import org.junit.jupiter.api.Test;

class PairTableTest {
    @Test
    void severalPairsInARow() {
        assertEquals(
                List.of("所管課=総務課", "期間=令和５年４月から"),
                fields(cell(0, 0, "所管課"), cell(0, 1, "総務課"), cell(0, 2, "期間"), cell(0, 3, "令和５年４月から")));
    }

    /** A row of the middle was taken for the heads of a register, and all fields were lost. */
    @Test
    void rowsOfTwoPairsWereARegister() {
        var texts = List.of(
                List.of("個人情報取扱事務の名称", "町営駐車場の使用者管理に関する事務", "登録番号", "第21号"),
                List.of("事務を所管する組織の名称", "建設課施設係", "登録年月日", "平成18年5月1日"),
                List.of("個人情報を取り扱う目的", "使用者の決定及び使用料の徴収のため", "個人情報の対象者の類型", "使用の申込者及び使用者"),
                List.of("記録される個人情報の項目", "氏名、住所及び自動車の番号", "個人情報の主な収集先", "本人及び勤務先"),
                List.of("経常的な提供先", "なし", "備考", "電算処理あり"));
        assertPairs(texts);
    }

    /** Two rows of four have labels that tell nothing beside those that do: the second row was taken for the heads of a register. */
    @Test
    void rowsOfTwoPairsOfWhichOneTellsNothingAreNoRegister() {
        var texts = List.of(
                List.of("渡す情報の名称", "転出入の記録", "渡す側の課", "窓口課"),
                List.of("提供を受ける者", "みどり水道公社", "提供の目的", "使用の中止の届出を省くため"),
                List.of("提供に係る事業", "水道事業", "提供の方法", "専用の回線"),
                List.of("渡す頻度", "毎月", "提供の期間", "当分の間"));
        assertPairs(texts);
    }

    /** Looking through all rows for each row took hours here. */
    @Test
    void aTableOfThousandsOfRowsIsReadRowByRow() {
        var cells = Stream.iterate(0, row -> row < 20_000, row -> row + 1)
                .flatMap(row -> Stream.of(cell(row, 0, "期間"), cell(row, 1, "令和５年から" + row)))
                .toArray(Cell[]::new);
        assertEquals(20_000, fields(cells).size());
    }

    @Test
    void aMergedCellIsTheGroup() {
        assertEquals(
                List.of("委託/委託先=株式会社ひがた", "委託/内容=印刷"),
                fields(
                        spanned(0, 0, 2, "委託"),
                        cell(0, 1, "委託先"),
                        cell(0, 2, "株式会社ひがた"),
                        cell(1, 1, "内容"),
                        cell(1, 2, "印刷")));
    }

    @Test
    void aTableBelowTheTextOfAValue() {
        assertEquals(
                List.of("委託先=株式会社ひがた\n項目 媒体\n台帳 紙", "期間=令和５年４月から"),
                fields(
                        spanned(0, 0, 3, "委託先"),
                        cell(0, 1, "株式会社ひがた"),
                        spanned(1, 1, 2, ""),
                        cell(1, 2, "項目"),
                        cell(1, 3, "媒体"),
                        spanned(1, 4, 2, ""),
                        cell(2, 2, "台帳"),
                        cell(2, 3, "紙"),
                        cell(3, 0, "期間"),
                        cell(3, 1, "令和５年４月から")));
    }

    /** Seen in a PDF of a text program: an empty row closes the inner table, and the form counts its rows in a column of their own. */
    @Test
    void anInnerTableBesideANumberAndOverAnEmptyRow() {
        assertEquals(
                List.of("承認基準の事例=別表４\n類型 事例\n１ 確認をする場合 国保"),
                fields(
                        spanned(0, 0, 4, "８"),
                        spanned(0, 1, 4, "承認基準の事例"),
                        cell(0, 2, "別表４"),
                        spanned(1, 2, 2, ""),
                        cell(1, 3, ""),
                        cell(1, 4, "類型"),
                        cell(1, 5, "事例"),
                        cell(2, 3, "１"),
                        cell(2, 4, "確認をする場合"),
                        cell(2, 5, "国保"),
                        cell(3, 2, "")));
    }

    /** The text below the inner table made its rows fields of the form. */
    @Test
    void aTableBetweenTheTextsOfAValue() {
        assertEquals(
                List.of("渡す情報=次のとおり\n項目 媒体\n台帳 紙\n氏名は渡さない。", "期間=令和５年４月から"),
                fields(
                        spanned(0, 0, 4, "渡す情報"),
                        wide(0, 1, 3, "次のとおり"),
                        cell(1, 1, "項目"),
                        cell(1, 2, "媒体"),
                        spanned(1, 3, 2, ""),
                        cell(2, 1, "台帳"),
                        cell(2, 2, "紙"),
                        wide(3, 1, 3, "氏名は渡さない。"),
                        cell(4, 0, "期間"),
                        wide(4, 1, 3, "令和５年４月から")));
    }

    /** 高齢者いきいき課 was taken for a label beside the value 福祉部. */
    @Test
    void theNameOfAnOfficeInHiraganaIsNoLabel() {
        assertEquals(
                List.of("所管部署=福祉部　高齢者いきいき課　見守り係", "期間=１年"),
                fields(cell(0, 0, "所管部署"), cell(0, 1, "福祉部　高齢者いきいき課　見守り係"), cell(1, 0, "期間"), cell(1, 1, "１年")));
    }

    /** 業務 and 契約の年月日 were one label: the table takes any words before 年月日. */
    @Test
    void twoLabelsOfWhichTheTableKnowsTheSecondAreTwo() {
        assertEquals(
                List.of("請け負わせる業務=電話の受付", "契約の年月日=令和６年３月１日"),
                fields(
                        false,
                        cell(0, 0, "請け負わせる業務"),
                        cell(0, 1, "電話の受付"),
                        cell(1, 0, "契約の年月日"),
                        cell(1, 1, "令和６年３月１日")));
    }

    /** 電話の受付 was the label of the empty cell, and the field was lost. */
    @Test
    void anEmptyCellForRemarksMakesNoGroup() {
        assertEquals(
                List.of("任せる仕事の名=電話の受付業務", "期間=１年"),
                fields(
                        cell(0, 0, "任せる仕事の名"),
                        cell(0, 1, "電話の受付業務"),
                        cell(0, 2, ""),
                        cell(1, 0, "期間"),
                        cell(1, 1, "１年"),
                        cell(1, 2, "")));
    }

    /** Line ends of a document without pages are the author's: two companies were one word. */
    @Test
    void linesThatSomebodyEnded() {
        var lines = List.of(Line.of("株式会社ひがた"), Line.of("みどり野印刷有限会社"));
        var value = new Cell(0, 1, 1, 1, false, 0, Optional.empty(), List.of(new TextBlock(lines)));
        assertEquals(List.of("委託先=株式会社ひがた\nみどり野印刷有限会社"), fields(cell(0, 0, "委託先"), value));
    }

    @Test
    void howToFillInIsNoPartOfTheLabel() {
        assertEquals(
                List.of("提供の方法=郵送", "渡す情報（だれのものか）=氏名"),
                fields(
                        cell(0, 0, "提供の方法（該当するもの全てに○印）"),
                        cell(0, 1, "郵送"),
                        cell(1, 0, "渡す情報（だれのものか）"),
                        cell(1, 1, "氏名")));
    }

    @Test
    void aRowWithoutALabelGoesOn() {
        assertEquals(
                List.of("委託の内容=封入し、発送する。"),
                fields(cell(0, 0, "委託の内容"), cell(0, 1, "封入し、"), cell(1, 0, ""), cell(1, 1, "発送する。")));
    }

    /** Seen in a browser's PDF: the lines of a table inside a value come as lines of the outer table. */
    @Test
    void aTableInsideAValueThatCameFlat() {
        assertEquals(
                List.of("委託先=区分 名称\nア 株式会社ひがた", "媒体=紙"),
                fields(
                        spanned(0, 0, 3, "委託先"),
                        cell(0, 1, ""),
                        spanned(1, 1, 2, ""),
                        cell(1, 2, "区分"),
                        cell(1, 3, "名称"),
                        cell(2, 2, "ア"),
                        cell(2, 3, "株式会社ひがた"),
                        cell(3, 0, "媒体"),
                        cell(3, 1, "紙")));
    }

    /** Seen in a form without lines: the pieces of a label beside two lines of its value. */
    @Test
    void aLabelTornBesideItsValue() {
        assertEquals(
                List.of("所管課=総務課", "受託事業者に行わせる情報保護対策=名札を着ける。\n鍵を掛ける。"),
                fields(
                        false,
                        cell(0, 0, "所管課"),
                        cell(0, 1, "総務課"),
                        cell(1, 0, "受託事業者に行わせる情報"),
                        cell(1, 1, "名札を着ける。"),
                        cell(2, 0, "保護対策"),
                        cell(2, 1, "鍵を掛ける。")));
    }

    /** Seen in a list of terms and definitions: 取りまとめ課 and 利用目的 together end in a label of the table of labels. */
    @Test
    void aShortLabelIsNotTheBeginningOfTheNext() {
        assertEquals(
                List.of("取りまとめ課=町民課", "利用目的=申請の受付", "個人情報を取り扱う事務の名称=公園の予約"),
                fields(
                        false,
                        cell(0, 0, "取りまとめ課"),
                        cell(0, 1, "町民課"),
                        cell(1, 0, "利用目的"),
                        cell(1, 1, "申請の受付"),
                        cell(2, 0, "個人情報を取り扱う事務の名称"),
                        cell(2, 1, "公園の予約")));
    }

    @Test
    void anUnknownLabelWhoseWordsTellIsNoMoreOfTheValueBeforeIt() {
        assertEquals(
                List.of("事務の名称=公園の予約", "業務の主管セクション=町民課"),
                fields(cell(0, 0, "事務の名称"), cell(0, 1, "公園の予約"), cell(0, 2, "業務の主管セクション"), cell(0, 3, "町民課")));
    }

    /** Seen in a form whose later rows have a group before their label: its first row was taken for the heads of a register. */
    @Test
    void aFirstRowOfSeveralPairsIsNoHeadOfARegister() {
        assertEquals(
                List.of("件名=予約", "事務の名称=受付", "委託/時期=春", "委託/契約のあて=からす商店", "委託/おもな仕事=電話", "委託/たより=紙"),
                fields(
                        cell(0, 0, "件名"),
                        cell(0, 1, "予約"),
                        cell(0, 2, "事務の名称"),
                        cell(0, 3, "受付"),
                        spanned(1, 0, 4, "委託"),
                        cell(1, 1, "時期"),
                        cell(1, 2, "春"),
                        cell(2, 1, "契約のあて"),
                        cell(2, 2, "からす商店"),
                        cell(3, 1, "おもな仕事"),
                        cell(3, 2, "電話"),
                        cell(4, 1, "たより"),
                        cell(4, 2, "紙")));
    }

    /** Seen in text laid out in columns: the bracket of a label closes beside the value's next line. */
    @Test
    void aLabelWhoseBracketTheNextRowClosesIsOne() {
        assertEquals(
                List.of("件名=予約の委託について", "保存年限（できるだけ具体的に）=５年"),
                fields(
                        cell(0, 0, "件名"),
                        cell(0, 1, "予約の委託について"),
                        cell(1, 0, "保存年限（できるだけ具体的に"),
                        cell(1, 1, "５年"),
                        cell(2, 0, "）"),
                        cell(2, 1, "")));
    }

    @Test
    void itemNumbersThatAreWordsAreNoPartOfTheLabel() {
        assertEquals(
                List.of("件名=予約の委託について", "目的=受付", "委託先=株式会社ひがた"),
                fields(
                        cell(0, 0, "ア　件　名"),
                        cell(0, 1, "予約の委託について"),
                        cell(1, 0, "イ　目　的"),
                        cell(1, 1, "受付"),
                        cell(2, 0, "ウ 委託先"),
                        cell(2, 1, "株式会社ひがた")));
        assertEquals(
                List.of("件名=予約の委託について", "目的=受付"),
                fields(cell(0, 0, "一　件名"), cell(0, 1, "予約の委託について"), cell(1, 0, "二　目　的"), cell(1, 1, "受付")));
    }

    /** 外－３３ and 決定日 were the value of 受付番号. */
    @Test
    void aValueInSeveralCellsIsRarerThanTwoValues() {
        assertEquals(
                List.of("受付番号=外－３３", "決定日=令和６年８月２８日"),
                fields(cell(0, 0, "受付番号"), cell(0, 1, "外－３３"), cell(0, 2, "決定日"), cell(0, 3, "令和６年８月２８日")));
    }

    /** １ and ３ are known to no table: they were text, and so were their values. */
    @Test
    void aNumberedLabelOverItsValueBelowPairsSideBySide() {
        assertEquals(
                List.of("所管課=公園課", "期間=１年", "噴水のうごき=朝から晩まで", "委託先に渡す情報=氏名、住所"),
                fields(
                        cell(0, 0, "所管課"),
                        cell(0, 1, "公園課"),
                        cell(0, 2, "期間"),
                        cell(0, 3, "１年"),
                        cell(1, 0, "１　噴水のうごき"),
                        cell(2, 0, "朝から晩まで"),
                        cell(3, 0, "２　委託先に渡す情報"),
                        cell(4, 0, "氏名、住所")));
    }

    /** A date without digits is a place left open, its name is a label. */
    @Test
    void theNameOfADateIsNoTemplate() {
        assertEquals(List.of("答申年月日=令和５年４月１日"), fields(cell(0, 0, "答申年月日"), cell(0, 1, "令和５年４月１日")));
    }

    /** Rows of two pairs are read as such. */
    private static void assertPairs(List<List<String>> texts) {
        var cells = IntStream.range(0, texts.size())
                .boxed()
                .flatMap(row -> IntStream.range(0, 4)
                        .mapToObj(column -> cell(row, column, texts.get(row).get(column))))
                .toArray(Cell[]::new);
        assertEquals(
                texts.stream()
                        .flatMap(row -> Stream.of(row.get(0) + "=" + row.get(1), row.get(2) + "=" + row.get(3)))
                        .toList(),
                fields(cells));
    }
}
