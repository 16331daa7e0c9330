package jp.shingi.extract.office;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.shingi.model.layout.Mark;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** The cells of one sheet that a reader sees, row by row; hidden rows and columns are left out. */
final class SheetGrid {
    private final Sheet sheet;
    private final ShownValue values;
    private final Map<CellAddress, CellRangeAddress> merged = new HashMap<>();
    /** Merged ranges by each row that they touch: a register of 30,000 rows may merge two cells in every one. */
    private final Map<Integer, List<CellRangeAddress>> mergedIn = new HashMap<>();

    private final TreeMap<Integer, List<SheetCell>> rows = new TreeMap<>();

    private SheetGrid(Sheet sheet, ShownValue values) {
        this.sheet = sheet;
        this.values = values;
        for (var range : sheet.getMergedRegions()) {
            merged.put(new CellAddress(range.getFirstRow(), range.getFirstColumn()), range);
            for (var row = range.getFirstRow(); row <= Math.min(range.getLastRow(), sheet.getLastRowNum()); row++) {
                if (sheet.getRow(row) != null)
                    mergedIn.computeIfAbsent(row, number -> new ArrayList<>()).add(range);
            }
        }
    }

    /** The rows that hold a cell, by number. */
    static TreeMap<Integer, List<SheetCell>> of(Sheet sheet, ShownValue values) {
        var grid = new SheetGrid(sheet, values);
        for (var row : sheet) if (!row.getZeroHeight()) grid.row(row);
        return grid.rows;
    }

    private void row(Row row) {
        for (var cell : row) {
            if (sheet.isColumnHidden(cell.getColumnIndex()) || covered(cell)) continue;
            var read = read(cell);
            if (!read.blank() || read.lined()) {
                rows.computeIfAbsent(row.getRowNum(), number -> new ArrayList<>())
                        .add(read);
            }
        }
    }

    /** Whether another cell was merged over this one. */
    private boolean covered(Cell cell) {
        if (merged.containsKey(cell.getAddress())) return false;
        return mergedIn.getOrDefault(cell.getRowIndex(), List.of()).stream().anyMatch(range -> range.isInRange(cell));
    }

    private SheetCell read(Cell cell) {
        var range = Optional.ofNullable(merged.get(cell.getAddress()));
        return new SheetCell(
                cell.getRowIndex(),
                cell.getColumnIndex(),
                range.map(CellRangeAddress::getLastRow).orElse(cell.getRowIndex()),
                range.map(CellRangeAddress::getLastColumn).orElse(cell.getColumnIndex()),
                values.of(cell),
                lined(cell.getCellStyle()),
                marks(cell));
    }

    private static boolean lined(CellStyle style) {
        return style.getBorderTop() != BorderStyle.NONE
                || style.getBorderBottom() != BorderStyle.NONE
                || style.getBorderLeft() != BorderStyle.NONE
                || style.getBorderRight() != BorderStyle.NONE;
    }

    private EnumSet<Mark.Kind> marks(Cell cell) {
        var font = sheet.getWorkbook().getFontAt(cell.getCellStyle().getFontIndex());
        var marks = EnumSet.noneOf(Mark.Kind.class);
        if (font.getBold()) marks.add(Mark.Kind.BOLD);
        if (font.getStrikeout()) marks.add(Mark.Kind.STRIKE);
        if (font.getUnderline() != Font.U_NONE) marks.add(Mark.Kind.UNDERLINE);
        return marks;
    }
}
