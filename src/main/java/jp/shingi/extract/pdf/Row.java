package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shingi.model.layout.Box;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Mark;

/**
 * What stands on one line of a column, from left to right, in the coordinates of the turned page.
 *
 * @param size type size: of its largest run with more than two characters, else of its largest
 * @param column the column it stands in, counted from 0 on its page or cell
 * @param left the left edge of that column
 * @param limit the right edge to which the column's lines are set
 */
record Row(List<Run> runs, Box box, double size, int page, int column, double left, double limit, Turned turned)
        implements Item {
    Row {
        runs = List.copyOf(runs);
    }

    static Row of(List<Run> runs, int page, Turned turned) {
        var box = runs.stream().map(Run::box).reduce(Box::union).orElseThrow();
        return new Row(runs, box, size(runs), page, 0, box.x(), box.right(), turned);
    }

    Row in(int newColumn, double newLeft, double newLimit) {
        return new Row(runs, box, size, page, newColumn, newLeft, newLimit, turned);
    }

    Row with(List<Run> others) {
        return others == runs ? this : of(others, page, turned).in(column, left, limit);
    }

    private static double size(List<Run> runs) {
        var size = 0.0;
        for (var run : runs) size = Math.max(size, run.text().length() > 2 ? run.size() : run.size() * 0.999);
        return size;
    }

    String text() {
        var text = new StringBuilder();
        for (var run : runs) {
            if (!text.isEmpty()) text.append(run.spaced());
            text.append(run.text());
        }
        return text.toString();
    }

    char first() {
        return runs.getFirst().text().charAt(0);
    }

    char last() {
        var text = runs.getLast().text();
        return text.charAt(text.length() - 1);
    }

    /** Distance from the column's left edge. */
    double indent() {
        return box.x() - left;
    }

    /** Where what stands behind the label of the line begins, as an indent; NaN where no gap follows a label. */
    double hang() {
        var first = runs.getFirst();
        if (!Double.isNaN(first.behind())) return first.behind() - left;
        return runs.size() > 1 ? runs.get(1).box().x() - left : Double.NaN;
    }

    /** As the stages after this one see it. */
    Line line() {
        var marks = new ArrayList<Mark>();
        var at = 0;
        for (var run : runs) {
            if (at > 0) at += run.spaced().length();
            for (var mark : run.marks()) marks.add(new Mark(mark.start() + at, mark.end() + at, mark.kind()));
            at += run.text().length();
        }
        return new Line(text(), page, Optional.of(turned.back(box)), Math.max(0, indent()), size, marks, column);
    }
}
