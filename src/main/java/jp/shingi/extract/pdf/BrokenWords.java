package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words and numbers in Latin type that a narrow cell breaks: a line that is nothing but the beginning of one word, up to the edge. Its rest
 * stands on the same line again.
 */
final class BrokenWords {
    /** Ems that a Latin letter takes. */
    private static final double LETTER = 0.6;

    private static final Pattern WORD = Pattern.compile("[!-~]+");
    /** The letters on both sides of a break: a capital behind a small letter begins a word of its own. */
    private static final Pattern BREAK = Pattern.compile("[a-z]{2}|[A-Z][A-Za-z]|[0-9][0-9.,]|[.,][0-9]");

    private BrokenWords() {}

    /** The rows of a paragraph, those with a broken word joined to the next. */
    static List<Row> whole(List<Row> paragraph, Margins margins) {
        var rows = new ArrayList<Row>();
        for (var row : paragraph) {
            if (!rows.isEmpty() && broken(rows.getLast(), row, margins)) rows.add(joined(rows.removeLast(), row));
            else rows.add(row);
        }
        return rows;
    }

    private static boolean broken(Row last, Row next, Margins margins) {
        if (last.page() != next.page() || last.column() != next.column()) return false;
        return WORD.matcher(last.text()).matches()
                && BREAK.matcher("" + last.last() + next.first()).matches()
                && margins.limit(last) - last.runs().getLast().box().right() < LETTER * last.size();
    }

    private static Row joined(Row last, Row next) {
        var runs = new ArrayList<>(last.runs());
        for (var run : next.runs()) {
            var spaced = run == next.runs().getFirst() ? "" : run.spaced();
            runs.add(new Run(run.text(), spaced, run.box(), run.behind(), run.size(), run.marks()));
        }
        return last.with(runs);
    }
}
