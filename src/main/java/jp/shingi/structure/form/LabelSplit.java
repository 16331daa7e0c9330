package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.structure.table.Plain;

/**
 * A line cut into its label and what follows on the same line.
 *
 * @param label as published, with its item number
 * @param rest empty where the label stands alone
 * @param known whether a row of the table takes the label
 */
record LabelSplit(String label, String rest, boolean known) {
    private static final Pattern WIDE = Pattern.compile("[\\s\\u3000]*(\\t|\\u3000| {2,})[\\s\\u3000]*");
    private static final Pattern GAP = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern COLON = Pattern.compile("^([^：:。]{1,30})[：:](.+)$");
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:(?:[0-9０-９]{1,2}|[①-⑳]|[（(][0-9０-９]{1,2}[）)]|第[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})[\\s\\u3000．.、]*|[ア-ヨⅠ-Ⅹ][\\s\\u3000．.、]+)");
    /** Dots that lead from a label to its value. */
    static final Pattern LEADERS =
            Pattern.compile("^([^…‥。]{2,30}?)[\\s\\u3000]*(?:[…‥]+|[・.．]{3,})[\\s\\u3000]*(?=\\S)");

    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_UNKNOWN = 22;

    /** The label at the start of a line; empty where the line is no label, as a sentence is not. */
    static Optional<LabelSplit> of(String line) {
        var text = LEADERS.matcher(line.strip()).replaceFirst("$1\t");
        var number = NUMBER.matcher(text);
        var at = number.find() ? number.end() : 0;
        var words = text.substring(at);
        return known(words)
                .or(() -> at > 0 ? colon(words) : Optional.empty())
                .or(() -> unknown(words))
                .map(split -> new LabelSplit(text.substring(0, at) + split.label, split.rest, split.known));
    }

    /** As {@link #of}, behind a sign: a colon ends a label that the table does not know as well. */
    static Optional<LabelSplit> marked(String line) {
        var text = LEADERS.matcher(line.strip()).replaceFirst("$1\t");
        return known(text).or(() -> colon(text)).or(() -> of(line));
    }

    private static Optional<LabelSplit> known(String text) {
        var colon = COLON.matcher(text);
        if (colon.matches() && LabelTable.knows(colon.group(1)))
            return Optional.of(new LabelSplit(colon.group(1), colon.group(2).strip(), true));
        for (int end : ends(text)) {
            var label = text.substring(0, end).strip();
            if (label.length() > LONGEST_LABEL) break;
            if (LabelTable.knows(label))
                return Optional.of(new LabelSplit(label, text.substring(end).strip(), true));
        }
        return Optional.empty();
    }

    /** A label that the table does not know, between its number and a colon. */
    private static Optional<LabelSplit> colon(String text) {
        var colon = COLON.matcher(text);
        return colon.matches() && colon.group(1).length() <= LONGEST_UNKNOWN && Likely.label(colon.group(1)) > 0
                ? Optional.of(
                        new LabelSplit(colon.group(1).strip(), colon.group(2).strip(), false))
                : Optional.empty();
    }

    private static Optional<LabelSplit> unknown(String text) {
        var wide = WIDE.matcher(text);
        while (wide.find()) {
            var label = Plain.unspaced(text.substring(0, wide.start()));
            var whole = label.length() > 2 || label.length() == 2 && wide.start() == 2;
            if (whole && label.length() <= LONGEST_UNKNOWN && !label.contains("。"))
                return Optional.of(
                        new LabelSplit(label, text.substring(wide.end()).strip(), false));
        }
        return text.length() <= LONGEST_UNKNOWN && Likely.label(text) > 0
                ? Optional.of(new LabelSplit(text, "", false))
                : Optional.empty();
    }

    /** Where a label may end: at gaps, except those of letter spacing, and at the end of the line. */
    private static List<Integer> ends(String text) {
        var ends = new ArrayList<Integer>();
        var gap = GAP.matcher(text);
        var start = 0;
        while (gap.find()) {
            var single = gap.start() - start == 1 && nextIsLetter(text, gap.end());
            if (!single) ends.add(gap.start());
            start = gap.end();
        }
        ends.add(text.length());
        return ends;
    }

    private static boolean nextIsLetter(String text, int at) {
        return at < text.length() && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }
}
