package jp.shingi.structure.form;

import static jp.shingi.structure.form.FormReading.fields;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.shingi.model.Check;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.FormPart;
import jp.shingi.model.ItemKind;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels that no row of the table knows and no look marks: their place among values tells. */
class UnmarkedLabelsTest {
    /** The lines of one paragraph were one text, and the form none. */
    @Test
    void linesThatTakeTurnsWithTheirValues() {
        assertEquals(
                List.of("受け持つ部署の名称=公園課", "事業の対象者=予約する人", "仕事を任せる会社=株式会社ひがた", "データの受渡し=専用回線", "いつから行うか=令和5年4月1日\n（予定）"),
                fields(form(text(
                        "公園予約に係る受付の取扱いについて",
                        "受け持つ部署の名称",
                        "公園課",
                        "事業の対象者",
                        "予約する人",
                        "仕事を任せる会社",
                        "株式会社ひがた",
                        "データの受渡し",
                        "専用回線",
                        "いつから行うか",
                        "令和5年4月1日",
                        "（予定）"))));
    }

    @Test
    void shortLinesOfATextTakeNoTurns() {
        assertEquals(Set.of(), Alternating.labels(List.of("目的", "方針", "次のとおり定める。", "対象者", "市民", "その他", "委託先")));
    }

    /** Numbers before labels of which the table knows one alone were a list. */
    @Test
    void numbersBeforeLabelsThatOnlyTheirHeadsTell() {
        assertEquals(
                List.of("説明する課=公園課", "利用の趣旨=抽選のため", "使用する情報の細目=氏名", "仕事を委ねる会社=株式会社ひがた", "情報を渡す手段=紙"),
                fields(form(
                        text("公園予約の受付について"),
                        text("１　説明する課"),
                        text("公園課"),
                        text("２　利用の趣旨"),
                        text("抽選のため"),
                        text("３　使用する情報の細目"),
                        text("氏名"),
                        text("４　仕事を委ねる会社"),
                        text("株式会社ひがた"),
                        text("５　情報を渡す手段"),
                        text("紙"))));
    }

    /** None of these labels was known, and the form was a text. */
    @Test
    void labelsInWordsThatNoFormHadBefore() {
        var fields = List.of("仕事を委ねる会社=株式会社ひがた", "情報の届け方=紙", "情報を預かる訳=抽選のため", "集める情報の細目=氏名");
        assertEquals(fields, fields(form(told("　　"))));
        assertEquals(fields, fields(form(told("："))));
        assertEquals(
                fields,
                fields(form(Stream.of(told("："))
                        .map(line -> text("◆" + line.text()))
                        .toArray(Block[]::new))));
        assertEquals(fields, fields(form(told("　　")[0], told("　　")[1], told("　　")[2], told("　　")[3], text("以上"))));
    }

    @Test
    void aFewWordsBeforeColonsAreNoForm() {
        var lines = List.of(text("会社：株式会社ひがた"), text("色：青"), text("味：塩"), text("情報の届け方：紙"), text("花：桜"));
        assertEquals(List.of(), FormReading.read(ExtractorKind.PDF, List.of(), lines));
    }

    /** The labels below the second heading were text of the last value above it. */
    @Test
    void numbersThatBeginAnewBelowEachHeading() {
        var form = form(
                text("公園予約の受付について"),
                text("１　事業について"),
                text("(1) 説明する課"),
                text("公園課"),
                text("(2) 事業の狙い"),
                text("抽選のため"),
                text("２　外部に任せる仕事"),
                text("(1) 仕事を委ねる会社"),
                text("株式会社ひがた"),
                text("(2) 情報の届け方"),
                text("紙"));
        assertEquals(List.of("説明する課=公園課", "事業の狙い=抽選のため", "仕事を委ねる会社=株式会社ひがた", "情報の届け方=紙"), fields(form));
        assertEquals(
                List.of("事業について", "事業について", "外部に任せる仕事", "外部に任せる仕事"),
                form.fields().stream().map(field -> field.group().orElse("")).toList());
    }

    /** Cells with label and value were all text. */
    @Test
    void cellsThatBeginWithTheirLabels() {
        var table = new Table(
                true,
                List.of(
                        cell(0, 0, lines("①　提案名", "予約の委託について")),
                        cell(0, 1, lines("②　説明する課", "公園課")),
                        cell(1, 0, lines("③　仕事を委ねる会社", "株式会社ひがた")),
                        cell(1, 1, lines("④　情報の届け方", "紙"))),
                Optional.empty());
        assertEquals(List.of("提案名=予約の委託について", "説明する課=公園課", "仕事を委ねる会社=株式会社ひがた", "情報の届け方=紙"), fields(form(table)));
    }

