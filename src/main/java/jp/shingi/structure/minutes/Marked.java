package jp.shingi.structure.minutes;

import java.util.List;
import java.util.Optional;
import jp.shingi.structure.minutes.Label.Strength;

/**
 * Minutes whose speakers are marked: the style, what was taken and left by it, and what it cuts.
 *
 * @param header what stands before the discussion
 */
record Marked(Style style, List<Judgement> judgements, Discussion discussion, Header header) {

    /** Reads the rows twice: first for the header, then with the names and titles that it gives. */
    static Optional<Marked> read(List<Row> rows) {
        var legend = Legend.of(rows);
        var first = read(rows, Known.of(legend));
        var header = first.map(Marked::header).orElseGet(() -> HeaderReader.read(rows.subList(0, Summary.start(rows))));
        var known = Attendance.read(header).known().with(legend);
        return read(rows, known).or(() -> first);
    }

    private static Optional<Marked> read(List<Row> rows, Known known) {
        var openings = Leaders.without(Openings.in(rows, known), rows);
        var style = StyleFinder.of(openings, rows);
        if (style.silent()) return Optional.empty();
        var judgements = Judge.all(openings, rows, style, known);
        var taken = judgements.stream()
                .filter(Judgement::taken)
                .map(Judgement::opening)
                .toList();
        var kept = afterHeading(beforeMaterials(taken, rows), rows);
        if (kept.isEmpty()) return Optional.empty();
        var discussion = Discussion.cut(kept, rows, Closing.of(kept.getLast(), rows));
        return Optional.of(
                new Marked(style, judgements, discussion, header(rows.subList(0, discussion.start()), known.legend())));
    }

    private static Header header(List<Row> rows, Legend legend) {
        return HeaderReader.read(rows.stream()
                .filter(row -> !legend.rows().contains(row.index()))
                .toList());
    }

    /**
     * Leaves out what stands before a heading such as 発言内容 or 主な質疑 that most turns follow: a summary with labels of its own. Where
     * who presides speaks before it, or the same heading stands above the first turn, it only parts the discussion.
     */
    private static List<Opening> afterHeading(List<Opening> taken, List<Row> rows) {
        int best = 0;
        for (int i = 1; i < taken.size() && i <= taken.size() * 0.4; i++) {
            if (taken.get(i - 1).label().role() == jp.shingi.model.Role.CHAIR) break;
            for (int row = taken.get(i - 1).row() + 1; row < taken.get(i).row(); row++) {
                if (HeaderLabels.discussion(rows.get(row).text())
                        && !stood(
                                rows.get(row), rows.subList(0, taken.getFirst().row()))) best = i;
            }
        }
        return taken.subList(best, taken.size());
    }

    private static boolean stood(Row heading, List<Row> before) {
        return before.stream().anyMatch(row -> row.text().equals(heading.text()));
    }

    /** Leaves out what looks like a marker in the materials behind the last speaker who is surely one. */
    private static List<Opening> beforeMaterials(List<Opening> taken, List<Row> rows) {
        int last = taken.size();
        while (last > 0 && !sure(taken.get(last - 1))) last--;
        if (last == 0) return taken;
        int end = last;
        while (end < taken.size()
                && Closing.of(taken.get(end - 1), rows) >= taken.get(end).row()) end++;
        return taken.subList(0, end);
    }

    private static boolean sure(Opening opening) {
        return opening.label().strength() == Strength.SURE || opening.label().strength() == Strength.PERSON;
    }
}
