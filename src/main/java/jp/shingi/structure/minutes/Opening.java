package jp.shingi.structure.minutes;

/**
 * A place where a turn may open: a marker, taken or not.
 *
 * @param row the row in which the marker begins
 * @param start where in that row: 0, or further on where turns follow each other within a line
 * @param bodyRow the row in which the speech begins
 * @param bodyStart where in that row
 * @param bodyEnd the row after the last that belongs to the marker's table row; -1 outside tables
 * @param alone whether the label has its line for itself
 */
record Opening(Frame frame, Label label, int row, int start, int bodyRow, int bodyStart, int bodyEnd, boolean alone) {}
