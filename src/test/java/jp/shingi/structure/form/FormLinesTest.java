package jp.shingi.structure.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.FormPart;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;
import org.junit.jupiter.api.Test;

/** Forms whose labels stand on lines, marked by a number, a sign, brackets, a colon or their place. */
class FormLinesTest {
    private static final List<String> FIELDS = List.of("件名=予約の委託について", "所管課=公園課", "委託先=株式会社ひがた");

    @Test
    void labelsInBracketsAboveTheirValues() {
        assertEquals(
                FIELDS,
                fields(text("【件名】"), text("予約の委託について"), text("【所管課】"), text("公園課"), text("【委託先】"), text("株式会社ひがた")));
    }

    @Test
    void labelsBehindASign() {
        assertEquals(FIELDS, fields(text("◆件名　予約の委託について"), text("◆所管課　公園課"), text("◆委託先　株式会社ひがた")));
    }

    @Test
    void aTextFileWithoutBlankLines() {
        assertEquals(FIELDS, fields(text("　　　資料３", "　委託調書", "件名　　予約の委託について", "所管課　　公園課", "委託先　　株式会社ひがた")));
        assertEquals(
                Optional.of("3"),
                read(text("資料３", "件名：予約の委託について", "所管課：公園課", "委託先：株式会社ひがた"))
                        .getFirst()
                        .material());
    }

    @Test
    void anUnknownLabelBeforeAColonLikeTheOthers() {
        assertEquals(
                List.of("件名=予約の委託について", "噴水の色=青", "所管課=公園課", "委託先=株式会社ひがた"),
                fields(text("件名：予約の委託について"), text("噴水の色：青"), text("所管課：公園課"), text("委託先：株式会社ひがた")));
    }

    @Test
    void aValueAboveALabelIsNoPieceOfIt() {
        assertEquals(
                List.of("事務の名称=公園予約に関する事務", "利用目的=抽選のため。", "委託先=株式会社ひがた"),
                fields(text("事務の名称"), text("公園予約に関する事務"), text("利用目的"), text("抽選のため。"), text("委託先"), text("株式会社ひがた")));
    }

    @Test
    void numberedItemsInsideAValueAreNoLabels() {
        assertEquals(
                List.of("件名=予約の委託について", "記録項目=(1) 住所\n(2) 電話番号\n(3) 生年月日", "所管課=公園課", "委託先=株式会社ひがた"),
                fields(
                        text("件名：予約の委託について"),
                        text("記録項目：(1) 住所"),
                        text("(2) 電話番号"),
                        text("(3) 生年月日"),
                        text("所管課：公園課"),
                        text("委託先：株式会社ひがた")));
    }

    @Test
    void bulletsAndFullStopsBehindNumbers() {
        assertEquals(
                List.of("件名=予約の委託について", "記録項目=・電話番号\n・住所", "委託先=株式会社ひがた"),
                fields(text("件名：予約の委託について"), text("記録項目：・電話番号"), text("・住所"), text("委託先：株式会社ひがた")));
        assertEquals(FIELDS, fields(text("１．件名　予約の委託について"), text("２．所管課　公園課"), text("３．委託先　株式会社ひがた")));
    }

    @Test
    void aBoxOfOneColumnKeepsLabelsThatNobodyKnows() {
        assertEquals(
                List.of("件名=予約の委託について", "噴水の色=青", "委託先=株式会社ひがた"),
                fields(box("件名", "予約の委託について", "噴水の色", "青", "委託先", "株式会社ひがた")));
    }

    /** Seen where short values stand in a column: some of the numbered lines came as a table without lines. */
    @Test
    void theNumberingRunsThroughTablesWithoutLines() {
        var rows = new Table(false, List.of(cell(0, 0, "２　所管課"), cell(0, 1, "公園課")), Optional.empty());
        assertEquals(FIELDS, fields(text("１　件名　予約の委託について"), rows, text("３　委託先　株式会社ひがた")));
    }

