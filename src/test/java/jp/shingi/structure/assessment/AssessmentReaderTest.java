package jp.shingi.structure.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shingi.model.AssessmentPart;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;
import jp.shingi.structure.ReadContext;
import jp.shingi.structure.ReadPart;
import org.junit.jupiter.api.Test;

/** Rows of the official form that were once read wrongly. */
class AssessmentReaderTest {
    @Test
    void aContractorYetToBeChosenIsNoContractor() {
        var part = part(List.of(
                row("委託事項１", "データの入力"), row("⑥委託先名", "入札により決定する。"), row("委託事項２", "印刷"), row("⑥委託先名", "しらいと印刷（株）")));
        assertEquals(Optional.empty(), part.entrustments().getFirst().contractor());
        assertEquals(
                "しらいと印刷（株）",
                part.entrustments().getLast().contractor().orElseThrow().surface());
        assertTrue(part.fields().stream().anyMatch(field -> field.value().equals("入札により決定する。")));
    }

    /** Seen where no line is drawn: number and name of the cover stood on one line, and were lost. */
    @Test
    void captionsAndValuesOfTheCoverOnLinesWithGaps() {
        var part = assessment(List.of(
                text("特定個人情報保護評価書（全項目評価書）"),
                text("評価書番号　評価書名"),
                text("12　予防接種に関する事務"),
                text("Ⅰ　基本情報"),
                table(row("①事務の名称", "予防接種に関する事務"))));
        assertEquals(12, part.number().orElseThrow());
        assertEquals(Optional.of("予防接種に関する事務"), part.name());
    }

    @Test
    void aLabelBesideAWordWrittenDownwards() {
        var label = List.of(text("再　⑦再委託の有無　※"), text("委"), text("託"));
        var value = List.of(text("[　再委託する　]\n＜選択肢＞\n1) 再委託する\n2) 再委託しない"));
        var part = assessment(List.of(
                text("特定個人情報保護評価書（全項目評価書）"),
                text("Ⅱ　特定個人情報ファイルの概要"),
                table(row("委託事項１", "データの入力")),
                new Table(
                        false,
                        List.of(
                                new Cell(0, 0, 1, 1, false, 0, Optional.empty(), label),
                                new Cell(0, 1, 1, 1, false, 0, Optional.empty(), value)),
                        Optional.empty())));
        assertEquals(Optional.of(true), part.entrustments().getFirst().subcontracting());
    }

    /** Options in a cell of their own, and how many there are below the answer: the label was lost, and the answer with it. */
    @Test
    void anAnswerWithACountAndOptionsInTheNextCell() {
        var part = part(List.of(row("委託の有無　※", "[　委託する　]\n（　３　）　件", "＜選択肢＞\n1) 委託する\n2) 委託しない")));
        assertEquals("委託の有無", part.fields().getLast().label());
        assertEquals("委託する（３）件", part.fields().getLast().value());
    }

    /** What a council is consulted on is a draft, and its title says so; in a narrow box it takes two lines. */
    @Test
    void titlesOfDraftsOverTwoLinesAndNoneAtAll() {
        for (var title : List.of(
                List.of("特定個人情報保護評価書（全項目評価書）（案）"),
                List.of("【素案】特定個人情報保護評価書(全項目評価書)"),
                List.of("特定個人情報保護評価書", "（全項目評価書）"),
                List.of("特定個人情報保護評価書全項目評価書案"))) {
            var blocks = title.stream().map(AssessmentReaderTest::text).toList();
            assertEquals(1, new AssessmentReader().claims(blocks), title.toString());
            var part = assessment(blocks);
            assertEquals(Optional.of(String.join("", title)), part.title());
            assertEquals(Optional.of("全項目評価書"), part.level());
        }
        var untitled = List.of(text("[令和6年10月　様式3]"), table(row("評価書番号\n12", "評価書名\n予防接種に関する事務")));
        assertEquals(1, new AssessmentReader().claims(untitled));
        assertEquals(Optional.of("重点項目評価書"), assessment(untitled).level());
        assertEquals(0, new AssessmentReader().claims(List.of(text("特定個人情報保護評価書（全項目評価書）の案について"))));
    }

