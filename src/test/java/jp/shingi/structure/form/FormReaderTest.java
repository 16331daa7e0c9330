package jp.shingi.structure.form;

import static jp.shingi.structure.form.FormReading.fields;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shingi.model.AgendaItem;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.FieldKey;
import jp.shingi.model.FormPart;
import jp.shingi.model.ItemKind;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;
import org.junit.jupiter.api.Test;

/** Shapes of forms that were once read wrong. */
class FormReaderTest {
    @Test
    void labelsOverTheirValuesInABox() {
        var boxed =
                read(text("目的外利用届"), table("１　利用する事務の名称", "祝品の贈呈", "２　利用する個人情報の項目", "氏名、住所", "３　利用の理由", "対象者を確かめるため。"));
        assertEquals(List.of("利用する事務の名称=祝品の贈呈", "利用する個人情報の項目=氏名、住所", "利用の理由=対象者を確かめるため。"), fields(boxed.getFirst()));
    }

    @Test
    void aNumberRightAboveTheNextFormIsItsOwn() {
        var forms = read(
                text("諮問案件（個票）"),
                text("整理番号　１"),
                table("件名|予約の連絡の委託について", "委託先|株式会社ひがた"),
                text("整理番号　２"),
                table("件名|抽選の委託について", "委託先|有限会社なぎさ"));
        assertEquals(List.of("整理番号=１", "件名=予約の連絡の委託について", "委託先=株式会社ひがた"), fields(forms.getFirst()));
        assertEquals(List.of("整理番号=２", "件名=抽選の委託について", "委託先=有限会社なぎさ"), fields(forms.getLast()));
    }

    /** 口座番号 at the end of a list is a label where it stands alone. */
    @Test
    void aListOfThingsBelowItsLabelIsItsValue() {
        var box = read(text("予約の委託について"), table("委託の理由", "人手が足りないため。", "個人情報の範囲", "氏名、住所、口座番号"))
                .getFirst();
        assertEquals(List.of("委託の理由=人手が足りないため。", "個人情報の範囲=氏名、住所、口座番号"), fields(box));
    }

    /** Seen in a browser's print of the 個人情報ファイル簿: what wrapped was a field, and a label with digits none. */
    @Test
    void aLabelWithDigitsBesideAChoice() {
        var form = read(text("個人情報ファイル簿"), table("記録項目|氏名", "令第２１条第７項に該当するファイル|□有　☑無"))
                .getFirst();
        assertEquals(List.of("無"), form.checks().getFirst().on());
        assertEquals("令第２１条第７項に該当するファイル", form.checks().getFirst().label());
    }

    /** Seen in a list of clinics: its rows were taken for pairs of label and value. */
    @Test
    void aRegisterWhoseHeadsAreHardlyKnownIsKnownByItsRows() {
        var rows = Stream.concat(
                        Stream.of("施設の呼称|郵便の記号|所在地|夜の窓口|予備"),
                        IntStream.rangeClosed(1, 7).mapToObj("第%1$d医院|000-000%1$d|本町|有|なぎさ"::formatted))
                .toArray(String[]::new);
        var fields = fields(read(text("診療所の一覧"), table(rows)).getFirst());
        assertEquals(35, fields.size());
        assertEquals("郵便の記号=000-0007", fields.get(31));
    }

    @Test
    void aTitleInTheFirstRowOfItsTableIsNoGroup() {
        var form = read(wide("外部委託に係る個票", "件名|予約の委託", "所管課|公園課", "委託先|株式会社ひがた")).getFirst();
        assertEquals(List.of("件名=予約の委託", "所管課=公園課", "委託先=株式会社ひがた"), fields(form));
        assertEquals(Optional.empty(), form.fields().getLast().group());
        var about =
                read(wide("公園予約の受付の委託について", "所管課|公園課", "委託先|株式会社ひがた", "媒体|紙")).getFirst();
        assertEquals(Optional.of("公園予約の受付の委託について"), about.title());
    }

