package jp.shingi.structure.minutes;

/**
 * What a turn has of a row.
 *
 * @param text the row's text, or what follows the marker in it
 */
record Fragment(Row row, String text) {}