    private static AssessmentPart assessment(List<Block> blocks) {
        var context = new ReadContext(ExtractorKind.PDF, Optional.empty(), List.of());
        return (AssessmentPart)
                new AssessmentReader().read(blocks, context).parts().getFirst();
    }

    @Test
    void anAnswerThatRunsIntoItsOptionsIsTextAndNoValue() {
        var mixed = "[　＜選択肢＞1) 目的外の入手への対策\n特定個人情報の使用] 2) 特定個人情報の使用への対策";
        var part = part(List.of(row("最も優先度が高いと考えられる対策", mixed)));
        assertEquals(List.of(), part.fields());
        assertTrue(part.paragraphs().getLast().text().startsWith("最も優先度が高いと考えられる対策 [　＜選択肢＞"));
    }

    /** A narrow column broke the day in two. */
    @Test
    void aDateBrokenBetweenItsDigits() {
        var head = List.of("変更日", "項目", "変更前の記載", "変更後の記載", "提出時期", "説明");
        var change = List.of("令和6年12月2\n0日", "Ⅰ", "一", "二", "事後", "－");
        var part = part(List.of(head, change));
        assertEquals(
                Optional.of(LocalDate.of(2024, 12, 20)),
                part.revisions().getLast().date());
    }

    @Test
    void muchTextThatBelongsToNoFieldIsTold() {
        var read = read(List.of(List.of("Ⅰ　基本情報"), row("①事務の名称", "予防接種"), List.of("事務の内容を図に示す。".repeat(40))));
        assertEquals(
                List.of("form-text-unplaced"),
                read.warnings().stream().map(warning -> warning.code()).toList());
    }

    /** The page end cut the place as well, and the rest of the row counted as a change of its own. */
    @Test
    void aChangeCutByThePageEndIsOneWhateverItsPlaceSays() {
        var heads = List.of("変更日", "項目", "変更前の記載", "変更後の記載", "提出時期", "提出時期に係る説明");
        var part = changes(
                heads,
                List.of("令和5年6月1日", "Ⅱ ２．基本情報 ③対象となる本人の", "市内に住所を有", "市内に住所を有する者", "事後", "軽微な"),
                List.of("", "範囲", "する者", "・転出した者", "", "変更"),
                List.of("", "Ⅳ １．監査", "年１回", "年２回", "事前", ""));
        assertEquals(2, part.revisions().size());
        var cut = part.revisions().getFirst();
        assertEquals(Optional.of("Ⅱ ２．基本情報 ③対象となる本人の範囲"), cut.place());
        assertEquals(Optional.of("市内に住所を有する者"), cut.before());
        assertEquals(Optional.of("市内に住所を有する者\n・転出した者"), cut.after());
        assertEquals(Optional.of("軽微な変更"), cut.reason());
        assertEquals(Optional.of("Ⅳ １．監査"), part.revisions().getLast().place());
    }

    @Test
    void whereTheChangesStandIsNoChange() {
        var part = changes(
                List.of("変更日", "項目", "変更前の記載", "変更後の記載"),
                List.of("", "（１）予防接種ファイル", "別紙２のとおり", ""),
                List.of("令和5年6月1日", "Ⅳ １．監査", "年１回", "年２回"));
        assertEquals(1, part.revisions().size());
        assertTrue(part.fields().stream().anyMatch(field -> field.value().equals("別紙２のとおり")));
    }

    /** The label of a box that nobody filled in was a measure. */
    @Test
    void aLabelBesideAnEmptyBoxIsNoMeasure() {
        var part = part(List.of(
                row("リスク１：　目的外の入手が行われるリスク"),
                row("　", "具体的な方法", "　"),
                row("その他の措置の内容", "鍵を掛ける。"),
                row("　", "ルールの内容", "　")));
        assertEquals(Optional.of("鍵を掛ける。"), part.risks().getFirst().measures());
    }

