package jp.shingi.extract.pdf;

import java.util.List;
import jp.shingi.model.layout.Box;

/**
 * A ruled table, or a frame around text; on one page, or put together from several.
 *
 * @param box on its first page
 * @param lastPage the page on which it ends
 * @param bottom where it ends on that page
 * @param xs its vertical edges, ascending
 * @param rows how many rows are ruled
 * @param heads how many rows at its top are repeated on later pages
 * @param kind drawn as a table, as one box around text, or not drawn at all
 * @param openTop whether no line closes it above
 * @param openBottom whether no line closes it below
 */
record Ruled(
        Box box,
        int page,
        int lastPage,
        double bottom,
        double[] xs,
        int rows,
        int heads,
        List<Inside> cells,
        Kind kind,
        boolean openTop,
        boolean openBottom,
        Turned turned)
        implements Item {
    /** What is drawn. */
    enum Kind {
        TABLE,
        FRAME,
        BORDERLESS
    }

    boolean frame() {
        return kind == Kind.FRAME;
    }

    /** A cell and what stands in it, in reading order; the box is that on the page where the cell begins. */
    record Inside(int row, int column, int rowSpan, int columnSpan, int page, Box box, List<Item> items) {
        boolean empty() {
            return items.isEmpty();
        }

        int endRow() {
            return row + rowSpan;
        }

        int endColumn() {
            return column + columnSpan;
        }

        Inside with(int newSpan, List<Item> newItems) {
            return new Inside(row, column, newSpan, columnSpan, page, box, newItems);
        }

        /** Its text, to compare it with that of other cells. */
        String text() {
            var text = new StringBuilder();
            for (var item : items) {
                switch (item) {
                    case Row line -> text.append(line.text());
                    case Ruled nested -> nested.cells().forEach(cell -> text.append(cell.text()));
                }
            }
            return text.toString();
        }
    }

    /** The height of the turned page. */
    double pageHeight() {
        return turned.there(new Box(0, 0, turned.width(), turned.height())).height();
    }
}
