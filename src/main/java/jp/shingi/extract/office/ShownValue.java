package jp.shingi.extract.office;

import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** The value of a spreadsheet cell as it is shown: numbers and dates in their format, formulas by the value last computed. */
final class ShownValue {
    private final DataFormatter formatter = new DataFormatter(Locale.JAPAN);

    ShownValue() {
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    String of(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.STRING) return cell.getRichStringCellValue().getString();
        if (type == CellType.NUMERIC) return number(cell);
        return type == CellType.ERROR || type == CellType.BLANK ? "" : formatter.formatCellValue(cell);
    }

    private String number(Cell cell) {
        var style = cell.getCellStyle();
        var text = style.getDataFormatString() == null ? "" : style.getDataFormatString();
        var format = ShownDate.format(style.getDataFormat(), text);
        if (format.isPresent() && DateUtil.isValidExcelDate(cell.getNumericCellValue())) {
            return ShownDate.of(DateUtil.getLocalDateTime(cell.getNumericCellValue(), dates1904(cell)), format.get());
        }
        var shown = formatter.formatCellValue(cell);
        return text.contains("[DBNum3]") ? wide(shown) : shown;
    }

    private static boolean dates1904(Cell cell) {
        return cell.getSheet().getWorkbook() instanceof org.apache.poi.ss.usermodel.Date1904Support support
                && support.isDate1904();
    }

    private static String wide(String text) {
        var wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
        return wide.toString();
    }
}
