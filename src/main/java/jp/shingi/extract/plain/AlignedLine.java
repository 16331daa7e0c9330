package jp.shingi.extract.plain;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.extract.LineBuffer;
import jp.shingi.model.layout.Line;

/**
 * A line of an aligned form, cut between label and value.
 *
 * @param label empty where the line has none
 * @param value with its leading white space from the value column on; empty where the line has none
 * @param width half-width columns of the whole line
 */
record AlignedLine(String label, String value, int width, int page) {
    private static final Pattern TOKEN = Pattern.compile("\\S+(?: \\S+)*");
    private static final Pattern SPACED = Pattern.compile("(?:\\S {1,9})+\\S");

    /** Cuts a line before the first stretch that begins at the value column or behind it; empty where a label is too long for one. */
    static Optional<AlignedLine> of(Source line, int column, int longest) {
        var text = line.text();
        var cut = text.length();
        for (var token = TOKEN.matcher(text); token.find(); ) {
            if (AlignedTable.columnAt(text, token.start()) >= column) {
                cut = token.start();
                break;
            }
        }
        var label = text.substring(0, cut).strip();
        if (LineBuffer.columns(label) > longest || label.matches(".*[。、「」○◯〇●：:].*")) return Optional.empty();
        var indent = cut < text.length() ? " ".repeat(Math.max(0, AlignedTable.columnAt(text, cut) - column)) : "";
        return Optional.of(new AlignedLine(
                closed(label),
                indent + text.substring(cut).stripTrailing().replaceAll(" {2,}", "　"),
                line.width(),
                line.page()));
    }

    /** A label spread over its cell: the spaces between its characters go. */
    private static String closed(String label) {
        return SPACED.matcher(label).matches() ? label.replace(" ", "") : label;
    }

    Optional<Line> labelLine() {
        return LineBuffer.lineOf(label, page);
    }

    Optional<Line> valueLine() {
        return LineBuffer.lineOf(value, page);
    }
}
