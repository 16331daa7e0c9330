package jp.shingi.structure.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.FormPart;
import jp.shingi.model.ItemKind;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Mark;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;
import org.junit.jupiter.api.Test;

/** What stands above the fields and is, or is not, the title. */
class FormTitleTest {
    private static final String[] FIELDS = {"所管課", "公園課", "委託先", "株式会社ひがた", "期間", "１年"};

    /** The mark was taken for the first label, and the register below for the next form. */
    @Test
    void aMarkOverARegisterCutsNoTitleOff() {
        var form = one(
                text("＜諮問案件＞"),
                text("目的外利用の状況"),
                table(3, "事務の名称", "担当課", "利用目的", "予約事務", "公園課", "抽選", "貸出事務", "図書課", "督促"));
        assertEquals(Optional.of("目的外利用の状況"), form.title());
        assertEquals(Optional.of(ItemKind.CONSULTATION), form.itemKind());
    }

    @Test
    void anOrganisationBelowTheTitleIsNone() {
        assertEquals(
                Optional.of("公園予約事業の概要"),
                one(text("資料１"), text("公園予約事業の概要"), text("危機管理室"), table(2, FIELDS))
                        .title());
    }

    @Test
    void boldTypeMakesATitle() {
        assertEquals(
                Optional.of("公園予約の電子化"),
                one(bold("公園予約の電子化"), text("子育てと福祉の連携のために"), table(2, FIELDS)).title());
    }

    /** The name of a sheet is its first heading. */
    @Test
    void theNameOfAFormBelowTheNameOfItsSheet() {
        assertEquals(
                Optional.of("個人情報取扱事務届"),
                one(new Heading(1, List.of(Line.of("登録1"))), text("個人情報取扱事務届"), table(2, FIELDS))
                        .title());
    }

    @Test
    void aSecondFormOfOneNameIsAForm() {
        assertEquals(
                List.of(Optional.of("個人情報取扱事務届"), Optional.of("個人情報取扱事務届")),
                read(text("個人情報取扱事務届"), table(2, FIELDS), text("個人情報取扱事務届"), table(2, FIELDS)).stream()
                        .map(FormPart::title)
                        .toList());
    }

    /** The heading of the first section was taken for the title, and its rows had no group. */
    @Test
    void theFirstOfSeveralSectionsIsNoTitle() {
        var cells = new ArrayList<Cell>();
        section(cells, 0, "事業について", "事業名", "予約");
        section(cells, 2, "委託について", "委託先", "株式会社ひがた");
        var form = one(text("公園予約の受付の委託について"), new Table(true, cells, Optional.empty()));
        assertEquals(
                List.of(Optional.of("事業について"), Optional.of("委託について")),
                form.fields().stream().map(field -> field.group()).toList());
    }

    /** 報告第3号 and 〔資料6〕 stood in the title, and the form had no 資料. */
    @Test
    void numbersBeforeAndBehindATitle() {
        var form = one(text("報告第３号　公園の予約の受付について　【資料６】"), table(2, FIELDS));
        assertEquals(Optional.of("公園の予約の受付について"), form.title());
        assertEquals(Optional.of("6"), form.material());
        assertEquals(List.of("報告3"), form.items());
    }

    /** Both were one form, titled by what stands over them. */
    @Test
    void formsNumberedBelowACommonHeading() {
        assertEquals(
                List.of(Optional.of("その１　北公園"), Optional.of("その２　南公園")),
                read(text("公園の管理の委託について"), text("その１　北公園"), table(2, FIELDS), text("その２　南公園"), table(2, FIELDS))
                        .stream()
                        .map(FormPart::title)
                        .toList());
    }

    /** The second heading was text of one form. */
    @Test
    void numberedTitlesOverTablesOfOneLayout() {
        assertEquals(
                List.of(Optional.of("北公園の管理の委託について"), Optional.of("南公園の管理の委託について")),
                read(text("１　北公園の管理の委託について"), table(2, FIELDS), text("２　南公園の管理の委託について"), table(2, FIELDS)).stream()
                        .map(FormPart::title)
                        .toList());
    }

    /** 第３号 was the 件名. */
    @Test
    void theNumberOfAnItemIsNoSubject() {
        var form = one(text("諮問事項　第３号"), text("公園の予約の受付について"), table(2, FIELDS));
        assertEquals(Optional.of("公園の予約の受付について"), form.title());
        assertEquals(List.of("諮問3"), form.items());
        assertEquals("所管課", form.fields().getFirst().label());
    }

    /** The sheet's short name was the title. */
    @Test
    void theNameOfAFormThatHasThatOfItsSheetInIt() {
        assertEquals(
                Optional.of("公園管理個票"),
                one(new Heading(1, List.of(Line.of("個票（北公園）"))), text("公園管理個票"), table(2, FIELDS))
                        .title());
    }

    private static void section(List<Cell> cells, int row, String name, String label, String value) {
        cells.add(new Cell(row, 0, 1, 2, false, 0, Optional.empty(), List.of(text(name))));
        cells.add(cell(row + 1, 0, label));
        cells.add(cell(row + 1, 1, value));
    }

    private static FormPart one(Block... blocks) {
        var forms = read(blocks);
        assertEquals(1, forms.size());
        return forms.getFirst();
    }

    private static List<FormPart> read(Block... blocks) {
        return FormReading.read(ExtractorKind.DOCX, List.of(), List.of(blocks));
    }

    private static Block text(String text) {
        return new TextBlock(List.of(Line.of(text)));
    }

    private static Block bold(String text) {
        var marks = List.of(new Mark(0, text.length(), Mark.Kind.BOLD));
        return new TextBlock(List.of(new Line(text, 0, Optional.empty(), 0, 0, marks, 0)));
    }

    private static Block table(int columns, String... words) {
        var cells = Stream.iterate(0, i -> i < words.length, i -> i + 1)
                .map(i -> cell(i / columns, i % columns, words[i]))
                .toList();
        return new Table(true, cells, Optional.empty());
    }

    private static Cell cell(int row, int column, String words) {
        return new Cell(row, column, 1, 1, false, 0, Optional.empty(), List.of(text(words)));
    }
}