    /** As a sheet: label and title of five risks merged, brackets, answer and options in cells of their own; no rating was read. */
    @Test
    void theFormAsASheetOfNarrowCells() {
        var cells = new ArrayList<Cell>();
        cells.add(cell(0, 0, 1, 9, "Ⅲ　特定個人情報ファイルの取扱いプロセスにおけるリスク対策"));
        cells.add(cell(1, 0, 2, 9, "委託先による不正な提供に関するリスク\n再委託に関するリスク"));
        cells.add(cell(3, 0, 2, 3, "リスクへの対策は十分か"));
        cells.addAll(List.of(cell(3, 3, 1, 1, "["), cell(3, 4, 1, 2, "十分である"), cell(3, 6, 1, 1, "]")));
        cells.addAll(
                List.of(cell(3, 7, 1, 2, "＜選択肢＞"), cell(4, 7, 1, 1, "1) 特に力を入れている"), cell(4, 8, 1, 1, "2) 十分である")));
        cells.add(cell(5, 0, 3, 1, "再委託"));
        cells.addAll(List.of(cell(5, 1, 1, 2, "許諾方法"), cell(5, 3, 1, 6, "書面による。"), cell(6, 1, 2, 2, "提供方法")));
        cells.addAll(
                List.of(cell(6, 3, 1, 1, "["), cell(6, 4, 1, 1, "○"), cell(6, 5, 1, 1, "]"), cell(6, 6, 1, 3, "専用線")));
        cells.addAll(List.of(cell(7, 3, 1, 1, "["), cell(7, 5, 1, 1, "]"), cell(7, 6, 1, 3, "紙")));
        var part = assessment(List.of(text("特定個人情報保護評価書（全項目評価書）"), new Table(true, cells, Optional.empty())));
        assertEquals(1, part.risks().size());
        assertEquals(Optional.of("十分である"), part.risks().getFirst().rating());
        assertEquals(Optional.of("書面による。"), part.risks().getFirst().measures());
        assertTrue(part.fields().stream()
                .anyMatch(field -> field.label().equals("提供方法") && field.value().equals("専用線")));
    }

    private static Cell cell(int row, int column, int rows, int columns, String words) {
        return new Cell(row, column, rows, columns, false, 1, Optional.empty(), List.of(text(words)));
    }

    /** The name of the next sheet of a workbook was what the annex said. */
    @Test
    void aNumeralAloneIsNoValueOfTheCaptionAbove() {
        var part = (AssessmentPart) read(List.of(row("（別添１）　事務の内容"), row("Ⅱ"), row("Ⅱ　特定個人情報ファイルの概要")))
                .parts()
                .getFirst();
        assertTrue(part.fields().isEmpty());
    }

    /** Recipients in an annex stood under the file that came last. */
    @Test
    void anAnnexNamesTheFileOfItsRecipients() {
        var part = (AssessmentPart) read(List.of(
                        List.of("Ⅰ　基本情報"),
                        List.of("３．特定個人情報ファイル名"),
                        List.of("（１）接種台帳ファイル\n（２）送付先ファイル"),
                        List.of("Ⅱ　特定個人情報ファイルの概要"),
                        List.of("１．特定個人情報ファイル名"),
                        List.of("（２）送付先ファイル"),
                        List.of("Ⅵ　評価実施手続"),
                        List.of("別紙３　接種台帳ファイルの移転先２以降"),
                        row("移転先２", "福祉課")))
                .parts()
                .getFirst();
        assertEquals(Optional.of("接種台帳ファイル"), part.transfers().getFirst().file());
    }

