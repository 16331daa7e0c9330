package jp.shingi.extract.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jp.shingi.extract.Extractor;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Extraction;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {
    @TempDir
    Path folder;

    /** A register with a title above, a merged cell, an era date, a number, a note below and a hidden sheet. */
    private Extraction read(Supplier<Workbook> kind) throws Exception {
        var file = folder.resolve("book");
        try (var book = kind.get();
                var out = Files.newOutputStream(file)) {
            fill(book);
            book.write(out);
        }
        return new Extractor().extract(file, "register.xlsx");
    }

    private static void fill(Workbook book) throws IOException {
        var sheet = book.createSheet("外部提供");
        sheet.createRow(0).createCell(0).setCellValue("外部提供一覧");
        var lined = book.createCellStyle();
        lined.setBorderBottom(BorderStyle.THIN);
        var era = book.createCellStyle();
        era.cloneStyleFrom(lined);
        era.setDataFormat(book.createDataFormat().getFormat("[$-411]ggge\"年\"m\"月\"d\"日\""));
        var money = book.createCellStyle();
        money.cloneStyleFrom(lined);
        money.setDataFormat(book.createDataFormat().getFormat("#,##0\"円\""));
        for (var r = 2; r < 5; r++)
            for (var c = 0; c < 3; c++) {
                if (sheet.getRow(r) == null) sheet.createRow(r);
                sheet.getRow(r).createCell(c).setCellStyle(lined);
            }
        sheet.getRow(2).getCell(0).setCellValue("事務");
        sheet.getRow(2).getCell(1).setCellValue("年月日");
        sheet.getRow(2).getCell(2).setCellValue("金額");
        sheet.getRow(3).getCell(0).setCellValue("住民\n基本台帳");
        sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
        sheet.getRow(3).getCell(1).setCellStyle(era);
        sheet.getRow(3).getCell(1).setCellValue(java.time.LocalDate.of(2019, 5, 7));
        sheet.getRow(3).getCell(2).setCellStyle(money);
        sheet.getRow(3).getCell(2).setCellFormula("1200*10");
        book.getCreationHelper()
                .createFormulaEvaluator()
                .evaluateFormulaCell(sheet.getRow(3).getCell(2));
        sheet.createRow(6).createCell(0).setCellValue("※令和元年5月末現在");
        book.createSheet("隠し").createRow(0).createCell(0).setCellValue("秘密");
        book.setSheetHidden(1, true);
    }

    @Test
    void bothFormatsReadAlike() throws Exception {
        check(read(XSSFWorkbook::new));
        check(read(HSSFWorkbook::new));
    }

    private static void check(Extraction read) {
        var blocks = read.blocks();
        assertEquals("外部提供", ((Heading) blocks.getFirst()).text());
        assertEquals("外部提供一覧", ((TextBlock) blocks.get(1)).text());
        var table = (Table) blocks.get(2);
        assertTrue(table.ruled());
        assertEquals(3, table.columns());
        assertEquals(2, table.row(1).getFirst().rowSpan());
        assertEquals(2, table.row(1).getFirst().content().getFirst().lines().count());
        assertEquals("令和元年5月7日".replace("元", "1"), table.row(1).get(1).text());
        assertEquals("12,000円", table.row(1).get(2).text());
        assertEquals("※令和元年5月末現在", blocks.get(3).text());
        assertTrue(!Block.text(blocks).contains("秘密"));
        assertEquals("hidden-sheet", read.warnings().getFirst().code());
    }

    private Extraction readBook(Consumer<Workbook> fill) throws Exception {
        var file = folder.resolve("one.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            fill.accept(book);
            book.write(out);
        }
        return new Extractor().extract(file, "one.xlsx");
    }

    private String shown(double value, String format) throws Exception {
        return readBook(book -> {
                    var style = book.createCellStyle();
                    style.setDataFormat(book.createDataFormat().getFormat(format));
                    var row = book.createSheet().createRow(0);
                    row.createCell(0).setCellStyle(style);
                    row.getCell(0).setCellValue(value);
                    row.createCell(1).setCellValue("｜");
                })
                .blocks()
                .getFirst()
                .text()
                .replaceAll("\\s*｜", "");
    }

    @Test
    void numbersAreShownAsAJapaneseExcelShowsThem() throws Exception {
        assertEquals("千二百五十", shown(1250, "[DBNum1]General"));
        assertEquals("十二万三千四百五十六", shown(123_456, "[DBNum1][$-411]General"));
        assertEquals("１,２５０", shown(1250, "[DBNum3]#,##0"));
        assertEquals("1,235千円", shown(1_234_567, "#,##0,\"千円\""));
        assertEquals("¥1,235", shown(1_234.6, "_ \"¥\"* #,##0_ ;_ \"¥\"* \\-#,##0_ ;_ \"¥\"* \"-\"_ ;_ @_ "));
        assertEquals("△ 1,500", shown(-1500, "#,##0;\"△ \"#,##0"));
        assertEquals("", shown(77, ";;;"));
        assertEquals("123-4567", shown(1_234_567, "[<=999]000;[<=9999]000-00;000-0000"));
    }

    @Test
    void datesAndTimesInJapaneseWordsAreNoNumbers() throws Exception {
        assertEquals("14時05分", shown(45_422.58680555556, "h\"時\"mm\"分\""));
        assertEquals("令和元年6月1日", shown(43_617, "[$-ja-JP-x-gannen]ggge\"年\"m\"月\"d\"日\";@"));
        assertEquals("2024年5月", shown(45_422, "yyyy\"年\"m\"月\""));
        assertEquals("午後2:05", shown(45_422.58680555556, "[$-411]AM/PMh:mm"));
        assertEquals("2024/5/10", shown(45_422, "m/d/yy"));
        assertEquals("36:00", shown(1.5, "[h]:mm"));
    }

    @Test
    void aHostileDateFormatEndsSoon() throws Exception {
        assertTrue(!shown(45_422, "m".repeat(200) + "0").isEmpty());
    }

    @Test
    void wordsInATextFormatStandAroundTheText() throws Exception {
        var read = readBook(book -> {
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("@\"課長　様\""));
            var cell = book.createSheet().createRow(0).createCell(0);
            cell.setCellStyle(style);
            cell.setCellValue("情報");
        });
        assertEquals("情報課長　様", Block.text(read.blocks()));
    }

    @Test
    void mergedCellsThatBeginInAHiddenColumnAreSeen() throws Exception {
        var read = readBook(book -> {
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("見える結合");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            sheet.createRow(1).createCell(0).setCellValue("隠れた欄");
            sheet.setColumnHidden(0, true);
        });
        assertEquals("見える結合", Block.text(read.blocks()));
    }

    @Test
    void aBoxStandsBeforeItsRow() throws Exception {
        var read = readBook(book -> {
            var sheet = (org.apache.poi.xssf.usermodel.XSSFSheet) book.createSheet();
            sheet.createRow(1).createCell(0).setCellValue("諮問書");
            var anchor = new org.apache.poi.xssf.usermodel.XSSFClientAnchor(0, 0, 0, 0, 3, 0, 4, 1);
            sheet.createDrawingPatriarch().createTextbox(anchor).setText("資料　５");
        });
        assertEquals("資料　５\n諮問書", Block.text(read.blocks()));
    }

    @Test
    void bordersOfOtherProgramsCountReadingsGoAndCheckBoxesStandBeforeTheirWords() throws Exception {
        var file = folder.resolve("other.xlsx");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            var parts = java.util.Map.of(
                    "[Content_Types].xml", """
                            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                            <Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>
                            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""",
                    "_rels/.rels", relations("officeDocument", "xl/workbook.xml"),
                    "xl/workbook.xml", """
                            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                            <sheets><sheet name="様式" sheetId="1" r:id="r1"/></sheets></workbook>""",
                    "xl/_rels/workbook.xml.rels",
                            relations(
                                    "worksheet",
                                    "worksheets/sheet1.xml",
                                    "sharedStrings",
                                    "sharedStrings.xml",
                                    "styles",
                                    "styles.xml"),
                    "xl/styles.xml", """
                            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font/></fonts><fills><fill/></fills>
                            <borders><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>
                            <cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/><xf borderId="1"/></cellXfs></styleSheet>""",
                    "xl/sharedStrings.xml", """
                            <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>事務の名称</t><rPh sb="0" eb="2"><t>ジム</t></rPh></si>
                            <si><t>有　　無</t></si></sst>""",
                    "xl/worksheets/sheet1.xml", """
                            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                            <sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c></row></sheetData><legacyDrawing r:id="r1"/></worksheet>""",
                    "xl/worksheets/_rels/sheet1.xml.rels", relations("vmlDrawing", "../drawings/vmlDrawing1.vml"),
                    "xl/drawings/vmlDrawing1.vml", """
                            <xml xmlns:v="v" xmlns:x="x"><v:shape><x:ClientData ObjectType="Checkbox"><x:Anchor>1, 5, 0, 2, 1, 20, 0, 18</x:Anchor><x:Checked>1</x:Checked></x:ClientData></v:shape>
                            <v:shape><x:ClientData ObjectType="Checkbox"><x:Anchor>1, 40, 0, 2, 1, 55, 0, 18</x:Anchor></x:ClientData></v:shape></xml>""");
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new java.util.zip.ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        var blocks = new Extractor().extract(file, "other.xlsx").blocks();
        var table = (Table) blocks.getLast();
        assertTrue(table.ruled());
        assertEquals("事務の名称", table.row(0).getFirst().text());
        assertEquals("☑有　☐無", table.row(0).getLast().text());
    }

    private static String relations(String... kindsAndTargets) {
        var all = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (var i = 0; i < kindsAndTargets.length; i += 2) {
            all.append(
                    "<Relationship Id=\"r%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>"
                            .formatted(i / 2 + 1, kindsAndTargets[i], kindsAndTargets[i + 1]));
        }
        return all.append("</Relationships>").toString();
    }

    private Extraction resource(String name) throws Exception {
        return new Extractor()
                .extract(Path.of(SheetReaderTest.class.getResource(name).toURI()), name);
    }

    private static List<String> cells(Extraction read) {
        return read.blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).cells())
                .map(Cell::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check-boxes.xls", "check-boxes.ods"})
    void checkBoxesOfOldAndOpenSheetsWereNotRead(String name) throws Exception {
        assertEquals(
                List.of("件名", "水辺の見守り台帳", "委託", "☑有　☐無", "確認", "☐同意する　☑同意しない", "区分", "◉公開"), cells(resource(name)));
    }

    /** Gnumeric writes text in several fonts in a record of its own, and its formats under Excel's numbers for Japan. */
    @Test
    void richTextAndFormatsOfGnumericWereLost() throws Exception {
        assertEquals(List.of("件名", "水辺の見守り台帳", "件数", "12,345件", "保存", "3年間"), cells(resource("rich-text.xls")));
    }

    @Test
    void aTornOldWorkbookSaysSo() throws Exception {
        try (var whole = SheetReaderTest.class.getResourceAsStream("rich-text.xls")) {
            var bytes = whole.readAllBytes();
            var file = Files.write(folder.resolve("torn.xls"), Arrays.copyOf(bytes, bytes.length - 100));
            var read = new Extractor().extract(file, "torn.xls");
            assertEquals("file-torn", read.warnings().getFirst().code());
        }
        assertEquals(List.of(), resource("rich-text.xls").warnings());
    }

    @Test
    void systemDatesAndEnglishNames() throws Exception {
        assertEquals("2024年5月10日", shown(45_422, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"));
        assertEquals("May-24", shown(45_422, "mmm-yy"));
        assertEquals("10 May 2024", shown(45_422, "d mmmm yyyy"));
        assertEquals("5月", shown(45_422, "[$-411]mmmm"));
    }

    @Test
    void aFormulaThatNobodyComputedWasZero() throws Exception {
        var read = readBook(book -> {
            var row = book.createSheet().createRow(0);
            row.createCell(0).setCellValue("計");
            row.createCell(1).setCellFormula("1+2");
            row.createCell(2).setCellValue("件");
        });
        assertEquals(
                List.of("計", "件"),
                cells(read).stream().filter(cell -> !cell.isEmpty()).toList());
    }

    @Test
    void aMaterialInTheHeadOfThePrintedPageStandsOnce() throws Exception {
        var read = readBook(book -> {
            var sheet = book.createSheet();
            sheet.getHeader().setRight("&14資料７");
            sheet.getHeader().setCenter("審議会の記録");
            sheet.createRow(0).createCell(0).setCellValue("別紙の一覧");
        });
        assertEquals("資料７\n別紙の一覧", Block.text(read.blocks()));
    }
}
