package jp.shingi.structure.form;

import static jp.shingi.structure.form.FormReading.fields;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.FormPart;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Mark;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;
import org.junit.jupiter.api.Test;

/** Forms in the style of a report: a heading, its text below. */
class StandoutTest {
    private static final List<String> FIELDS = List.of("事業の目的=抽選の公平を保つ。", "噴水のいろどり=青", "委託先=株式会社ひがた", "実施時期=令和５年４月から");

    /** Each heading began a form of its own, and all of them were text. */
    @Test
    void headingsOfOneLevelAreLabelsAndBeginNoForm() {
        var forms = read(below(label -> new Heading(2, List.of(Line.of("◎ " + label)))));
        assertEquals(1, forms.size());
        assertEquals(FIELDS, fields(forms.getFirst()));
        assertEquals(Optional.of("公園予約の受付について"), forms.getFirst().title());
    }

    @Test
    void boldLinesAreLabels() {
        assertEquals(FIELDS, fields(read(below(StandoutTest::bold)).getFirst()));
    }

    @Test
    void linesLeftOfTheirTextAreLabels() {
        assertEquals(FIELDS, fields(read(below(label -> text(label, 0))).getFirst()));
    }

    /** 提案の趣旨 was the first of a new form where a table stood among the headings. */
    @Test
    void aHeadingOverATableAmongThemBeginsNoForm() {
        var blocks = new ArrayList<>(below(label -> new Heading(2, List.of(Line.of(label)))));
        blocks.add(new Heading(2, List.of(Line.of("取り扱う個人情報等"))));
        blocks.add(table("情報の項目", "氏名、住所", "保存期間", "１年"));
        blocks.add(new Heading(2, List.of(Line.of("所管課"))));
        blocks.add(text("公園課", 10.5));
        var forms = read(blocks);
        assertEquals(1, forms.size());
        assertEquals("所管課=公園課", fields(forms.getFirst()).getLast());
    }

    /** ４ and ５ below a table were text, for no numbering begins there. */
    @Test
    void numbersGoOnBelowATable() {
        var forms = read(List.of(
                text("公園予約の受付について", 0),
                text("１　事業の目的", 0),
                text("抽選の公平を保つ。", 10.5),
                text("２　取り扱う個人情報等", 0),
                table("情報の項目", "氏名、住所", "保存期間", "１年"),
                text("３　実施時期", 0),
                text("令和５年４月から", 10.5),
                text("４　所管課", 0),
                text("公園課", 10.5)));
        assertEquals(
                List.of("事業の目的=抽選の公平を保つ。", "情報の項目=氏名、住所", "保存期間=１年", "実施時期=令和５年４月から", "所管課=公園課"),
                fields(forms.getFirst()));
    }

    private interface Look {
        Block of(String label);
    }

    private static List<Block> below(Look look) {
        return List.of(
                text("公園予約の受付について", 60),
                look.of("事業の目的"),
                text("抽選の公平を保つ。", 10.5),
                look.of("噴水のいろどり"),
                text("青", 10.5),
                look.of("委託先"),
                text("株式会社ひがた", 10.5),
                look.of("実施時期"),
                text("令和５年４月から", 10.5));
    }

    private static Block bold(String text) {
        var marks = List.of(new Mark(0, text.length(), Mark.Kind.BOLD));
        return new TextBlock(List.of(new Line(text, 1, Optional.empty(), 10.5, 10.5, marks, 0)));
    }

    private static Block text(String text, double indent) {
        return new TextBlock(List.of(new Line(text, 1, Optional.empty(), indent, 10.5, List.of(), 0)));
    }

    private static Block table(String... words) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < words.length; i++)
            cells.add(new Cell(i / 2, i % 2, 1, 1, false, 1, Optional.empty(), List.of(text(words[i], 0))));
        return new Table(true, cells, Optional.empty());
    }

    private static List<FormPart> read(List<Block> blocks) {
        return FormReading.read(ExtractorKind.DOCX, List.of(), blocks);
    }
}
