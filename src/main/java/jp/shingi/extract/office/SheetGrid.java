package jp.shingi.extract.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shingi.model.layout.Mark;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

/** The cells of one sheet that a reader sees, row by row; hidden rows and columns are left out. */
final class SheetGrid {
    private final Sheet sheet;
    private final ShownValue values;
    private final SheetControls controls;
    private final Map<CellAddress, CellRangeAddress> merged = new HashMap<>();
    /** Merged ranges by each row that they touch: a register of 30,000 rows may merge two cells in every one. */
    private final Map<Integer, List<CellRangeAddress>> mergedIn = new HashMap<>();

    private final TreeMap<Integer, List<SheetCell>> rows = new TreeMap<>();

    private SheetGrid(Sheet sheet, ShownValue values) {
        this.sheet = sheet;
        this.values = values;
        controls = SheetControls.of(sheet);
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
        for (var row : sheet) grid.row(row);
        grid.controls.places().forEach(grid::free);
        return grid.rows;
    }

    private void row(Row row) {
        for (var cell : row) {
            if (covered(cell) || !visible(rangeOf(cell.getAddress()))) continue;
            var read = read(cell);
            if (!read.blank() || read.lined()) {
                rows.computeIfAbsent(row.getRowNum(), number -> new ArrayList<>())
                        .add(read);
            }
        }
    }

    /** A control over a place where no cell is. */
    private void free(CellAddress place) {
        var cells = rows.computeIfAbsent(place.getRow(), number -> new ArrayList<>());
        if (cells.stream()
                .anyMatch(cell -> cell.column() <= place.getColumn() && place.getColumn() <= cell.lastColumn())) return;
        var text = controls.with(place, "");
        var none = EnumSet.noneOf(Mark.Kind.class);
        cells.add(
                new SheetCell(place.getRow(), place.getColumn(), place.getRow(), place.getColumn(), text, false, none));
        cells.sort(Comparator.comparingInt(SheetCell::column));
    }

    private CellRangeAddress rangeOf(CellAddress place) {
        return merged.getOrDefault(
                place, new CellRangeAddress(place.getRow(), place.getRow(), place.getColumn(), place.getColumn()));
    }

    /** Whether any part of a cell is in a row and in a column that are shown. */
    private boolean visible(CellRangeAddress range) {
        return IntStream.rangeClosed(range.getFirstColumn(), range.getLastColumn())
                        .anyMatch(column -> !sheet.isColumnHidden(column))
                && IntStream.rangeClosed(range.getFirstRow(), range.getLastRow())
                        .mapToObj(number -> Optional.ofNullable(sheet.getRow(number)))
                        .anyMatch(row -> row.filter(Row::getZeroHeight).isEmpty());
    }

    /** Whether another cell was merged over this one. */
    private boolean covered(Cell cell) {
        if (merged.containsKey(cell.getAddress())) return false;
        return mergedIn.getOrDefault(cell.getRowIndex(), List.of()).stream().anyMatch(range -> range.isInRange(cell));
    }

    private SheetCell read(Cell cell) {
        var range = rangeOf(cell.getAddress());
        return new SheetCell(
                cell.getRowIndex(),
                cell.getColumnIndex(),
                range.getLastRow(),
                range.getLastColumn(),
                controls.with(cell.getAddress(), values.of(cell)),
                lined(cell.getCellStyle()),
                marks(cell));
    }

    private boolean lined(CellStyle style) {
        if (style instanceof XSSFCellStyle own && sheet.getWorkbook() instanceof XSSFWorkbook book)
            return lined(own, book);
        return style.getBorderTop() != BorderStyle.NONE
                || style.getBorderBottom() != BorderStyle.NONE
                || style.getBorderLeft() != BorderStyle.NONE
                || style.getBorderRight() != BorderStyle.NONE;
    }

    /** Programs other than Excel leave out the note that a style's border counts ({@code applyBorder}), and POI then tells of none. */
    private static boolean lined(XSSFCellStyle style, XSSFWorkbook book) {
        var border = book.getStylesSource().getBorderAt((int) style.getCoreXf().getBorderId());
        return Stream.of(BorderSide.TOP, BorderSide.BOTTOM, BorderSide.LEFT, BorderSide.RIGHT)
                .anyMatch(side -> border.getBorderStyle(side) != BorderStyle.NONE);
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
