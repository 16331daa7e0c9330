package jp.shingi.extract.office;

import java.util.EnumSet;
import java.util.List;
import jp.shingi.extract.LineBuffer;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Mark;
import jp.shingi.model.layout.TextBlock;

/**
 * A cell of a sheet, or cells merged into one.
 *
 * @param lastRow last row that it covers, inclusive
 * @param lastColumn last column, inclusive
 * @param text as shown, with line ends
 * @param lined whether a border is drawn at it
 */
record SheetCell(
        int row, int column, int lastRow, int lastColumn, String text, boolean lined, EnumSet<Mark.Kind> marks) {
    SheetCell {
        marks = EnumSet.copyOf(marks);
    }

    boolean blank() {
        return text.chars().allMatch(c -> LineBuffer.blank((char) c));
    }

    List<Line> lines() {
        var buffer = new LineBuffer(0);
        text.lines().forEach(line -> {
            buffer.add(line, marks);
            buffer.breakLine();
        });
        return buffer.take();
    }

    /** Its text as a block; none where it is blank. */
    List<Block> blocks() {
        var lines = lines();
        return lines.isEmpty() ? List.of() : List.of(new TextBlock(lines));
    }
}
