package jp.shingi.model.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table; one that ran over a page break is one table, its repeated head rows given once.
 *
 * @param ruled whether lines were drawn; false for columns aligned by position alone
 * @param all each cell once; given in any order, kept by row, then column
 * @param caption text beside or above it, as {@code 資料１}
 */
public record Table(boolean ruled, List<Cell> all, Optional<String> caption) implements Block {
    private static final Comparator<Cell> ORDER =
            Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

    public Table {
        all = all.stream().sorted(ORDER).toList();
    }

    /** The cells, ordered by row, then column. */
    public Stream<Cell> cells() {
        return all.stream();
    }

    @Override
    public Stream<Line> lines() {
        return all.stream().flatMap(cell -> cell.content().stream()).flatMap(Block::lines);
    }

    /** Number of rows. */
    public int rows() {
        return all.stream().mapToInt(cell -> cell.row() + cell.rowSpan()).max().orElse(0);
    }

    /** Number of columns. */
    public int columns() {
        return all.stream()
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
    }

    /** The cells that begin in a row, from 0, left to right. */
    public List<Cell> row(int row) {
        return all.subList(before(row), before(row + 1));
    }

    /** How many cells begin above a row. */
    private int before(int row) {
        var low = 0;
        var high = all.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (all.get(middle).row() < row) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
