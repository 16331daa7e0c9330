package jp.shingi.extract.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Extraction;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReaderTest {
    @TempDir
    Path folder;

    private Extraction read(String name, String text) throws Exception {
        return new TextReader().read(Files.writeString(folder.resolve(name), text), name);
    }

    private List<Block> text(String text) throws Exception {
        return read("a.txt", text).blocks();
    }

    @Test
    void linesStayLinesAndBlankOnesPartParagraphs() throws Exception {
        var blocks = text("○会長　開会します。\n　続けます。\n\n○委員　はい。\n");
        assertEquals(2, blocks.size());
        assertEquals(2, blocks.getFirst().lines().count());
        assertEquals(10.5, ((TextBlock) blocks.getFirst()).content().get(1).indent());
    }

    @Test
    void aBulletBeforeANumberIsNoneAndBeginsAParagraph() throws Exception {
        var blocks = text("　事業の基礎とする。\n- (2) 内容\n　意向をたずねる。\n\n- はい、そうします。\n- 2階の窓口\n");
        assertEquals(3, blocks.size());
        assertTrue(Block.text(blocks.subList(1, 2)).startsWith("(2) 内容"));
        assertTrue(Block.text(blocks.subList(2, 3)).startsWith("- はい"));
    }

    @Test
    void anItemOfTextThatIsNotWrappedIsOneLine() throws Exception {
        var item = "- (1) 目的\n基礎資料とする。\n- (2) 内容\n";
        assertEquals(2, text(item).size(), "a wrapped item goes on");
        assertEquals(4, text("事業の展開に活用するための資料とする".repeat(5) + "。\n\n" + item).size());
    }

    @Test
    void whereEveryLineIsSpacedOnlyWiderGapsPart() throws Exception {
        var paragraph = "一行目の文が\n\n".repeat(12);
        assertEquals(2, text(paragraph + "\n\n" + paragraph).size());
    }

    @Test
    void formFeedsArePagesAndPageNumbersGo() throws Exception {
        var read = read("a.txt", "会議録\n開会した。\n\n  - 1 -\n\f会議録\n閉会した。\n\n  - 2 -\n");
        assertEquals(2, read.pages().size());
        assertEquals(
                List.of(1, 1, 2),
                read.blocks().stream()
                        .flatMap(Block::lines)
                        .map(line -> line.page())
                        .toList());
        assertEquals("会議録開会した。閉会した。", Block.text(read.blocks()).replace("\n", ""));
    }

    @Test
    void numbersThatAreNoPageNumbersStay() throws Exception {
        assertTrue(Block.text(text("評価書番号\n\n1\n\n評価書名\n\n住民基本台帳\n\n7\n\n件\n")).contains("7"));
    }

    @Test
    void drawnTablesHaveMergedCells() throws Exception {
        var table = (Table) text("""
                        ┌──┬──┬──────┐
                        │委託│先　│株式会社甲　　│
                        │　　├──┼──────┤
                        │　　│理由│速くなる。　　│
                        ├──┴──┼──────┤
                        │備考　　　│なし　　　　　│
                        └─────┴──────┘
                        """).getFirst();
        assertEquals(2, table.all().getFirst().rowSpan());
        assertEquals("理由", table.row(1).getFirst().text());
        assertEquals(2, table.row(2).getFirst().columnSpan());
        assertEquals("なし", table.row(2).get(1).text());
        assertEquals(3, table.rows());
    }

    @Test
    void aRowThatAPageBreakCutBeginsWithATab() throws Exception {
        var table = (Table) read("a.md", "# 資料\n\n\t<p>続きの値</p> <ol><li>2 記録を残す。</li></ol>\n<p>次の項目</p>\t<p>その値</p>\n")
                .blocks()
                .get(1);
        assertEquals(2, table.rows());
        assertTrue(table.row(0).getFirst().text().isBlank());
        assertEquals("次の項目", table.row(1).getFirst().text());
    }

    @Test
    void alignedFormsAreTablesWhereLabelsStandInTheMiddle() throws Exception {
        var table = (Table) text("""
                         件    名       印刷の委託について

                                    数が多く、手では間に合わないため、外
                         委託の理由      へ出すものである。
                                    なお、期限は年度末とする。
                                    １  印刷
                         内    容
                                    ２  封入
                        """).getFirst();
        assertEquals(3, table.rows());
        assertEquals("件名", table.row(0).getFirst().text());
        assertEquals(
                "数が多く、手では間に合わないため、外へ出すものである。なお、期限は年度末とする。", table.row(1).get(1).text());
        assertEquals(2, table.row(2).get(1).content().getFirst().lines().count());
    }

    /** The number was the value of the title below it. */
    @Test
    void aNumberInTheCornerIsNoValue() throws Exception {
        var form = """
                    個人情報業務登録票

諮問の件            消防団員帳票の出力業務

                    目的を達するため、帳票を
目的
                    委託により作る。

担当                健康推進課
""";
        for (var number : List.of("【資料２】", "別添資料4", "（資料9）", "資料No.１－２")) {
            var blocks = text(" ".repeat(60) + number + "\n" + form);
            assertTrue(Block.text(blocks.subList(0, 1)).strip().startsWith(number), number);
            var table = (Table) blocks.get(1);
            assertEquals("諮問の件", table.row(0).getFirst().text());
        }
    }

    @Test
    void speakersBesideTheirSpeechAreNoTable() throws Exception {
        var blocks = text("""
                （会長）        ただいまから開会します。本日は諮問が二件で
                            す。
                （総務課長）      資料１により説明します。対象は区民である。
                            以上です。
                （委員）        はい。
                """);
        assertTrue(blocks.stream().noneMatch(Table.class::isInstance));
    }

    @Test
    void tabsPartLabelAndValue() throws Exception {
        var blocks = text("件名\t印刷の委託\n----\t--\n担当\t<p>総務課</p><ol><li>1 印刷</li></ol>\n\n以上\n");
        var table = (Table) blocks.getFirst();
        assertEquals(2, table.rows());
        assertEquals(2, table.row(1).get(1).content().size());
        assertEquals(2, blocks.size());
    }

    @Test
    void markdownHasHeadingsListsPipesAndHtml() throws Exception {
        var blocks = read("a.md", """
                        # 会議録
                        **日時**
                        4月1日

                        - 1 開会
                          続き
                        - 委員
                        1. 諮問

                        | 件名 | 内容 |
                        |---|---|
                        | 甲 | <b>乙</b><br>丙 |

                        <table><tr><td>a</td><td>b</td></tr></table>
                        """).blocks();
        assertEquals("会議録", ((Heading) blocks.getFirst()).content().getFirst().text());
        assertTrue(((TextBlock) blocks.get(1)).content().getFirst().bold());
        assertEquals(
                List.of("", "・", "1."),
                blocks.subList(2, 5).stream()
                        .map(item -> ((ListItem) item).marker())
                        .toList());
        var pipes = (Table) blocks.get(5);
        assertTrue(pipes.row(0).getFirst().head());
        assertEquals("乙丙", pipes.row(1).get(1).text());
        assertEquals(2, ((Table) blocks.get(6)).columns());
    }

    /** Texts that once took minutes: tables begun and never ended, one endless aligned paragraph. */
    @Test
    void textsThatLookLikeTablesComeToAnEnd() throws Exception {
        var begun = Block.text(text("┌─┐\n│あ│\n".repeat(20_000)));
        assertEquals(20_000, begun.chars().filter(c -> c == 'あ').count());
        var aligned = Block.text(text((" 件  名       印刷の委託について\n" + "            数が多く\n".repeat(3)).repeat(3_000)));
        assertEquals(9_000, aligned.chars().filter(c -> c == '数').count());
    }

    /** Both took longer than the limit on time: each sign looked for its end over the whole line. */
    @Test
    void aLineOfTabsAndALineOfBracketsAreLines() throws Exception {
        assertEquals("会議", text("\t".repeat(1_000_000) + "会議").getFirst().text());
        var brackets = read("a.md", "# 会議録\n" + "[".repeat(50_000) + "あ").blocks();
        assertEquals(50_001, brackets.getLast().text().length());
    }

    @Test
    void valuesBetweenCommasAreATable() throws Exception {
        var read = read("a.csv", "番号,件名,結果\r\n1,\"水辺, \"\"見守り\"\"\n台帳\",承認\r\n2,防災無線\r\n");
        var table = (Table) read.blocks().getFirst();
        assertEquals("text/csv", read.mediaType());
        assertEquals(3, table.rows());
        assertEquals("水辺, \"見守り\"台帳", table.row(1).get(1).text());
        assertEquals(
                "a\tb",
                ((Table) read("b.tsv", "甲\t乙\n1\t\"a\tb\"\n").blocks().getFirst())
                        .row(1)
                        .get(1)
                        .text());
        assertTrue(text("一,二,三\n四,五,六\n七,八,九\n").getFirst() instanceof Table, "as many in each row");
        assertTrue(text("甲, 乙, 丙が出席した。\n次に, 進む。\n以上\n").getFirst() instanceof TextBlock, "prose");
    }

    @Test
    void aPageNumberRightBelowTheTextGoesAtAFormFeed() throws Exception {
        assertEquals("開会します。閉会します。", Block.text(text("開会します。\n     - 1 -\n\f閉会します。\n     - 2 -\n")));
    }
}
