package jp.shingi.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import jp.shingi.model.layout.Block;

/** Rows of an RTF table, gathered until text outside a table follows. Columns are where cells end, in twips. */
final class RtfTable {
    /** What {@code \cellx} and the words before it say of a cell. */
    record Shape(int end, boolean mergesUp, boolean beginsMerge, boolean mergesLeft, boolean lined) {}

    private record Row(List<Shape> shapes, List<List<Block>> contents, boolean head) {}

    private final List<Row> rows = new ArrayList<>();

    void add(List<Shape> shapes, List<List<Block>> contents, boolean head) {
        rows.add(new Row(List.copyOf(shapes), List.copyOf(contents), head));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void writeTo(List<Block> blocks) {
        var ends = new TreeSet<Integer>();
        rows.forEach(row -> row.shapes.forEach(shape -> ends.add(shape.end)));
        var grid = new Grid();
        for (var r = 0; r < rows.size(); r++) row(rows.get(r), r, ends, grid);
        grid.writeTo(blocks, rows.stream().flatMap(row -> row.shapes.stream()).anyMatch(Shape::lined));
        rows.clear();
    }

    private static void row(Row row, int number, TreeSet<Integer> ends, Grid grid) {
        var column = 0;
        for (var c = 0; c < row.contents.size(); c++) {
            var known = c < row.shapes.size();
            var last = c;
            while (last + 1 < row.shapes.size() && row.shapes.get(last + 1).mergesLeft) last++;
            var end = known ? ends.headSet(row.shapes.get(last).end, true).size() : column + 1;
            var width = Math.max(1, end - column);
            if (known && row.shapes.get(c).mergesUp) grid.goOn(number, column, width, row.contents.get(c));
            else grid.add(number, column, width, row.head, row.contents.get(c), known && row.shapes.get(c).beginsMerge);
            column += width;
            c = last;
        }
    }
}
