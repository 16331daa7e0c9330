package jp.shingi.structure.minutes;

import jp.shingi.model.layout.Line;

/**
 * One line of a document with what its place tells about it.
 *
 * @param index position among the rows of the stretch, from 0
 * @param text the line's text, from the first to the last character that is no white space
 * @param top position of the outermost block that it stands in, from 0
 * @param block number of the block that it stands in, from 0; cells of a table count as blocks
 * @param first whether it begins its block
 * @param origin what kind of block that is
 * @param cell table, row and column of a cell; {@link Cell#NONE} elsewhere
 */
record Row(int index, String text, Line line, int top, int block, boolean first, Origin origin, Cell cell) {

    /** The kinds of blocks. */
    enum Origin {
        HEADING,
        TEXT,
        LIST,
        CELL
    }

    /**
     * Place in a table.
     *
     * @param table number of the table from 0; -1 outside tables
     * @param columns how many columns the table has
     * @param head whether it is a head cell
     */
    record Cell(int table, int row, int column, int columns, boolean head) {
        static final Cell NONE = new Cell(-1, 0, 0, 0, false);

        boolean sameRow(Cell other) {
            return table >= 0 && table == other.table && row == other.row;
        }
    }

    Row at(int index) {
        return new Row(index, text, line, top, block, first, origin, cell);
    }

    /** The same place with a part of the text. */
    Row with(String part) {
        return new Row(index, part, line, top, block, first, origin, cell);
    }

    boolean inTable() {
        return origin == Origin.CELL;
    }

    boolean blank() {
        return text.isEmpty();
    }
}
