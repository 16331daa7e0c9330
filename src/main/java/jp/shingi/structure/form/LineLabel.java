package jp.shingi.structure.form;

/**
 * A label on lines of its own or at the start of a line.
 *
 * @param lines how many lines the label takes, from 1
 */
record LineLabel(LabelSplit split, int lines) {}
