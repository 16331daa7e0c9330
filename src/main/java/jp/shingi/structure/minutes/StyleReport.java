package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a document marks its speakers, the evidence for it, and what became of every line that might be a marker: for people who add a
 * council.
 *
 * @param frames the ways of marking that were found, the heaviest first
 * @param lines the lines that were weighed, in the order of the document
 */
public record StyleReport(List<FrameReport> frames, List<LineReport> lines) {
    public StyleReport {
        frames = List.copyOf(frames);
        lines = List.copyOf(lines);
    }

    /**
     * A way of marking.
     *
     * @param chosen whether turns open by it
     * @param count lines that it would mark
     * @param telling how many of them name a speaker by words of the table of roles, and speech follows
     * @param bodies how many name a department, a letter, a question or an answer, and speech follows
     * @param weight what was compared; the heaviest frame wins
     * @param labels the different labels
     */
    public record FrameReport(
            String frame, boolean chosen, int count, int telling, int bodies, double weight, List<String> labels) {
        public FrameReport {
            labels = List.copyOf(labels);
        }
    }

    /**
     * A line that might open a turn.
     *
     * @param page from 1; 0 where the source has no pages
     * @param taken whether it does
     */
    public record LineReport(int page, String text, boolean taken, String label, String role, String reason) {}

    static StyleReport of(List<Row> rows) {
        var marked = Marked.read(rows);
        if (marked.isEmpty()) {
            var openings = Openings.in(rows, Known.NOTHING);
            return new StyleReport(frames(StyleFinder.of(openings, rows)), List.of());
        }
        var opened = marked.get().discussion().speeches().stream()
                .map(Speech::opening)
                .collect(Collectors.toSet());
        var lines = new ArrayList<LineReport>();
        for (var judgement : marked.get().judgements()) {
            var opening = judgement.opening();
            var row = rows.get(opening.row());
            var taken = opened.contains(opening);
            var reason = judgement.taken() && !taken ? "stands outside the discussion" : judgement.reason();
            lines.add(new LineReport(
                    row.line().page(),
                    row.text().substring(opening.start(), Math.min(row.text().length(), opening.start() + 40)),
                    taken,
                    opening.label().speaker(),
                    opening.label().role().key(),
                    reason));
        }
        return new StyleReport(frames(marked.get().style()), lines);
    }

    private static List<FrameReport> frames(Style style) {
        return style.evidence().stream()
                .map(found -> new FrameReport(
                        found.frame().toString(),
                        style.frames().contains(found.frame()),
                        found.lines(),
                        found.telling(),
                        found.bodies(),
                        Math.round(found.weight() * 10) / 10.0,
                        found.labels().stream().sorted().toList()))
                .toList();
    }

    /** The report for a terminal: the frames, then every line with what became of it. */
    public String text() {
        var text = new StringBuilder();
        text.append(
                frames.stream().anyMatch(FrameReport::chosen)
                        ? "Speakers are marked by:\n"
                        : "No speakers were found. Weighed:\n");
        for (var frame : frames) {
            text.append("  %s %s: %d lines, %d name a speaker, %d a department or the like; weight %s\n"
                    .formatted(
                            frame.chosen() ? "*" : " ",
                            frame.frame(),
                            frame.count(),
                            frame.telling(),
                            frame.bodies(),
                            frame.weight()));
            text.append("      ")
                    .append(frame.labels().stream().limit(12).collect(Collectors.joining(", ")))
                    .append('\n');
        }
        if (!lines.isEmpty()) text.append("Lines:\n");
        for (var line : lines) {
            text.append("  %s %s%s | %s (%s): %s\n"
                    .formatted(
                            line.taken() ? "taken" : "left ",
                            line.page() > 0 ? "p." + line.page() + " " : "",
                            line.text(),
                            line.label(),
                            line.role(),
                            line.reason()));
        }
        return text.toString();
    }
}
