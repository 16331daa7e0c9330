package jp.shingi.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import jp.shingi.extract.LineBuffer;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.TextBlock;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Shape;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;

/** The text of boxes drawn over the cells of a sheet, by the row at which each begins. */
final class SheetShapes {
    /** The type of shapes that are controls (msosptHostControl, MS-ODRAW 2.4.24), which are read with the cells below them. */
    private static final int CONTROL = 201;

    private final TreeMap<Integer, List<Block>> byRow = new TreeMap<>();

    private SheetShapes() {}

    static TreeMap<Integer, List<Block>> of(Sheet sheet) {
        var shapes = new SheetShapes();
        var drawing = sheet.getDrawingPatriarch();
        if (drawing != null) for (var shape : drawing) shapes.add(shape, 0);
        return shapes.byRow;
    }

    /** Parts of a group stand where the group does. */
    private void add(Shape shape, int row) {
        var at = shape.getAnchor() instanceof ClientAnchor anchor ? anchor.getRow1() : row;
        if (shape instanceof Iterable<?> group) {
            for (var part : group) if (part instanceof Shape inside) add(inside, at);
        }
        var lines = text(shape)
                .lines()
                .flatMap(line -> LineBuffer.lineOf(line, 0).stream())
                .toList();
        if (!lines.isEmpty()) byRow.computeIfAbsent(at, r -> new ArrayList<>()).add(new TextBlock(lines));
    }

    private static String text(Shape shape) {
        return switch (shape) {
            case XSSFSimpleShape box -> box.getText();
            case HSSFComment comment -> "";
            case HSSFSimpleShape box ->
                Optional.of(box)
                        .filter(shown -> shown.getShapeType() != CONTROL)
                        .flatMap(shown -> Optional.ofNullable(shown.getString()))
                        .flatMap(text -> Optional.ofNullable(text.getString()))
                        .orElse("");
            default -> "";
        };
    }
}
