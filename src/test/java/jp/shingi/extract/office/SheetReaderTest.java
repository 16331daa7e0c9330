package jp.shingi.extract.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import jp.shingi.extract.Extractor;
import jp.shingi.model.layout.Block;
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
}