    @Test
    void changesOfWhichOnlyTheTextIsLeft() {
        var part = flat(
                "1 令和5年6月1日 Ⅱ\n５．特定個人情報の\n提供・移転",
                "移転先９ 新規 (右記の移転先を新たに追加) 福祉部　介護課 事後\nその他の項目の変更である。\n（別紙４）変更箇所",
                "2 令和5年6月1日 Ⅱ\n２．基本情報",
                "③対象となる本人の範囲 変更 区域内の住民",
                "区域内の住民及び転出した者",
                "事前",
                "3 令和5年6月1日 Ⅰ 変更",
                "端末を置く。",
                "端末を",
                "施錠して置く。",
                "事後\n軽微な変更");
        var all = part.revisions();
        assertEquals(
                List.of("Ⅱ５．特定個人情報の提供・移転 移転先９", "Ⅱ２．基本情報 ③対象となる本人の範囲", "Ⅰ"),
                all.stream().map(change -> change.place().orElseThrow()).toList());
        assertEquals(Optional.of("(右記の移転先を新たに追加)"), all.getFirst().before());
        assertEquals(Optional.of("福祉部　介護課"), all.getFirst().after());
        assertEquals(Optional.of("その他の項目の変更である。"), all.getFirst().reason());
        assertEquals(Optional.of("区域内の住民及び転出した者"), all.get(1).after());
        assertEquals(Optional.empty(), all.getLast().before());
        assertEquals(Optional.of("事後"), all.getLast().timing());
    }

    /** Each name stands above its caption in such text; only where both take turns is it known whose it is. */
    @Test
    void contractorsInTurnsWithTheirEntrustments() {
        var inTurns = flat("⑥委託先名 うみべ計算株式会社", "委託事項1 保守", "⑥委託先名 しらいと印刷株式会社", "委託事項2 印刷");
        assertEquals(
                List.of("うみべ計算株式会社", "しらいと印刷株式会社"),
                inTurns.entrustments().stream()
                        .map(one -> one.contractor().orElseThrow().surface())
                        .toList());
        var torn = flat("委託事項1 保守", "委託事項2 印刷", "⑥委託先名 うみべ計算株式会社", "⑥委託先名 しらいと印刷株式会社");
        assertTrue(torn.entrustments().stream().allMatch(one -> one.contractor().isEmpty()));
    }

    @SafeVarargs
    private static AssessmentPart changes(List<String>... rows) {
        var cells = IntStream.range(0, rows.length)
                .boxed()
                .flatMap(row -> IntStream.range(0, rows[row].size())
                        .mapToObj(at -> new Cell(
                                row, at, 1, 1, row == 0, 1, Optional.empty(), List.of(text(rows[row].get(at))))))
                .toList();
        return assessment(
                List.of(text("特定個人情報保護評価書（全項目評価書）"), text("（別添３）変更箇所"), new Table(true, cells, Optional.empty())));
    }

    private static AssessmentPart flat(String... paragraphs) {
        var blocks = Stream.concat(Stream.of("特定個人情報保護評価書（全項目評価書）"), Stream.of(paragraphs))
                .map(AssessmentReaderTest::text)
                .toList();
        var context = new ReadContext(ExtractorKind.TEXT, Optional.empty(), List.of());
        return (AssessmentPart)
                new AssessmentReader().read(blocks, context).parts().getFirst();
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    private static AssessmentPart part(List<List<String>> rows) {
        var all = Stream.concat(Stream.of(List.of("Ⅱ　特定個人情報ファイルの概要"), List.of("４．特定個人情報ファイルの取扱いの委託")), rows.stream())
                .toList();
        return (AssessmentPart) read(all).parts().getFirst();
    }

    private static ReadPart read(List<List<String>> rows) {
        var title = new TextBlock(List.of(Line.of("特定個人情報保護評価書（全項目評価書）")));
        var blocks = Stream.concat(Stream.<Block>of(title), rows.stream().map(AssessmentReaderTest::table))
                .toList();
        return new AssessmentReader().read(blocks, new ReadContext(ExtractorKind.PDF, Optional.empty(), List.of()));
    }

    /** A row of the form as a table of its own. */
    private static Table table(List<String> row) {
        var cells = IntStream.range(0, row.size())
                .mapToObj(i -> new Cell(0, i, 1, 1, false, 1, Optional.empty(), List.of(text(row.get(i)))))
                .toList();
        return new Table(true, cells, Optional.empty());
    }

    private static Block text(String words) {
        return new TextBlock(words.lines().map(Line::of).toList());
    }
}