    @Test
    void aNameForTheSubjectThatNobodyKnowsIsKnownByItsValue() {
        var form = read(text("個票"), table("お諮りの題|公園予約の受付について", "所管課|公園課", "委託先|株式会社ひがた"))
                .getFirst();
        assertEquals(FieldKey.SUBJECT, form.fields().getFirst().key());
        assertEquals(Optional.of("公園予約の受付について"), form.title());
    }

    @Test
    void aNumberOfAMaterialInTheFirstRowOfATable() {
        var form = read(wide("審議会資料８－１", "件名|予約の委託", "所管課|公園課", "委託先|株式会社ひがた")).getFirst();
        assertEquals(Optional.of("8-1"), form.material());
    }

    /** 諮問案件 in the title of a printed form outweighed the mark of what it is for. */
    @Test
    void aMarkOfItsOwnLineSaysWhatTheFormIsFor() {
        var fields = table("件名|予約の委託", "所管課|公園課", "委託先|株式会社ひがた");
        for (var mark : List.of("＜報告＞", "〔報告〕", "報告事項", "【報告案件】")) {
            var form = read(text("個人情報保護審議会諮問案件"), text(mark), fields).getFirst();
            assertEquals(Optional.of(ItemKind.REPORT), form.itemKind(), mark);
        }
        var asked = read(text("個人情報保護審議会諮問案件"), text("事故の報告の件"), fields).getFirst();
        assertEquals(Optional.of(ItemKind.CONSULTATION), asked.itemKind());
    }

    @Test
    void labelsSideBySideOverTheirValues() {
        assertEquals(
                List.of("件名=予約の委託", "所管課=公園課", "委託先=株式会社ひがた", "取り扱う個人情報=氏名"),
                fields(read(table("件名|所管課", "予約の委託|公園課", "委託先|取り扱う個人情報", "株式会社ひがた|氏名"))
                        .getFirst()));
    }

    @Test
    void pairsSideBySideAreNoRegister() {
        var rows = IntStream.rangeClosed(1, 8)
                .mapToObj("件名|予約%1$d|所管課|総務課|備考%1$d|なし"::formatted)
                .toArray(String[]::new);
        assertEquals("件名=予約1", fields(read(table(rows)).getFirst()).getFirst());
    }

    @Test
    void aTitleOverTwoLinesIsOne() {
        var form = read(
                        text("総務第12号"),
                        text("特定個人情報保護評価書（住民基本台帳に関する事務）の"),
                        text("第三者点検について（諮問）"),
                        table("所管課|総務課", "委託先|株式会社ひがた", "目的|確かめるため。"))
                .getFirst();
        assertEquals(Optional.of("特定個人情報保護評価書（住民基本台帳に関する事務）の第三者点検について（諮問）"), form.title());
    }

    @Test
    void aHeadingThatIsNotTheTitleStaysAsText() {
        var form = read(text("委託調書"), table("件名|予約の連絡の委託について", "委託先|株式会社ひがた")).getFirst();
        assertEquals(Optional.of("予約の連絡の委託について"), form.title());
        assertEquals("委託調書", form.paragraphs().getFirst().text());
    }

    /** Seen where one value fills a page from top to bottom: the page came as text between two tables. */
    @Test
    void aValueThatFillsAPage() {
        var form = read(
                        table("件名|予約の連絡の委託について", "情報保護対策|１　鍵を掛ける。"),
                        text("２　名札を着ける。"),
                        table("|３　記録を残す。", "委託期間|令和５年４月から"))
                .getFirst();
        assertEquals(List.of("件名=予約の連絡の委託について", "情報保護対策=１　鍵を掛ける。\n２　名札を着ける。\n３　記録を残す。", "委託期間=令和５年４月から"), fields(form));
    }

    @Test
    void aLabelWithASentenceAsHint() {
        assertEquals(
                List.of("件名=予約の連絡の委託について", "安全確保の措置（技術面に分けて記入すること。）=鍵を掛ける。"),
                fields(read(table("件名|予約の連絡の委託について", "安全確保の措置（技術面に分けて記入すること。）|鍵を掛ける。"))
                        .getFirst()));
    }

