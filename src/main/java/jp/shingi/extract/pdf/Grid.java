package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import jp.shingi.model.layout.Box;

/** A table as ruled on one page: cells that know their place, and what stands in them. */
final class Grid {
    /** A cell as ruled, with what is drawn in it. */
    static final class GridCell {
        final int row;
        final int column;
        final int rowSpan;
        final int columnSpan;
        final Box box;
        final List<Glyph> glyphs = new ArrayList<>();
        final List<Grid> nested = new ArrayList<>();

        GridCell(int row, int column, int rowSpan, int columnSpan, Box box) {
            this.row = row;
            this.column = column;
            this.rowSpan = rowSpan;
            this.columnSpan = columnSpan;
            this.box = box;
        }
    }

    final Box box;
    final double[] xs;
    final double[] ys;
    final List<GridCell> cells;
    /** Whether no line closes it above, or below. */
    final boolean openTop;

    final boolean openBottom;
    private final GridCell[][] at;

    Grid(double[] xs, double[] ys, List<GridCell> cells, boolean openTop, boolean openBottom) {
        this.openTop = openTop;
        this.openBottom = openBottom;
        this.xs = xs;
        this.ys = ys;
        this.cells = cells;
        box = new Box(xs[0], ys[0], xs[xs.length - 1] - xs[0], ys[ys.length - 1] - ys[0]);
        at = new GridCell[ys.length - 1][xs.length - 1];
        for (var cell : cells) {
            for (var r = 0; r < cell.rowSpan; r++) {
                for (var c = 0; c < cell.columnSpan; c++) at[cell.row + r][cell.column + c] = cell;
            }
        }
    }

    boolean contains(double x, double y) {
        return x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom();
    }

    /** Whether the glyph stands in it; where a page end cut the last or first row, also if less than half of it does. */
    boolean holds(Glyph glyph) {
        var half = (glyph.bottom() - glyph.top()) / 2;
        var y = glyph.midY();
        if (openBottom && y > box.bottom()) y = Math.max(box.bottom(), y - half);
        if (openTop && y < box.y()) y = Math.min(box.y(), y + half);
        return contains(glyph.midX(), y);
    }

    /** The cell at a point inside the grid, or nearest to it. */
    GridCell cell(double x, double y) {
        return at[index(ys, y)][index(xs, x)];
    }

    /** Whether it is a frame around one thing, and no table. */
    boolean single() {
        return cells.size() == 1;
    }

    private static int index(double[] edges, double value) {
        var low = 0;
        var high = edges.length - 2;
        while (low < high) {
            var middle = (low + high + 1) / 2;
            if (edges[middle] <= value) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