    @Test
    void anUnknownLabelWhoseValueBeginsInTheColumnOfTheOthers() {
        assertEquals(
                List.of("件名=予約の委託について", "噴水の色=青", "所管課=公園課", "委託先=株式会社ひがた"),
                fields(text("件名　　　　予約の委託について", "噴水の色　　青", "所管課　　　公園課", "委託先　　　株式会社ひがた")));
        assertEquals(
                List.of("件名=予約の委託について", "噴水の色=青", "所管課=公園課", "委託先=株式会社ひがた"),
                fields(text("件名\t予約の委託について"), text("噴水の色\t青"), text("所管課\t公園課"), text("委託先\t株式会社ひがた")));
    }

    @Test
    void theLastRowOfABoxIsAValueEvenWhereItReadsLikeALabel() {
        assertEquals(
                List.of("件名=予約の委託について", "委託先=未定", "添付資料=特記事項"),
                fields(box("件名", "予約の委託について", "委託先", "未定", "添付資料", "特記事項")));
    }

    @Test
    void twoLettersOfConsultationInOneTextFile() {
        var forms = read(
                text("諮問第３号", "予約の委託について", "記", "１　所管課", "公園課", "２　委託先", "株式会社ひがた", "以上"),
                text("諮問第４号", "抽選の委託について", "記", "１　所管課", "文化課", "２　委託先", "有限会社なぎさ", "以上"));
        assertEquals(
                List.of("予約の委託について", "抽選の委託について"),
                forms.stream().map(form -> form.title().orElse("")).toList());
        assertEquals(List.of("所管課=文化課", "委託先=有限会社なぎさ"), FormReading.fields(forms.getLast()));
    }

    @Test
    void labelsOfACaseOnLinesAreAFormAndAnAgendaIsNone() {
        assertTrue(FormReader.holdsForm(List.of(text("１　事務の名称　公園予約"), text("２　利用目的　抽選のため。"), text("３　委託先　株式会社ひがた"))));
        assertFalse(FormReader.holdsForm(List.of(text("１　議題"), text("２　報告事項"), text("３　資料"), text("４　その他"))));
    }

    @Test
    void aNumberAndAColonMakeALabelThatTheTableDoesNotKnow() {
        assertEquals(
                List.of("件名=予約の委託について", "起案の担い手=公園課", "委託先=株式会社ひがた"),
                fields(text("１．件名：予約の委託について"), text("２．起案の担い手：公園課"), text("３．委託先：株式会社ひがた")));
    }

    @Test
    void aFormNumberedWithBracketsBeginsBelowOneNumberedWithDigits() {
        var forms = read(
                text("資料１"),
                text("諮問調書"),
                text("１．件名"),
                text("予約の委託について"),
                text("２．所管課"),
                text("公園課"),
                text("資料２"),
                text("諮問調書"),
                text("(1) 件名"),
                text("抽選の委託について"),
                text("(2) 所管課"),
                text("公園課"));
        assertEquals(2, forms.size());
        assertEquals(List.of("件名=抽選の委託について", "所管課=公園課"), FormReading.fields(forms.getLast()));
    }

    @Test
    void labelsNumberedWithKana() {
        assertEquals(FIELDS, fields(text("ア　件名　　予約の委託について"), text("イ　所管課　　公園課"), text("ウ　委託先　　株式会社ひがた")));
    }

    private static List<String> fields(Block... blocks) {
        return FormReading.fields(read(blocks).getFirst());
    }

    private static List<FormPart> read(Block... blocks) {
        return FormReading.read(ExtractorKind.TEXT, List.of(), List.of(blocks));
    }

    private static Block text(String... lines) {
        return new TextBlock(Arrays.stream(lines).map(Line::of).toList());
    }

    private static Block box(String... rows) {
        var cells = IntStream.range(0, rows.length)
                .mapToObj(row -> cell(row, 0, rows[row]))
                .toList();
        return new Table(true, cells, Optional.empty());
    }

    private static Cell cell(int row, int column, String words) {
        return new Cell(row, column, 1, 1, false, 0, Optional.empty(), List.of(text(words)));
    }
}
