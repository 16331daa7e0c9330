package jp.shingi.extract.office;

import java.nio.charset.StandardCharsets;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.util.LittleEndian;

/**
 * Cells of an .xls sheet whose text is set in several fonts, as programs other than Excel write them: in a record of their own (RSTRING, 0x00D6:
 * row, column, style, then length, flags and text), which POI leaves out.
 */
final class OldRichText {
    private static final short RSTRING = 0xD6;
    /** Before the record's content: its number and its length. */
    private static final int HEAD = 4;

    private static final int TEXT = HEAD + 9;

    private OldRichText() {}

    /** Puts the cells into the sheet. */
    static void restore(HSSFSheet sheet) {
        sheet.getSheet().getRowsAggregate().visitContainedRecords(record -> {
            if (record.getSid() == RSTRING) restore(sheet, record);
        });
    }

    private static void restore(HSSFSheet sheet, Record record) {
        var bytes = record.serialize();
        if (bytes.length < TEXT) return;
        var row = LittleEndian.getUShort(bytes, HEAD);
        var style = LittleEndian.getUShort(bytes, HEAD + 4);
        var length = LittleEndian.getUShort(bytes, HEAD + 6);
        var wide = (bytes[HEAD + 8] & 1) != 0;
        var size = Math.min(wide ? 2 * length : length, bytes.length - TEXT);
        var text = new String(bytes, TEXT, size, wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
        var there = sheet.getRow(row);
        var cell = (there == null ? sheet.createRow(row) : there).createCell(LittleEndian.getUShort(bytes, HEAD + 2));
        if (style < sheet.getWorkbook().getNumCellStyles())
            cell.setCellStyle(sheet.getWorkbook().getCellStyleAt(style));
        cell.setCellValue(text);
    }
}
