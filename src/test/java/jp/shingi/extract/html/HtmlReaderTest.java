package jp.shingi.extract.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.Mark;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class HtmlReaderTest {
    @TempDir
    Path folder;

    static final List<SiteLine.Row> ROWS = SiteLine.ROWS;

    private static List<Block> clean(String markup) {
        return new HtmlReader().clean(markup);
    }

    private static Table table(String markup) {
        return (Table) clean(markup).getFirst();
    }

    private List<Block> page(String source) throws IOException, Unreadable {
        return new HtmlReader()
                .read(Files.writeString(folder.resolve("a.html"), source), "a.html")
                .blocks();
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void siteLinesKeepTheirWord(SiteLine.Row row) {
        assertTrue(row.pattern().matcher(row.takes()).matches(), row.takes());
        assertFalse(row.pattern().matcher(row.leaves()).matches(), row.leaves());
    }

    @Test
    void sourceLineEndsAreWhiteSpaceAndBrIsALine() {
        var text = (TextBlock)
                clean("<p>○会長　本日は\n  お忙しい中、ABC\nDEF　<br>\n　次に進みます。</p>").getFirst();
        assertEquals(
                List.of("○会長　本日はお忙しい中、ABC DEF", "次に進みます。"),
                text.lines().map(l -> l.text()).toList());
        assertEquals(10.5, text.content().get(1).indent());
    }

    @Test
    void aSecondBrEndsTheParagraph() {
        assertEquals(
                2,
                clean("&lt;会長&gt;<br>開会します。<br /><br />&lt;委員&gt;<br>はい。<br>").size());
    }

    @Test
    void speakersInAngleBracketsAreNoTags() {
        assertEquals("<会長>\n<Ａ委員>\n<A委員>はい。", Block.text(clean("<p><会長></p><p><Ａ委員></p><p><A委員>はい。</p>")));
    }

    @Test
    void spansAreThoseOfTheStandard() {
        var table = table("<table border=1><tr><td rowspan=2>委託<td>先<td>甲社<tr><td colspan=2>理由</table>");
        assertEquals(2, table.all().getFirst().rowSpan());
        assertEquals(1, table.row(1).getFirst().column());
        assertEquals(2, table.row(1).getFirst().columnSpan());
        assertEquals(3, table.columns());
    }

    @Test
    void hugeSpansAreBounded() {
        var table = table("<table border=1><tr><td rowspan=999999999 colspan=999999999>a<td>b</table>");
        assertEquals(1, table.rows());
        assertTrue(table.columns() <= 1001);
    }

    @Test
    void definitionListsAreLabelAndValue() {
        var table = table("<dl><dt>日時<dd>4月1日<dt>場所<dd>庁議室<dd>（5階）</dl>");
        assertFalse(table.ruled());
        assertEquals("庁議室\n（5階）", table.row(1).get(1).text());
    }

    @Test
    void listsHaveMarkersUnlessTheTextBringsItsOwn() {
        var items = clean("<ol><li>開会<li>審議<ol type=a><li>諮問</ol></ol><ul><li>・議事<li>委員長</ul>");
        assertEquals(
                List.of("1.", "2.", "a.", "", "・"),
                items.stream().map(item -> ((ListItem) item).marker()).toList());
        assertEquals(1, ((ListItem) items.get(2)).depth());
    }

    @Test
    void marksRubyRareCharactersAndChoices() {
        var line = clean(
                        "<p><b>委託</b>先<del>甲</del> <ruby>髙<rp>(</rp><rt>たか</rt></ruby>橋 <img alt='﨑'><input type=checkbox checked>有</p>")
                .getFirst()
                .lines()
                .findFirst()
                .orElseThrow();
        assertEquals("委託先甲 髙橋 﨑☑有", line.text());
        assertEquals(List.of(new Mark(0, 2, Mark.Kind.BOLD), new Mark(3, 4, Mark.Kind.STRIKE)), line.marks());
    }

    /** Word processors write styles: labels in bold type were lines like any others, and the form a text. */
    @Test
    void marksThatStylesGive() {
        var lines = clean(
                        "<p style='font-weight:bold'>目的</p><p><span style='FONT-WEIGHT: 700'>公園</span>の<b style='font-weight:normal'>予約</b>"
                                + "<span style='text-decoration: line-through'>受付</span></p>")
                .stream()
                .flatMap(Block::lines)
                .toList();
        assertEquals(List.of(new Mark(0, 2, Mark.Kind.BOLD)), lines.get(0).marks());
        assertEquals(
                List.of(new Mark(0, 2, Mark.Kind.BOLD), new Mark(5, 7, Mark.Kind.STRIKE)),
                lines.get(1).marks());
    }

    @Test
    void layoutTablesAreUnwrappedAndDataTablesStay() {
        var source = "<table width=760><tr><td width=150><a href=1>区政</a><td><h2>会議録</h2><p>○会長　開会します。</p>"
                + "<table border=1><tr><td>日時<td>4月1日</table></table>";
        var blocks = clean(source);
        assertTrue(blocks.stream().anyMatch(Heading.class::isInstance));
        assertEquals(1, blocks.stream().filter(Table.class::isInstance).count());
    }

    /** No class names, no semantic elements: only words, links and places tell. */
    @Test
    void theSiteAroundADocumentIsFoundWithoutItsNames() throws Exception {
        var source = """
                <html><head><title>第2回審議会 会議録 - 汐見区</title></head><body>
                <div><a href=/>汐見区</a> <a href=/a>くらし</a> <a href=/b>区政</a></div>
                <div>トップ &gt; <a href=/b>区政</a> &gt; <a href=/c>審議会</a> &gt; 第2回審議会 会議録</div>
                <div><h1>第2回審議会 会議録</h1><div>最終更新日 2024年5月1日　ページID：12345</div>
                <div>○会長　開会します。</div><div>○委員　個人情報は電話で確かめるのですか。</div><div>○会長　閉会します。</div></div>
                <div><h2>関連ファイル</h2><ul><li><a href=a.pdf>資料1 (PDF 120KB)</a></li></ul></div>
                <div><h2>このページに関するお問い合わせ</h2><p>総務部 総務課</p><p>〒000-0000 汐見区本町1番1号<br>電話：00-0000-0000</p></div>
                <div><a href=#>ページの先頭へ戻る</a></div><div>Copyright (C) 汐見区 All Rights Reserved.</div>
                </body></html>
                """;
        assertEquals("第2回審議会 会議録\n○会長　開会します。\n○委員　個人情報は電話で確かめるのですか。\n○会長　閉会します。", Block.text(page(source)));
    }

    /** Once all that stood over the title went with the site: 資料 numbers and the meeting too. */
    @Test
    void linesOfTheDocumentOverItsTitleStay() throws Exception {
        var blocks = page("<p>あさぎ市公式サイト</p><p>文字の大きさ</p><p>資料３</p><p>令和３年度第２回あさぎ市個人情報保護審議会（令和３年７月９日）</p>"
                + "<h1>相談の予約受付業務の委託について</h1><p>件名のとおり委託する。</p>");
        assertEquals(
                List.of("資料３", "令和３年度第２回あさぎ市個人情報保護審議会（令和３年７月９日）", "相談の予約受付業務の委託について", "件名のとおり委託する。"),
                blocks.stream().map(Block::text).toList());
    }

    @Test
    void theKindOfAnItemBetweenItsNumberAndTheTitleStays() throws Exception {
        assertEquals(
                List.of("審議会資料№４－２", "報告事項", "相談の予約受付業務の委託について", "件名のとおり委託する。"),
                page("<p>審議会資料№４－２</p><p>報告事項</p><h1>相談の予約受付業務の委託について</h1><p>件名のとおり委託する。</p>").stream()
                        .map(Block::text)
                        .toList());
    }

    /** Lines that no rule knows stand between those that one does. */
    @Test
    void aFewStrayLinesDoNotKeepTheSiteAlive() throws Exception {
        var source = """
                <html><title>会議録 | 若草市</title><body><h1>会議録</h1><p><a href=#a>議案</a>｜<a href=#b>議事</a></p>
                <p>○会長　開会します。</p><p>以上</p>
                <p>ダウンロード</p><p><a href=1.pdf>会議録 [PDFファイル／200KB]</a></p>
                <h2>このページに関するお問い合わせ先</h2><div>総務課</div><div>なんでも相談窓口</div><div>Tel：0000-00-0000</div>
                <div>みなさまの声をお聞かせください</div><div>お寄せいただいたご意見は、今後のホームページ運営の参考とします。</div></body></html>
                """;
        assertEquals("会議録\n○会長　開会します。\n以上", Block.text(page(source)));
    }

    @Test
    void aPageWhoseWrapperIsCalledLikeFurnitureKeepsItsText() throws Exception {
        var source = "<html><title>会議録</title><body><div id=header><div class=side><h1>会議録</h1>"
                + "<p>○会長　ただいまから開会します。本日は諮問が一件です。</p></div></div></body></html>";
        assertTrue(Block.text(page(source)).contains("ただいまから開会します"));
    }

    @Test
    void linksInsideTheDocumentStay() throws Exception {
        var source =
                "<html><title>会議録</title><body><h1>会議録</h1><h2>次第</h2><ul><li><a href=1.pdf>諮問第1号</a><li><a href=2.pdf>諮問第2号</a></ul>"
                        + "<p>○会長　開会します。</p></body></html>";
        assertTrue(Block.text(page(source)).contains("諮問第2号"));
    }

    @Test
    void framesAreReadFromTheSameFolderOnly() throws Exception {
        Files.writeString(folder.resolve("honbun.html"), "<html><body><p>○会長　開会します。</p></body></html>");
        var set =
                "<html><frameset cols='200,*'><frame src='menu.html'><frame src='honbun.html'><frame src='../x.html'></frameset></html>";
        var file = Files.writeString(folder.resolve("index.html"), set);
        var read = new HtmlReader().read(file, "index.html");
        assertEquals("○会長　開会します。", Block.text(read.blocks()));
        assertEquals(2, read.warnings().size());
        Files.delete(folder.resolve("honbun.html"));
        var why = assertThrows(Unreadable.class, () -> new HtmlReader().read(file, "index.html"));
        assertTrue(why.getMessage().contains("honbun.html"));
    }

    @Test
    void manyElementsComeToAnEnd() {
        var inside = "<div class=a id=b>".repeat(200) + "○会長　開会します。" + "</div>".repeat(200);
        assertEquals(500, clean(inside.repeat(500)).size());
    }

    @Test
    void aPageThatAScriptPutsTogetherSaysSo() {
        var read = assertThrows(Unreadable.class, () -> page("<body><div id=app></div><script>draw()</script></body>"));
        assertEquals(QuarantineReason.EMPTY, read.reason());
        assertTrue(read.getMessage().contains("script"), read.getMessage());
    }

    @Test
    void rowsOfATableMayBearNamesOfFurniture() throws Exception {
        var page = page("<body><h1>件数</h1><p>" + "次の表のとおり報告する。".repeat(9)
                + "</p><table border=1><tr class=header><th>年度<th>件数<tr><td class=left>四年度<td>百件</table>");
        assertEquals("年度\n件数\n四年度\n百件", page.getLast().text());
    }

    @Test
    void aTableWithAMenuBesideTheTextPlacesThings() throws Exception {
        var blocks = page(
                "<title>みどり野区 会議録</title><table width='100%'><tr><td><a href=a>くらし</a><br><a href=b>区政</a><br><a href=c>審議会</a></td>"
                        + "<td><b>第２回審議会会議録</b><br><br>○会長　開会します。<br>○委員　はい。</td></tr></table>");
        assertEquals("第２回審議会会議録\n○会長　開会します。○委員　はい。", Block.text(blocks));
    }

    @Test
    void wordsThatFoldOutAreRead() throws Exception {
        var blocks = page(
                "<h1>第２回会議録</h1><div><button>開く</button><div style='display: none'><p>○会長　開会します。本日は三件の諮問があります。</p></div></div>"
                        + "<div hidden><p>○委員　質問します。委託先はどこになりますか。</p></div>");
        assertEquals("第２回会議録\n○会長　開会します。本日は三件の諮問があります。\n○委員　質問します。委託先はどこになりますか。", Block.text(blocks));
    }

    @Test
    void aHiddenNoteOfTheSiteGoes() throws Exception {
        var blocks = page("<h1>第２回会議録</h1><p>○会長　本日は三件の諮問があります。順に審議を始めます。委員の皆様、よろしくお願いします。</p>"
                + "<div style='display:none'><p>計測用</p></div><p>○委員　はい。</p>");
        assertFalse(Block.text(blocks).contains("計測用"));
    }

    @Test
    void whatIsFilledIntoAFormIsRead() {
        var form =
                "<form method=post><p>件名 <input value='見守り台帳'></p><p>区分 <select><option>委託<option selected>目的外利用</select></p>"
                        + "<p>理由 <textarea>時間を要する。\n二行目。</textarea><input type=hidden value=x><input type=submit value=送信></p></form>"
                        + "<form role=search><input value='キーワード'><select><option selected>全体</select></form>";
        assertEquals("件名 見守り台帳\n区分 目的外利用\n理由 時間を要する。二行目。", Block.text(clean(form)));
    }

    @Test
    void aDocumentInAWindowOfThePageIsNamed() throws Exception {
        var file = folder.resolve("page.html");
        Files.writeString(
                file,
                "<!doctype html><html><body><h1>会議録</h1><p>会長　開会します。</p><iframe src='giji/3.html'></iframe>"
                        + "<iframe src='https://map.example.jp/embed?x=1'></iframe></body></html>");
        var warnings = new HtmlReader().read(file, "page.html").warnings();
        assertEquals(
                List.of("the frame giji/3.html inside the page was not read"),
                warnings.stream().map(w -> w.message()).toList());
    }

    @Test
    void aMenuInACellBesideTheTextGoes() throws Exception {
        var menu = "<a href=a>トップ</a><br><a href=b>区政</a><br><a href=c>審議会</a>";
        var page = "<h1>会議録</h1><table border=0><tr><td>%s<td><p>会長　開会します。<p>委員　異議はありません。</table>";
        assertEquals("会議録\n会長　開会します。\n委員　異議はありません。", Block.text(page(page.formatted(menu))));
        var list = "<h1>会議録</h1><table border=1><tr><td>令和５年<td>%s</table><p>審議会の記録を、開いた年ごとに示す。";
        assertTrue(Block.text(page(list.formatted(menu))).contains("区政"), "a list of documents by year");
    }
}
