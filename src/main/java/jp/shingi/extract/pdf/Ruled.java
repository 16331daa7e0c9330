package jp.shingi.extract.pdf;

import java.util.List;
import jp.shingi.model.layout.Box;

/**
 * A ruled table, or a frame around text, on one page.
 *
 * @param xs its vertical edges, ascending
 * @param rows how many rows are ruled
 * @param frame whether it is one box around text and no table
 */
record Ruled(Box box, int page, double[] xs, int rows, List<Inside> cells, boolean frame, Turned turned)
        implements Item {
    /** A cell and what stands in it, in reading order. */
    record Inside(int row, int column, int rowSpan, int columnSpan, Box box, List<Item> items) {}
}
