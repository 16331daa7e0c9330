package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import jp.shingi.model.layout.Box;
import jp.shingi.model.layout.Mark;

/** A label that fills its column leaves so little room before its value that both came as one run: cut again where the value begins. */
final class TabSplit {
    private static final double NEAR = 0.8;

    private TabSplit() {}

    /** The runs, one that reaches over the tab stop cut at the space before it. */
    static List<Run> at(List<Run> runs, double stop) {
        if (!reached(runs, stop)) return runs;
        var cut = new ArrayList<Run>();
        for (var run : runs) {
            var at = space(run, stop);
            if (at < 0) {
                cut.add(run);
            } else {
                cut.add(part(run, 0, at));
                cut.add(part(run, at + 1, run.text().length()));
            }
        }
        return cut;
    }

    private static boolean reached(List<Run> runs, double stop) {
        for (var run : runs) if (reaches(run, stop)) return true;
        return false;
    }

    private static boolean reaches(Run run, double stop) {
        return run.box().x() <= stop - run.size() && run.box().right() >= stop + run.size();
    }

    /** Index of the space whose right side begins at the stop; -1 where none does. */
    private static int space(Run run, double stop) {
        if (!reaches(run, stop)) return -1;
        for (var at = 1; at < run.text().length() - 1; at++) {
            if (Character.isWhitespace(run.text().charAt(at))
                    && Math.abs(start(run, at + 1) - stop) < NEAR * run.size()) return at;
        }
        return -1;
    }

    /** Where the text from an index on begins, reckoned from the right end by the widths of its letters. */
    static double start(Run run, int from) {
        return run.box().right() - ems(run.text().substring(from)) * run.size();
    }

    private static double ems(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }

    private static Run part(Run run, int from, int to) {
        var text = run.text().substring(from, to);
        var box = run.box();
        var x = from == 0 ? box.x() : start(run, from);
        var right = from == 0 ? Math.min(box.right(), box.x() + ems(text) * run.size()) : box.right();
        var marks = run.marks().stream()
                .filter(mark -> mark.start() < to && mark.end() > from)
                .map(mark ->
                        new Mark(Math.max(mark.start(), from) - from, Math.min(mark.end(), to) - from, mark.kind()))
                .toList();
        return new Run(
                text,
                from == 0 ? run.spaced() : "\u3000",
                new Box(x, box.y(), right - x, box.height()),
                Double.NaN,
                run.size(),
                marks);
    }
}
