package jp.shingi.extract.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.Mark;
import jp.shingi.model.layout.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxReaderTest {
    @TempDir
    Path folder;

    private List<Block> read(String body) throws Exception {
        return Docx.read(folder, body, Map.of()).blocks();
    }

    private String text(String body) throws Exception {
        return Block.text(read(body));
    }

    @Test
    void runsJoinAndDeletedHiddenAndRubyTextGoes() throws Exception {
        assertEquals(
                "委託先は未定で髙橋です。",
                text(
                        "<w:p><w:r><w:t>委託</w:t></w:r><w:ins><w:r><w:t>先</w:t></w:r></w:ins><w:del><w:r><w:delText>元</w:delText></w:r></w:del>"
                                + "<w:r><w:t>は未定で</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>秘密</w:t></w:r>"
                                + "<w:r><w:ruby><w:rt><w:r><w:t>たか</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>髙</w:t></w:r></w:rubyBase></w:ruby></w:r>"
                                + "<w:r><w:t>橋です。</w:t></w:r></w:p>"));
    }

    @Test
    void fieldsShowTheirResultsAndPageNumbersGo() throws Exception {
        assertEquals(
                "第①号 12",
                text("<w:p><w:r><w:t xml:space='preserve'>第</w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r>"
                        + "<w:r><w:instrText>EQ \\o\\ac(○,1)</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t>号 </w:t></w:r>"
                        + "<w:fldSimple w:instr=' PAGE '><w:r><w:t>7</w:t></w:r></w:fldSimple>"
                        + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                        + "<w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"));
    }

    @Test
    void checkBoxesOfEveryKindShowTheirState() throws Exception {
        assertEquals(
                "☑有☐無☑可■否",
                text(
                        "<w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val='1'/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>"
                                + "<w:r><w:t>有</w:t></w:r><w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='0'/></w:checkBox></w:ffData></w:fldChar></w:r>"
                                + "<w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t>無</w:t></w:r>"
                                + "<w:r><w:sym w:font='Wingdings' w:char='F0FE'/><w:t>可</w:t></w:r><w:r><w:sym w:font='Wingdings' w:char='F06E'/><w:t>否</w:t></w:r></w:p>"));
    }

    @Test
    void marksComeFromTheRunAndItsStyles() throws Exception {
        var styles =
                Docx.wrap("styles", "<w:style w:type='character' w:styleId='x'><w:rPr><w:strike/></w:rPr></w:style>");
        var blocks = Docx.read(
                        folder,
                        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>有</w:t></w:r><w:r><w:t>・</w:t></w:r><w:r><w:rPr><w:rStyle w:val='x'/></w:rPr><w:t>無</w:t></w:r></w:p>",
                        Map.of("word/styles.xml", styles))
                .blocks();
        assertEquals(
                List.of(new Mark(0, 1, Mark.Kind.BOLD), new Mark(2, 3, Mark.Kind.STRIKE)),
                blocks.getFirst().lines().findFirst().orElseThrow().marks());
    }

    @Test
    void automaticNumbersAreWritten() throws Exception {
        var numbering = Docx.wrap(
                "numbering",
                "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimalFullWidth'/><w:lvlText w:val='%1'/></w:lvl>"
                        + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='aiueoFullWidth'/><w:lvlText w:val='(%2)'/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId='5'><w:abstractNumId w:val='1'/></w:num>"
                        + "<w:num w:numId='6'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='4'/></w:lvlOverride></w:num>");
        var body = new StringBuilder();
        for (var place : List.of("5/0", "5/1", "5/1", "5/0", "5/1", "6/0")) {
            body.append(
                    "<w:p><w:pPr><w:numPr><w:ilvl w:val='%s'/><w:numId w:val='%s'/></w:numPr></w:pPr><w:r><w:t>文</w:t></w:r></w:p>"
                            .formatted(place.split("/")[1], place.split("/")[0]));
        }
        var blocks = Docx.read(folder, body.toString(), Map.of("word/numbering.xml", numbering))
                .blocks();
        assertEquals(
                List.of("１", "(ア)", "(イ)", "２", "(ア)", "４"),
                blocks.stream().map(block -> ((ListItem) block).marker()).toList());
    }

    @Test
    void headingsComeFromStylesAndOutlines() throws Exception {
        var styles =
                Docx.wrap("styles", "<w:style w:type='paragraph' w:styleId='2'><w:name w:val='heading 2'/></w:style>");
        var blocks = Docx.read(
                        folder,
                        "<w:p><w:pPr><w:pStyle w:val='2'/></w:pPr><w:r><w:t>発言内容</w:t></w:r></w:p>"
                                + "<w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr><w:r><w:t>会議録</w:t></w:r></w:p>",
                        Map.of("word/styles.xml", styles))
                .blocks();
        assertEquals(2, ((Heading) blocks.getFirst()).level());
        assertEquals(1, ((Heading) blocks.get(1)).level());
    }

    @Test
    void aTextBoxComesBeforeItsParagraphAndOnce() throws Exception {
        var box = "<w:txbxContent>" + Docx.p("資料１") + "</w:txbxContent>";
        assertEquals(
                "資料１\n件名について",
                text("<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor><wps:wsp><wps:txbx>" + box
                        + "</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>件名について</w:t></w:r></w:p>"));
    }

    @Test
    void mergedCellsAndNestedTables() throws Exception {
        var inner = "<w:tbl><w:tr><w:tc>" + Docx.p("ア") + "</w:tc><w:tc>" + Docx.p("イ") + "</w:tc></w:tr></w:tbl>";
        var table = (Table) read("<w:tbl><w:tblPr><w:tblBorders><w:top w:val='single'/></w:tblBorders></w:tblPr>"
                        + "<w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + Docx.p("委託")
                        + "</w:tc><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + Docx.p("先") + "</w:tc></w:tr>"
                        + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>" + Docx.p("項目") + "</w:tc><w:tc>"
                        + inner + "</w:tc></w:tr>"
                        + "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + Docx.p("消した行") + "</w:tc></w:tr></w:tbl>")
                .getFirst();
        assertTrue(table.ruled());
        assertEquals(2, table.rows());
        assertEquals(2, table.all().getFirst().rowSpan());
        assertEquals(2, table.row(0).get(1).columnSpan());
        assertTrue(table.row(1).get(1).content().getFirst() instanceof Table);
    }

    @Test
    void footnotesFollowTheirPageNotTheirLine() throws Exception {
        var notes = Docx.wrap("footnotes", "<w:footnote w:id='2'>" + Docx.p("条例のこと。") + "</w:footnote>");
        var text = Block.text(Docx.read(
                        folder,
                        "<w:p><w:r><w:t>条例</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:t>による。</w:t></w:r></w:p>"
                                + Docx.p("次の段落。")
                                + "<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>資料１</w:t></w:r></w:p>",
                        Map.of("word/footnotes.xml", notes))
                .blocks());
        assertEquals("条例注1による。\n次の段落。\n注1 条例のこと。\n資料１", text);
    }

    @Test
    void anExternalEntityIsRefused() {
        var file =
                "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><w:document xmlns:w='w'><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
        var why = assertThrows(Unreadable.class, () -> Docx.read(folder, "", Map.of("word/styles.xml", file)));
        assertTrue(why.getMessage().contains("DOCTYPE"));
    }

    @Test
    void indentsAreInPoints() throws Exception {
        var line = read("<w:p><w:pPr><w:ind w:left='440' w:hanging='220'/></w:pPr><w:r><w:t>文</w:t></w:r></w:p>")
                .getFirst()
                .lines()
                .findFirst()
                .orElseThrow();
        assertEquals(11, line.indent());
        assertFalse(line.bold());
    }

    private static String r(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String numbered(String list, int depth, String inside) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%s'/></w:numPr></w:pPr>%s</w:p>"
                .formatted(depth, list, inside);
    }

    private List<String> markers(String numbering, String body) throws Exception {
        var more = Map.of("word/numbering.xml", Docx.wrap("numbering", numbering));
        return Docx.read(folder, body, more).blocks().stream()
                .map(block -> block instanceof ListItem item ? item.marker() : block.text())
                .toList();
    }

    @Test
    void aParagraphWhoseEndWasDeletedGoesOn() throws Exception {
        assertEquals(
                "前半と後半。",
                text("<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" + r("前半と") + "</w:p>" + Docx.p("後半。")));
    }

    @Test
    void lettersInASymbolFontAreTheSignsThatItDraws() throws Exception {
        var font = "<w:r><w:rPr><w:rFonts w:ascii='%s' w:hAnsi='%s'/></w:rPr><w:t>%s</w:t></w:r>";
        assertEquals(
                "☑有□無☑可",
                text("<w:p>" + font.formatted("Wingdings", "Wingdings", "þ") + r("有")
                        + font.formatted("Wingdings", "Wingdings", "o") + r("無")
                        + font.formatted("Wingdings 2", "Wingdings 2", "R") + r("可") + "</w:p>"));
    }

    @Test
    void aChosenEntryAFormulaAndNoPlaceholderAreRead() throws Exception {
        assertEquals(
                "区分：報告、x=1、",
                text("<w:p>" + r("区分：")
                        + "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='1'/><w:listEntry w:val='諮問'/>"
                        + "<w:listEntry w:val='報告'/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>" + r("、")
                        + "<m:oMath xmlns:m='m'><m:r><m:t>x=1</m:t></m:r></m:oMath>" + r("、")
                        + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + r("ここに入力してください。")
                        + "</w:sdtContent></w:sdt></w:p>"));
    }

    @Test
    void notesCountInTheOrderOfTheTextWhateverTheirIds() throws Exception {
        var notes = Docx.wrap("footnotes", "<w:footnote w:id='7'>%s</w:footnote>".formatted(Docx.p("住民基本台帳のこと。")));
        var blocks = Docx.read(
                        folder,
                        "<w:p>" + r("台帳") + "<w:r><w:footnoteReference w:id='7'/></w:r></w:p>",
                        Map.of("word/footnotes.xml", notes))
                .blocks();
        assertEquals("台帳注1", blocks.getFirst().text());
        assertEquals("注1", ((ListItem) blocks.getLast()).marker());
    }

    @Test
    void aListCountsByTheStyleItPointsToWithZerosAndWithoutRestart() throws Exception {
        var numbering = """
                <w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='L'/></w:abstractNum>
                <w:abstractNum w:abstractNumId='1'><w:styleLink w:val='L'/>
                  <w:lvl w:ilvl='0'><w:start w:val='1'/><mc:AlternateContent><mc:Choice Requires='w14'>
                    <w:numFmt w:val='custom' w:format='001, 002, 003, ...'/></mc:Choice><mc:Fallback><w:numFmt w:val='decimal'/></mc:Fallback>
                    </mc:AlternateContent><w:lvlText w:val='No.%1'/></w:lvl>
                  <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlRestart w:val='0'/><w:lvlText w:val='(%2)'/></w:lvl>
                </w:abstractNum>
                <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>""";
        var body = numbered("1", 0, r("あ"))
                + numbered("1", 1, r("い"))
                + numbered("1", 0, r("う"))
                + numbered("1", 1, r("え"));
        assertEquals(List.of("No.001", "(1)", "No.002", "(2)"), markers(numbering, body));
    }

    @Test
    void aNumberThatStandsAloneInItsCellIsRead() throws Exception {
        var numbering = """
                <w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1'/></w:lvl>
                </w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>""";
        var row = "<w:tr><w:tc>" + numbered("1", 0, "") + "</w:tc><w:tc>" + Docx.p("氏名") + "</w:tc></w:tr>";
        assertEquals(List.of("1\n氏名\n2\n氏名"), markers(numbering, "<w:tbl>" + row + row + "</w:tbl>"));
    }

    @Test
    void cellsMergedTheOldWayAreOneAndHiddenRowsGo() throws Exception {
        var cell = "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>";
        var table = (Table) read("<w:tbl><w:tr>" + cell.formatted("<w:hMerge w:val='restart'/>", Docx.p("件名"))
                        + cell.formatted("<w:hMerge/>", "<w:p/>") + cell.formatted("", Docx.p("右")) + "</w:tr>"
                        + "<w:tr><w:trPr><w:hidden/></w:trPr>" + cell.formatted("", Docx.p("隠し")) + "</w:tr></w:tbl>")
                .getFirst();
        assertEquals(2, table.cells().findFirst().orElseThrow().columnSpan());
        assertEquals(1, table.rows());
        assertEquals(3, table.columns());
    }

    @Test
    void aPagePutInsideTheDocumentIsReadAndAnotherFileIsNamed() throws Exception {
        var relations = """
                <Relationships><Relationship Id='a' Type='x/aFChunk' Target='chunk.html'/>
                <Relationship Id='b' Type='x/aFChunk' Target='chunk.rtf'/></Relationships>""";
        var read = Docx.read(
                folder,
                Docx.p("前") + "<w:altChunk r:id='a' xmlns:r='r'/><w:altChunk r:id='b' xmlns:r='r'/>",
                Map.of("word/_rels/document.xml.rels", relations, "word/chunk.html", "<p>差し込み文</p>"));
        assertEquals("前\n差し込み文", Block.text(read.blocks()));
        assertEquals("part-not-read", read.warnings().getFirst().code());
    }

    @Test
    void aNoteThatRefersToItselfIsReadOnce() throws Exception {
        var reference = "<w:r><w:footnoteReference w:id='1'/></w:r>";
        var notes = Docx.wrap("footnotes", "<w:footnote w:id='1'><w:p>" + r("自分") + reference + "</w:p></w:footnote>");
        var read = Docx.read(folder, "<w:p>" + r("本文") + reference + "</w:p>", Map.of("word/footnotes.xml", notes));
        assertEquals("本文注1\n注1 自分注1", Block.text(read.blocks()));
    }

    @Test
    void theNumberOfAMaterialInAHeaderStandsBeforeItsSectionAndOnce() throws Exception {
        var sections = "<w:p><w:pPr><w:sectPr><w:headerReference w:type='default' w:id='r1'/></w:sectPr></w:pPr>"
                + "<w:r><w:t>一の本文</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:sectPr><w:headerReference w:type='default' w:id='r1'/></w:sectPr></w:pPr>"
                + "<w:r><w:t>続き</w:t></w:r></w:p>"
                + Docx.p("二の本文")
                + "<w:sectPr><w:headerReference w:type='default' w:id='r2'/><w:titlePg/>"
                + "<w:headerReference w:type='first' w:id='r3'/></w:sectPr>";
        var relations = "<r><Relationship Id='r1' Target='header1.xml'/><Relationship Id='r2' Target='header2.xml'/>"
                + "<Relationship Id='r3' Target='header3.xml'/></r>";
        var read = Docx.read(
                folder,
                sections,
                Map.of(
                        "word/_rels/document.xml.rels",
                        relations,
                        "word/header1.xml",
                        Docx.wrap("hdr", Docx.p("みどり野区個人情報保護審議会") + Docx.p("資料１")),
                        "word/header2.xml",
                        Docx.wrap("hdr", Docx.p("みどり野区個人情報保護審議会")),
                        "word/header3.xml",
                        Docx.wrap("hdr", Docx.p("令和５年８月２日　当日配布"))));
        assertEquals("資料１\n一の本文\n続き\n令和５年８月２日　当日配布\n二の本文", Block.text(read.blocks()));
    }

    @Test
    void aDocumentNestedTooDeepSaysSo() {
        var body = "<w:tbl><w:tr><w:tc>".repeat(300) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(300);
        var why = assertThrows(Unreadable.class, () -> read(body));
        assertEquals(QuarantineReason.TOO_LARGE, why.reason());
        assertTrue(why.getMessage().endsWith("nests more than 600 elements in each other"), why.getMessage());
    }
}
