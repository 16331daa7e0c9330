package jp.shingi.extract.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.shingi.extract.Extractor;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Extraction;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.Table;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdfReaderTest {
    private static final String NAMES = " xmlns:o='o' xmlns:t='t' xmlns:s='s' xmlns:b='b' xmlns:d='d' xmlns:f='f'";

    @TempDir
    Path folder;

    private Extraction read(String kind, String styles, String body) throws Exception {
        var file = folder.resolve("a.odt");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(("application/vnd.oasis.opendocument." + kind).getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            var content =
                    "<o:document-content%s><o:automatic-styles>%s</o:automatic-styles><o:body><o:%s>%s</o:%s></o:body></o:document-content>";
            zip.write(content.formatted(NAMES, styles, kind, body, kind).getBytes(StandardCharsets.UTF_8));
        }
        return new Extractor().extract(file, "a.odt");
    }

    @Test
    void textListsBoxesAndNotes() throws Exception {
        var styles =
                "<t:list-style s:name='L'><t:list-level-style-number t:level='1' s:num-format='ア, イ, ウ, ...' s:num-prefix='(' s:num-suffix=')'/></t:list-style>";
        var blocks = read(
                        "text",
                        styles,
                        "<t:tracked-changes><t:p>消した</t:p></t:tracked-changes><t:h t:outline-level='2'>議事</t:h>"
                                + "<t:list t:style-name='L'><t:list-item><t:p>甲</t:p></t:list-item><t:list-item><t:p>乙</t:p></t:list-item></t:list>"
                                + "<t:p><d:frame><d:text-box><t:p>資料１</t:p></d:text-box></d:frame>件名<t:tab/><t:ruby><t:ruby-base>髙</t:ruby-base><t:ruby-text>たか</t:ruby-text></t:ruby>橋"
                                + "<t:note><t:note-citation>1</t:note-citation><t:note-body><t:p>条例のこと</t:p></t:note-body></t:note></t:p>")
                .blocks();
        assertEquals(2, ((Heading) blocks.getFirst()).level());
        assertEquals("(イ)", ((ListItem) blocks.get(2)).marker());
        assertEquals(
                List.of("資料１", "件名\t髙橋注1", "注1 条例のこと"),
                blocks.stream().skip(3).map(Block::text).toList());
    }

    @Test
    void numbersOfAListStandWhereItsFormatPutsThem() throws Exception {
        var styles =
                "<t:list-style s:name='L'><t:list-level-style-number t:level='1' s:num-format='1, 2, 3, ...' f:num-list-format='第%1%'/>"
                        + "<t:list-level-style-number t:level='2' s:num-format='1' t:display-levels='2' f:num-list-format='%1%-%2%'/></t:list-style>";
        var blocks = read(
                        "text",
                        styles,
                        "<t:list t:style-name='L'><t:list-item><t:h>甲</t:h><t:list><t:list-item><t:p>乙</t:p></t:list-item></t:list></t:list-item></t:list>")
                .blocks();
        assertEquals(List.of("第１ 甲", "１-1 乙"), blocks.stream().map(Block::text).toList());
    }

    @Test
    void signsOfSymbolFontsAreReadAsTheyLook() throws Exception {
        var text = Block.text(
                read("text", "", "<t:p>\uF0FE有\uF0A8無　03\u20110000</t:p>").blocks());
        assertEquals("☑有□無　03-0000", text);
    }

    @Test
    void aListOfPartsWithADocumentTypeIsNoDamage() throws Exception {
        read("text", "", "<t:p>本文</t:p>");
        var file = folder.resolve("a.odt");
        try (var zip = FileSystems.newFileSystem(file)) {
            Files.createDirectory(zip.getPath("META-INF"));
            Files.writeString(
                    zip.getPath("META-INF/manifest.xml"),
                    "<!DOCTYPE manifest PUBLIC '-//X' 'Manifest.dtd'><manifest:manifest xmlns:manifest='m'/>");
        }
        assertEquals("本文", Block.text(new Extractor().extract(file, "a.odt").blocks()));
    }

    @Test
    void spreadsheetsAreSheetsWithTheirNames() throws Exception {
        var blocks = read(
                        "spreadsheet",
                        "",
                        "<b:table b:name='一覧'><b:table-row><b:table-cell><t:p>表題</t:p></b:table-cell><b:table-cell b:number-columns-repeated='16000'/></b:table-row>"
                                + "<b:table-row b:number-rows-repeated='2'><b:table-cell/></b:table-row>"
                                + "<b:table-row><b:table-cell><t:p>事務</t:p></b:table-cell><b:table-cell><t:p>根拠</t:p></b:table-cell></b:table-row>"
                                + "<b:table-row><b:table-cell><t:p>甲</t:p></b:table-cell><b:table-cell><t:p>法</t:p></b:table-cell></b:table-row></b:table>")
                .blocks();
        assertEquals("一覧", blocks.getFirst().text());
        assertEquals("表題", blocks.get(1).text());
        assertEquals(2, ((Table) blocks.get(2)).columns());
    }

    @Test
    void slidesAreReadInOrder() throws Exception {
        var file = folder.resolve("a.pptx");
        try (var show = new XMLSlideShow();
                var out = Files.newOutputStream(file)) {
            for (var text : List.of("審議会資料", "委託先は未定"))
                show.createSlide().createTextBox().setText(text);
            show.write(out);
        }
        assertEquals(
                "審議会資料\n委託先は未定",
                Block.text(new Extractor().extract(file, "a.pptx").blocks()));
    }

    @Test
    void hiddenSheetsAndColumnsOfASpreadsheetGoAndItsBoxesStay() throws Exception {
        var styles = "<s:style s:name='off'><s:table-properties b:display='false'/></s:style>";
        var text = Block.text(read(
                        "spreadsheet",
                        styles,
                        "<b:table b:name='様式'><b:table-column/><b:table-column b:visibility='collapse'/>"
                                + "<b:shapes><d:frame><d:text-box><t:p>資料５</t:p></d:text-box></d:frame></b:shapes>"
                                + "<b:table-row b:number-rows-repeated='2'><b:table-cell><t:p>件名</t:p></b:table-cell><b:table-cell><t:p>隠し</t:p></b:table-cell></b:table-row></b:table>"
                                + "<b:table b:name='裏' b:style-name='off'><b:table-row><b:table-cell><t:p>秘密</t:p></b:table-cell></b:table-row></b:table>")
                .blocks());
        assertEquals("様式\n資料５\n件名\n件名", text);
    }

    @Test
    void theSpeakersNotesOfASlideAreMarked() throws Exception {
        var notes = "<d:notes><d:frame d:class='notes'><d:text-box><t:p>補足する</t:p></d:text-box></d:frame>"
                + "<d:frame d:class='page-number'><d:text-box><t:p>1</t:p></d:text-box></d:frame></d:notes>";
        var read = read(
                "presentation",
                "",
                "<d:page><d:frame><d:text-box><t:p>目的</t:p></d:text-box></d:frame>" + notes + "</d:page>");
        assertEquals("目的\nノート 補足する", Block.text(read.blocks()));
    }

    @Test
    void slidesOfAPresentationAreReadOneByOne() throws Exception {
        var slide = "<d:page><d:frame><d:text-box><t:p>%s</t:p></d:text-box></d:frame></d:page>";
        var read = read("presentation", "", slide.formatted("資料１　見守り事業") + slide.formatted("１　目的"));
        assertEquals("資料１　見守り事業\n１　目的", Block.text(read.blocks()));
    }

    @Test
    void fieldsOfFormsAndLettersUnderSymbolsAreAsDrawn() throws Exception {
        var styles = "<s:style s:name='W' s:family='text'><s:text-properties s:font-name='Wingdings'/></s:style>";
        var box = "<b:fieldmark b:type='vnd.oasis.opendocument.field.FORMCHECKBOX'>%s</b:fieldmark>";
        var list =
                "<b:fieldmark b:type='vnd.oasis.opendocument.field.FORMDROPDOWN'><b:param b:name='Dropdown_ListEntry' b:value='新規'/><b:param b:name='Dropdown_ListEntry' b:value='変更'/><b:param b:name='Dropdown_Selected' b:value='1'/></b:fieldmark>";
        var body = "<t:p>" + box.formatted("<b:param b:name='Checkbox_Checked' b:value='true'/>") + "有　"
                + box.formatted("") + "無</t:p><t:p>" + list
                + "</t:p><t:p><t:span t:style-name='W'>o</t:span>可　<t:span t:style-name='W'>ü</t:span>済</t:p>";
        assertEquals("☑有　☐無\n変更\n□可　✓済", Block.text(read("text", styles, body).blocks()));
    }
}
