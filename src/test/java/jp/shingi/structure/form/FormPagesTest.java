package jp.shingi.structure.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shingi.model.ClausesPart;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.FormPart;
import jp.shingi.model.Part;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;
import jp.shingi.structure.ReadContext;
import org.junit.jupiter.api.Test;

/** Files of several forms and their annexes, page behind page. */
class FormPagesTest {
    /** Seen where each form filled its page: the extractor joins tables of one width over page ends. */
    @Test
    void formsThatWereReadAsOneTableArePartedAtTheirSubject() {
        var parts = read(table(1, "件名|予約の委託について", "担当課|総務課", "委託先|株式会社ひがた", "件名|抽選の委託について", "担当課|経理課", "委託先|有限会社なぎさ"));
        assertEquals(List.of("予約の委託について", "抽選の委託について"), titles(parts));
        assertEquals(List.of("件名=抽選の委託について", "担当課=経理課", "委託先=有限会社なぎさ"), FormReading.fields((FormPart) parts.getLast()));
    }

    /** The dots lead to 報告事項, and the line is no label: the next form stood in the one before. */
    @Test
    void aLineThatEndsInTheKindOfItsItemBeginsAForm() {
        var parts = read(
                text(1, "事業の概要"),
                table(1, "事業名|予約", "担当課|総務課"),
                text(1, "◇外部との結合（第１７条関係）・・・報告事項"),
                table(1, "件名|予約の結合について", "保有課|総務課"));
        assertEquals(2, forms(parts).size());
    }

    @Test
    void aSubjectThatComesAgainOnTheNextPageIsTheSame() {
        var parts = read(table(1, "件名|予約の委託について", "担当課|総務課", "件名|予約の委託について", "担当課|総務課"));
        assertEquals(List.of("予約の委託について"), titles(parts));
    }

    @Test
    void aTitleAtTheHeadOfAPageBelowAFormBeginsATextOfItsOwn() {
        var parts = read(table(1, "件名|予約の委託について", "担当課|総務課"), text(2, "予約システムの概要"), text(2, "職員が端末を使い、空きを調べる。"));
        assertEquals(List.of("予約の委託について", "予約システムの概要"), titles(parts));
    }

    /** Seen in an explanation of terms: its sub-headings were fields, the sections that followed their values. */
    @Test
    void whatIsMarkedBelowSentencesOfNumberedSectionsIsNoLabel() {
        var parts = read(
                text(1, "用語の説明"),
                text(1, "１ 通知の受信"),
                text(1, "国から区へ送られる。"),
                text(1, "＜情報項目＞"),
                text(1, "氏名、住所"),
                text(1, "２ 通知の送信"),
                text(1, "区から国へ送る。"),
                text(1, "＜記録媒体＞"),
                text(1, "紙"),
                text(1, "３ 端末"),
                text(1, "区民課に置く。"),
                text(1, "＜目的＞"),
                text(1, "つなぐこと"));
        assertEquals(List.of(), forms(parts));
    }

    /** Seen in an article of a law behind a form: 許可の年月日 had the rest of the list as its value. */
    @Test
    void aListOfShortNumberedItemsHasNoLabels() {
        var items = Stream.of("氏名", "住所", "職業", "国籍", "電話番号", "許可の年月日", "備考").toList();
        var blocks = new ArrayList<Block>(List.of(text(1, "登録原票について")));
        IntStream.range(0, items.size()).forEach(i -> blocks.add(text(1, (i + 1) + "　" + items.get(i))));
        assertEquals(List.of(), forms(read(blocks.toArray(Block[]::new))));
    }

    @Test
    void aNumberRightBeforeALabelThatBeginsLikeACounterIsItsNumber() {
        assertEquals("件名", Label.of("１件名").text());
        assertEquals("３件の事故", Label.of("３件の事故").text());
        var clauses = (ClausesPart) read(
                        table(1, "件名|予約の委託について", "担当課|総務課"),
                        text(2, "仕様書（案）"),
                        text(2, "１件名"),
                        text(2, "予約の委託"),
                        text(2, "２ 委託期間"),
                        text(2, "契約の日から一年間"))
                .getLast();
        assertEquals(
                List.of("件名", "委託期間"),
                clauses.sections().stream().map(section -> section.heading()).toList());
    }

    private static List<Part> read(Block... blocks) {
        return new FormReader()
                .read(List.of(blocks), new ReadContext(ExtractorKind.PDF, Optional.empty(), List.of()))
                .parts();
    }

    private static List<String> titles(List<Part> parts) {
        return parts.stream().map(part -> part.title().orElse("")).toList();
    }

    private static List<Part> forms(List<Part> parts) {
        return parts.stream().filter(FormPart.class::isInstance).toList();
    }

    private static Block text(int page, String words) {
        return new TextBlock(List.of(line(page, words)));
    }

    private static Line line(int page, String words) {
        var line = Line.of(words);
        return new Line(words, page, line.box(), line.indent(), line.size(), List.of(), line.column());
    }

    private static Block table(int page, String... rows) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < rows.length; i++) {
            var words = Arrays.asList(rows[i].split("\\|"));
            for (int j = 0; j < words.size(); j++)
                cells.add(new Cell(i, j, 1, 1, false, page, Optional.empty(), List.of(text(page, words.get(j)))));
        }
        return new Table(true, cells, Optional.empty());
    }
}
