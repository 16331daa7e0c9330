package jp.shingi.extract.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.shingi.extract.Extractor;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.QuarantineReason;
import jp.shingi.model.Warning;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Extraction;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.ListItem;
import jp.shingi.model.layout.Table;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PptxReaderTest {
    private static final String NAMES = " xmlns:p='p' xmlns:a='a' xmlns:r='r' xmlns:dgm='dgm' xmlns:mc='mc'";
    private static final String TYPES =
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' "
                    + "ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='application/xml'/>"
                    + "<Override PartName='/ppt/presentation.xml' ContentType='%s'/></Types>";
    private static final String SHOW =
            "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml";

    @TempDir
    Path folder;

    /** A package of the barest parts: no layout, no master, no theme. */
    private Extraction bare(String name, String type, String... slides) throws Exception {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", TYPES.formatted(type));
        parts.put("_rels/.rels", relations(Map.of("rId1", "officeDocument ppt/presentation.xml")));
        var ids = new StringBuilder();
        var targets = new LinkedHashMap<String, String>();
        for (var i = 1; i <= slides.length; i++) {
            ids.append("<p:sldId id='%d' r:id='rId%d'/>".formatted(255 + i, i));
            targets.put("rId" + i, "slide slides/slide%d.xml".formatted(i));
            if (!slides[i - 1].isEmpty()) parts.put("ppt/slides/slide%d.xml".formatted(i), slides[i - 1]);
        }
        parts.put(
                "ppt/presentation.xml",
                "<p:presentation%s><p:sldIdLst>%s</p:sldIdLst></p:presentation>".formatted(NAMES, ids));
        parts.put("ppt/_rels/presentation.xml.rels", relations(targets));
        return read(name, parts);
    }

    private Extraction read(String name, Map<String, String> parts) throws Exception {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return new Extractor().extract(file, name);
    }

    private static String relations(Map<String, String> targets) {
        var all = new StringBuilder();
        targets.forEach((id, target) -> all.append("<Relationship Id='%s' Type='o/%s' Target='%s'/>"
                .formatted(id, target.split(" ")[0], target.split(" ")[1])));
        return "<Relationships>" + all + "</Relationships>";
    }

    private static String slide(String shapes) {
        return "<p:sld%s><p:cSld><p:spTree>%s</p:spTree></p:cSld></p:sld>".formatted(NAMES, shapes);
    }

    private static String shape(String place, String paragraphs) {
        var holder = place.isEmpty() ? "" : "<p:ph type='" + place + "'/>";
        return "<p:sp><p:nvSpPr><p:cNvPr id='2' name='x'/><p:cNvSpPr/><p:nvPr>%s</p:nvPr></p:nvSpPr><p:txBody>%s</p:txBody></p:sp>"
                .formatted(holder, paragraphs);
    }

    private static String p(String properties, String text) {
        return "<a:p>" + properties + "<a:r><a:t>" + text + "</a:t></a:r></a:p>";
    }

    @Test
    void aPresentationWithLayoutsIsReadSlideBySlide() throws Exception {
        var file = folder.resolve("a.pptx");
        try (var show = new XMLSlideShow();
                var out = Files.newOutputStream(file)) {
            var master = show.getSlideMasters().getFirst();
            var first = show.createSlide(master.getLayout(SlideLayout.TITLE));
            first.getPlaceholder(0).setText("見守り事業の委託について");
            first.getPlaceholder(1).setText("福祉部");
            var second = show.createSlide(master.getLayout(SlideLayout.TITLE_ONLY));
            var group = second.createGroup();
            group.setInteriorAnchor(new Rectangle(0, 0, 10, 10));
            group.createTextBox().setText("別紙のとおり");
            var table = second.createTable(2, 2);
            table.getCell(0, 0).setText("件名");
            table.getCell(0, 1).setText("見守り台帳");
            table.getCell(1, 0).setText("委託先は未定");
            table.mergeCells(1, 1, 0, 1);
            second.getPlaceholder(0).setText("委託の内容");
            for (var shape : show.getNotesSlide(second).getPlaceholders())
                if (shape.getTextType() == Placeholder.BODY) shape.setText("委託先は年度末に決める");
            show.write(out);
        }
        var blocks = new Extractor().extract(file, "a.pptx").blocks();
        assertEquals("見守り事業の委託について\n福祉部\n委託の内容\n別紙のとおり\n件名\n見守り台帳\n委託先は未定\nノート 委託先は年度末に決める", Block.text(blocks));
        assertEquals(1, assertInstanceOf(Heading.class, blocks.getFirst()).level());
        assertEquals(2, assertInstanceOf(Heading.class, blocks.get(2)).level());
        var table = assertInstanceOf(Table.class, blocks.get(4));
        assertEquals(2, table.row(1).getFirst().columnSpan());
    }

    @Test
    void aPresentationWithoutLayoutsWasDamaged() throws Exception {
        var read = bare("a.ppsx", SHOW, slide(shape("", p("", "一枚目"))), slide(shape("", p("", "二枚目"))));
        assertEquals("一枚目\n二枚目", Block.text(read.blocks()));
        assertEquals(List.of(), read.warnings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.pptm application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml",
                "a.potx application/vnd.openxmlformats-officedocument.presentationml.template.main+xml",
                "a.potm application/vnd.ms-powerpoint.template.macroEnabled.main+xml",
                "a.ppsm application/vnd.ms-powerpoint.slideshow.macroEnabled.main+xml"
            })
    void showsTemplatesAndMacrosAreReadAlike(String kind) throws Exception {
        var read = bare(kind.split(" ")[0], kind.split(" ")[1], slide(shape("title", p("", "諮問の概要"))));
        assertEquals("諮問の概要", Block.text(read.blocks()));
    }

    @Test
    void theTitleComesFirstAndTheFurnitureGoes() throws Exception {
        var read = bare(
                "a.pptx",
                SHOW,
                slide(shape("", p("", "本文"))
                        + shape("sldNum", p("", "1"))
                        + shape("ftr", p("", "みどり野区"))
                        + shape("title", p("", "題"))));
        assertEquals("題\n本文", Block.text(read.blocks()));
    }

    @Test
    void numbersAndBulletsAreDrawn() throws Exception {
        var circled = "<a:pPr><a:buAutoNum type='circleNumDbPlain'/></a:pPr>";
        var deeper = "<a:pPr lvl='1'><a:buAutoNum type='arabicParenBoth' startAt='3'/></a:pPr>";
        var bullet = "<a:pPr><a:buFont typeface='Wingdings'/><a:buChar char='l'/></a:pPr>";
        var read = bare(
                "a.pptx",
                SHOW,
                slide(shape(
                        "body",
                        p(circled, "目的")
                                + p(deeper, "甲")
                                + p(deeper, "乙")
                                + p(circled, "方法")
                                + p("", "なし")
                                + p(circled, "改めて")
                                + p(bullet, "点"))));
        assertEquals(
                List.of("①", "(3)", "(4)", "②", "①", "●"),
                read.blocks().stream()
                        .filter(ListItem.class::isInstance)
                        .map(block -> ((ListItem) block).marker())
                        .toList());
    }

    @Test
    void wordsOfADiagramAreRead() throws Exception {
        var model =
                "<dgm:dataModel%s><dgm:ptLst><dgm:pt><dgm:t>%s</dgm:t></dgm:pt><dgm:pt><dgm:t>%s</dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>"
                        .formatted(NAMES, p("", "区役所"), p("", "受託者"));
        assertEquals(
                "区役所\n受託者",
                Block.text(graphic("<dgm:relIds r:dm='rId7'/>", "diagramData", model)
                        .blocks()));
    }

    @Test
    void aChartIsItsTitleAndATableOfItsValues() throws Exception {
        var chart =
                "<c:chartSpace xmlns:c='c'%s><c:chart><c:title><c:tx><c:rich>%s</c:rich></c:tx></c:title><c:plotArea><c:barChart>%s%s</c:barChart></c:plotArea></c:chart></c:chartSpace>"
                        .formatted(NAMES, p("", "申請の推移"), series("窓口", "35", "1200"), series("郵送", "4", "5"));
        assertEquals(
                "申請の推移\n窓口\n郵送\n四年度\n35\n4\n五年度\n1,200\n5",
                Block.text(graphic("<c:chart xmlns:c='c' r:id='rId7'/>", "chart", chart)
                        .blocks()));
    }

    private static String series(String name, String one, String other) {
        return "<c:ser><c:tx><c:strRef><c:strCache><c:pt idx='0'><c:v>%s</c:v></c:pt></c:strCache></c:strRef></c:tx>"
                        .formatted(name)
                + "<c:cat><c:strRef><c:strCache><c:pt idx='0'><c:v>四年度</c:v></c:pt><c:pt idx='1'><c:v>五年度</c:v></c:pt></c:strCache></c:strRef></c:cat>"
                + "<c:val><c:numRef><c:numCache><c:formatCode>#,##0</c:formatCode><c:pt idx='0'><c:v>%s</c:v></c:pt><c:pt idx='1'><c:v>%s</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>"
                        .formatted(one, other);
    }

    /** A slide with one graphic whose data stand in a part of their own. */
    private Extraction graphic(String reference, String kind, String data) throws Exception {
        var parts = new LinkedHashMap<String, String>();
        var frame = "<p:graphicFrame><a:graphic><a:graphicData>" + reference
                + "</a:graphicData></a:graphic></p:graphicFrame>";
        parts.put("[Content_Types].xml", TYPES.formatted(SHOW));
        parts.put(
                "ppt/presentation.xml",
                "<p:presentation%s><p:sldIdLst><p:sldId id='256' r:id='rId1'/></p:sldIdLst></p:presentation>"
                        .formatted(NAMES));
        parts.put("ppt/_rels/presentation.xml.rels", relations(Map.of("rId1", "slide slides/slide1.xml")));
        parts.put(
                "ppt/slides/slide1.xml",
                slide("<mc:AlternateContent><mc:Choice>" + frame
                        + "</mc:Choice><mc:Fallback><p:pic/></mc:Fallback></mc:AlternateContent>"));
        parts.put("ppt/slides/_rels/slide1.xml.rels", relations(Map.of("rId7", kind + " ../parts/data1.xml")));
        parts.put("ppt/parts/data1.xml", data);
        return read("a.pptx", parts);
    }

    @Test
    void aHiddenSlideIsLeftOutAndALostOneIsTold() throws Exception {
        var hidden = slide(shape("", p("", "秘密"))).replace("<p:sld ", "<p:sld show='0' ");
        var read =
                bare("a.pptx", SHOW, slide(shape("", p("", "一"))), "", hidden, "<p:sld", slide(shape("", p("", "五"))));
        assertEquals("一\n五", Block.text(read.blocks()));
        assertEquals(
                List.of("part-missing", "hidden-slide", "part-missing"),
                read.warnings().stream().map(Warning::code).toList());
        assertTrue(read.warnings().getFirst().message().contains("slide 2 (ppt/slides/slide2.xml)"));
    }

    @Test
    void slidesWithoutTheirListAreReadByTheirNumbers() throws Exception {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", TYPES.formatted(SHOW));
        for (var number : List.of(10, 2)) {
            parts.put("ppt/slides/slide%d.xml".formatted(number), slide(shape("", p("", number + "枚目"))));
        }
        var read = read("a.pptx", parts);
        assertEquals("2枚目\n10枚目", Block.text(read.blocks()));
        assertEquals("part-missing", read.warnings().getFirst().code());
    }

    @Test
    void aPresentationWithoutSlidesIsDamaged() {
        var refused = assertThrows(Unreadable.class, () -> bare("a.pptx", SHOW));
        assertEquals(QuarantineReason.DAMAGED, refused.reason());
    }

    @Test
    void slidesOfPowerPoint97AreRead() throws Exception {
        var file = folder.resolve("a.ppt");
        try (var show = new HSLFSlideShow();
                var out = Files.newOutputStream(file)) {
            for (var text : List.of("審議会資料", "委託先は未定")) {
                var slide = show.createSlide();
                slide.addTitle().setText(text);
                slide.createTextBox().setText(text + "の本文");
            }
            show.write(out);
        }
        assertEquals(
                "審議会資料\n審議会資料の本文\n委託先は未定\n委託先は未定の本文",
                Block.text(new Extractor().extract(file, "a.ppt").blocks()));
    }
}
