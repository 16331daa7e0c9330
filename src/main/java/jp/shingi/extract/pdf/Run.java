package jp.shingi.extract.pdf;

import java.util.List;
import jp.shingi.model.layout.Box;
import jp.shingi.model.layout.Mark;

/**
 * A stretch of one line without a wide gap.
 *
 * @param spaced what stands before it when the line is joined
 * @param box in the turned page
 * @param behind where what stands behind its first space begins, NaN without one
 */
record Run(String text, String spaced, Box box, double behind, double size, List<Mark> marks) {}
