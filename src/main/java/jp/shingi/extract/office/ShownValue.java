package jp.shingi.extract.office;

import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** The value of a spreadsheet cell as it is shown: numbers and dates in their format, formulas by the value last computed. */
final class ShownValue {
    private final DataFormatter formatter = new DataFormatter(Locale.JAPAN);

    ShownValue() {
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    String of(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (cell.getCellType() == CellType.FORMULA && uncomputed(cell)) return "";
        return switch (type) {
            case STRING -> ShownNumber.text(cell.getRichStringCellValue().getString(), format(cell));
            case NUMERIC -> number(cell);
            case ERROR, BLANK -> "";
            default -> formatter.formatCellValue(cell);
        };
    }

    /** Programs other than Excel leave the value of a formula to whoever opens the file; it would be read as 0. */
    private static boolean uncomputed(Cell cell) {
        return cell instanceof XSSFCell own
                && (!own.getCTCell().isSetV() || own.getCTCell().getV().isEmpty());
    }

    private static String format(Cell cell) {
        return Optional.ofNullable(cell.getCellStyle().getDataFormatString()).orElse("General");
    }

    private String number(Cell cell) {
        var id = cell.getCellStyle().getDataFormat();
        var value = cell.getNumericCellValue();
        var date = ShownDate.format(id, format(cell)).filter(format -> DateUtil.isValidExcelDate(value));
        return date.isPresent()
                ? ShownDate.of(DateUtil.getLocalDateTime(value, dates1904(cell)), date.get())
                : ShownNumber.of(value, id, format(cell), formatter);
    }

    private static boolean dates1904(Cell cell) {
        return cell.getSheet().getWorkbook() instanceof org.apache.poi.ss.usermodel.Date1904Support support
                && support.isDate1904();
    }
}