    /** 諮るもの ends in の, as a title does that goes on in the next line. */
    @Test
    void whatIsPutToTheCouncilIsNoPartOfTheTitle() {
        var form = form(text("審議会に諮るもの"), text("公園予約の受付について"), table("件名|予約の受付", "委託先|株式会社ひがた"));
        assertEquals(Optional.of("公園予約の受付について"), form.title());
        assertEquals(Optional.of(ItemKind.CONSULTATION), form.itemKind());
    }

    /** A row of four cells in a table whose other rows have two, no line between the columns: the value held the next label. */
    @Test
    void aSecondLabelInTheOnlyRowThatHasOne() {
        var table = table("件名|予約の委託について", "担当課|公園課　始める時期　令和5年4月1日", "委託先|株式会社ひがた");
        assertEquals(List.of("件名=予約の委託について", "担当課=公園課", "始める時期=令和5年4月1日", "委託先=株式会社ひがた"), fields(form(table)));
    }

    @Test
    void wordsOfAValueBesideEachOtherAreNoLabels() {
        var table = table("件名|予約の委託について", "個人情報の項目|氏名　住所　電話番号", "委託先|株式会社ひがた　ひがた駅前　支店");
        assertEquals(List.of("件名=予約の委託について", "個人情報の項目=氏名　住所　電話番号", "委託先=株式会社ひがた　ひがた駅前　支店"), fields(form(table)));
    }

    /** A sign before labels that hold a dot themselves marked none of them; the leading dots made a title of the value. */
    @Test
    void aDotInALabelBehindASign() {
        assertEquals(
                List.of("件名=予約の委託について", "趣旨・目的=抽選のため", "取り扱う情報=氏名その他必要な事項", "委託先=株式会社ひがた"),
                fields(form(
                        text("◇件名………予約の委託について"),
                        text("◇趣旨・目的……抽選のため"),
                        text("◇取り扱う情報……氏名その他必要な事項"),
                        text("◇委託先………株式会社ひがた"))));
    }

    /** All options were one choice of the row, captions stuck to them. */
    @Test
    void captionsOverOrBeforeTheirOptionsInOneCell() {
        var over = lines("【家庭】", "☑家族　□婚姻", "【経済】", "□収入　☑納税");
        var before = lines("家庭：☑家族　□婚姻", "経済：□収入　☑納税");
        for (var options : List.of(over, before))
            assertEquals(
                    List.of("家庭 [家族] [婚姻]", "経済 [納税] [収入]"),
                    form(table("件名|予約の委託について", "委託先|株式会社ひがた"), row("記録する項目", options)).checks().stream()
                            .map(UnmarkedLabelsTest::shown)
                            .toList());
    }

    @Test
    void oneCaptionIsNotTheNameOfAChoice() {
        var checks = form(table("件名|予約の委託について", "委託先|株式会社ひがた"), row("記録する項目", lines("・家庭", "☑家族　□婚姻")))
                .checks();
        assertEquals(
                List.of("記録する項目 [家族] [婚姻]"),
                checks.stream().map(UnmarkedLabelsTest::shown).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "諮問, CONSULTATION",
        "条例第５条の規定に基づき、下記のとおり審議会の意見を求めます。, CONSULTATION",
        "次の件をお諮りします。, CONSULTATION",
        "報告, REPORT",
        "下記のとおり報告する。, REPORT",
        "次のとおり御報告します。, REPORT",
    })
    void whatAFormIsForIsSaidInManyWays(String line, ItemKind kind) {
        assertEquals(
                Optional.of(kind),
                form(text(line), table("件名|予約の委託について", "委託先|株式会社ひがた")).itemKind());
    }

    private static Block[] told(String gap) {
        return Stream.of("仕事を委ねる会社|株式会社ひがた", "情報の届け方|紙", "情報を預かる訳|抽選のため", "集める情報の細目|氏名")
                .map(pair -> text(pair.replace("|", gap)))
                .toArray(Block[]::new);
    }

    private static String shown(Check check) {
        return check.label() + " " + check.on() + " " + check.off();
    }

    private static FormPart form(Block... blocks) {
        return FormReading.read(ExtractorKind.PDF, List.of(), List.of(blocks)).getFirst();
    }

    private static Block text(String... lines) {
        return new TextBlock(Stream.of(lines).map(Line::of).toList());
    }

    private static List<Block> lines(String... lines) {
        return List.of(text(lines));
    }

    private static Table table(String... rows) {
        return new Table(
                true,
                Stream.iterate(0, row -> row < rows.length, row -> row + 1)
                        .flatMap(row -> Stream.of(
                                cell(row, 0, List.of(text(rows[row].split("\\|")[0]))),
                                cell(row, 1, List.of(text(rows[row].split("\\|")[1])))))
                        .toList(),
                Optional.empty());
    }

    private static Table row(String label, List<Block> value) {
        return new Table(true, List.of(cell(0, 0, List.of(text(label))), cell(0, 1, value)), Optional.empty());
    }

    private static Cell cell(int row, int column, List<Block> content) {
        return new Cell(row, column, 1, 1, false, 0, Optional.empty(), content);
    }
}