    @Test
    void aShortValueBelowItsLabelIsNoPieceOfIt() {
        var lines = read(
                text("１　設置の目的"), text("犯罪を防ぐため。"), text("２　撮影の範囲"), text("広場に限る。"), text("３　画像の保存期間"), text("14日間"));
        assertEquals(List.of("設置の目的=犯罪を防ぐため。", "撮影の範囲=広場に限る。", "画像の保存期間=14日間"), fields(lines.getFirst()));
    }

    @Test
    void aNumberedReportInTheHead() {
        var form =
                read(text("報告第４号"), table("事業名|見守り協定", "担当|高齢福祉課", "提供先|警察署")).getFirst();
        assertEquals(List.of("報告4"), form.items());
    }

    /** Seen in minutes with their materials behind them: two items with one 資料, and an agenda that leaves a word out of a title. */
    @Test
    void anAnnexStaysWithItsFormAndATitleMayBeShortened() {
        var agenda = List.of(
                item("諮問33", 33, "結合の内容の変更について", "3"),
                item("諮問34", 34, "住民票の広域交付の開始について", "3"),
                item("諮問35", 35, "目的外利用に関する事前一括承認基準の事例の削除について", "4"));
        var forms = read(
                agenda,
                text("結合の内容の変更について"),
                table("件名|結合の内容の変更について", "所管課|戸籍課"),
                text("資料３"),
                text("電算結合記録票"),
                table("業務の名称|区民事務所に関する業務", "所管課名|戸籍課"),
                text("目的外利用に関する審議会事前一括承認基準の事例の削除について"),
                table("件名|目的外利用に関する審議会事前一括承認基準の事例の削除について", "所管課|戸籍課"));
        assertEquals(
                List.of(List.of("諮問33"), List.of("諮問33"), List.of("諮問35")),
                forms.stream().map(FormPart::items).toList());
    }

    @Test
    void aBusinessThatSeveralItemsShareMovesNoAnnexToTheNext() {
        var agenda = List.of(
                item("諮問33", 33, "窓口に関する業務に係る結合の内容の変更について", "3"), item("諮問34", 34, "窓口に関する業務に係る住民票の広域交付の開始について", "4"));
        var forms = read(
                agenda,
                table("件名|窓口に関する業務に係る結合の内容の変更について", "所管課|戸籍課"),
                text("電算結合記録票"),
                table("業務の名称|窓口に関する業務", "所管課名|戸籍課"));
        assertEquals(
                List.of(List.of("諮問33"), List.of("諮問33")),
                forms.stream().map(FormPart::items).toList());
    }

    private static AgendaItem item(String id, int number, String title, String material) {
        return new AgendaItem(
                id, ItemKind.CONSULTATION, OptionalInt.of(number), title, Optional.empty(), List.of(material));
    }

    private static List<FormPart> read(Block... blocks) {
        return read(List.of(), blocks);
    }

    private static List<FormPart> read(List<AgendaItem> agenda, Block... blocks) {
        return FormReading.read(ExtractorKind.PDF, agenda, List.of(blocks));
    }

    private static Block text(String line) {
        return new TextBlock(List.of(Line.of(line)));
    }

    /** @param rows cells between bars */
    private static Block table(String... rows) {
        var cells = IntStream.range(0, rows.length)
                .boxed()
                .flatMap(row -> cells(row, rows[row].split("\\|", -1)))
                .toList();
        return new Table(true, cells, Optional.empty());
    }

    /** A table below a cell over all of its columns. */
    private static Block wide(String first, String... rows) {
        var cells = Stream.concat(
                        Stream.of(new Cell(0, 0, 1, 2, false, 0, Optional.empty(), List.of(text(first)))),
                        IntStream.range(0, rows.length)
                                .boxed()
                                .flatMap(row -> cells(row + 1, rows[row].split("\\|", -1))))
                .toList();
        return new Table(true, cells, Optional.empty());
    }

    private static Stream<Cell> cells(int row, String[] texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(column -> new Cell(
                        row,
                        column,
                        1,
                        1,
                        false,
                        0,
                        Optional.empty(),
                        Arrays.stream(texts, column, column + 1)
                                .filter(words -> !words.isEmpty())
                                .map(FormReaderTest::text)
                                .toList()));
    }
}
