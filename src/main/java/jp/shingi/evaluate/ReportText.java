package jp.shingi.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A report as people read it, and as programs do. */
final class ReportText {
    private static final int WIDEST = 110;

    private ReportText() {}

    /** @param examples how many differences are listed for each measure */
    static String table(Report report, int examples) {
        var lines = new ArrayList<String>();
        lines.add("%-28s %9s %9s %9s %9s %9s %9s"
                .formatted("", "precision", "recall", "F1", "right", "expected", "found"));
        report.scores().forEach(score -> lines.add(row(score)));
        if (!report.missing().isEmpty()) lines.add("\nwithout a document: " + String.join(", ", report.missing()));
        if (!report.worst().isEmpty()) lines.add("\nmost to mend");
        report.worst().stream().limit(examples).forEach(score -> lines.add(row(score)));
        if (examples > 0) lines.addAll(differences(report, examples));
        return String.join("\n", lines) + "\n";
    }

    /** The same as one JSON value, differences without limit. */
    static Map<String, Object> json(Report report) {
        var json = new LinkedHashMap<String, Object>();
        json.put("measures", report.scores().stream().map(ReportText::json).toList());
        json.put("documents", report.documents().stream().map(ReportText::json).toList());
        json.put("missing", report.missing());
        json.put("disagreements", report.disagreements());
        return json;
    }

    private static List<String> differences(Report report, int examples) {
        var byMeasure = report.disagreements().stream()
                .collect(Collectors.groupingBy(Disagreement::measure, LinkedHashMap::new, Collectors.toList()));
        var lines = new ArrayList<String>();
        for (var score : report.scores()) {
            var all = byMeasure.getOrDefault(score.measure(), List.of());
            if (all.isEmpty()) continue;
            lines.add("\n%s %s: %d differences%s"
                    .formatted(
                            score.measure(),
                            score.japanese(),
                            all.size(),
                            all.size() > examples ? ", the first " + examples : ""));
            all.stream()
                    .limit(examples)
                    .forEach(d -> lines.add("  %s%n    expected %s%n    found    %s"
                            .formatted(d.document(), shown(d.expected()), shown(d.found()))));
        }
        return lines;
    }

    private static String row(Score score) {
        return "%-28s %9.3f %9.3f %9.3f %9s %9d %9d  %s"
                .formatted(
                        score.measure(),
                        score.precision(),
                        score.recall(),
                        score.f1(),
                        count(score.right()),
                        score.expected(),
                        score.found(),
                        score.japanese());
    }

    private static String count(double right) {
        return right == Math.rint(right) ? String.valueOf((long) right) : String.format(Locale.ROOT, "%.1f", right);
    }

    private static String shown(String text) {
        var line = text.replace("\n", "⏎");
        return line.isEmpty() ? "–" : line.length() > WIDEST ? line.substring(0, WIDEST) + "…" : line;
    }

    private static Map<String, Object> json(Score score) {
        var json = new LinkedHashMap<String, Object>();
        json.put("measure", score.measure());
        json.put("japanese", score.japanese());
        json.put("precision", score.precision());
        json.put("recall", score.recall());
        json.put("f1", score.f1());
        json.put("right", score.right());
        json.put("expected", score.expected());
        json.put("found", score.found());
        return json;
    }
}
