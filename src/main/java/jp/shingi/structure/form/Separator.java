package jp.shingi.structure.form;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.model.layout.Line;

/**
 * What stands between a label and its value on one line: a colon, a tab, or spaces up to a column.
 *
 * @param kind equal for lines that separate in the same way: the sign, or the column where the value begins
 * @param split label and value; whether the table knows the label is left open
 */
record Separator(String kind, LabelSplit split) {
    private static final Pattern COLON =
            Pattern.compile("^((?:[^：:。、（(\\s\\u3000]|[（(][^）)]*[）)]){2,30})[\\s\\u3000]*[：:](?!//)(.+)$");
    private static final Pattern GAP = Pattern.compile(
            "^([^\\s\\u3000。：:]+(?:[ \\u3000][^\\s\\u3000。：:]{1,2})*)(\\t|\\u3000{2,}| {2,})\\s*(\\S.*)$");
    private static final double CHARACTER = 10.5;

    /** How a line separates; empty where it does not, or where what stands in front can be no label. */
    static Optional<Separator> of(Line line) {
        var text = LabelSplit.LEADERS.matcher(line.text().strip()).replaceFirst("$1\t");
        var colon = COLON.matcher(text);
        if (colon.matches()) return of(":", colon.group(1), colon.group(2));
        var gap = GAP.matcher(text);
        if (!gap.matches()) return Optional.empty();
        var kind = gap.group(2).equals("\t") ? "tab" : "column " + column(line, text.substring(0, gap.start(3)));
        return of(kind, gap.group(1), gap.group(3));
    }

    private static Optional<Separator> of(String kind, String label, String value) {
        return Likely.label(label) > 0
                ? Optional.of(new Separator(kind, new LabelSplit(label.strip(), value.strip(), false)))
                : Optional.empty();
    }

    /** In half characters from the margin. */
    private static long column(Line line, String before) {
        var width = before.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
        return Math.round(line.indent() / CHARACTER * 2) + width;
    }
}
