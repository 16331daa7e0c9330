package jp.shingi.cli;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import jp.shingi.model.AssessmentPart;
import jp.shingi.model.ClausesPart;
import jp.shingi.model.Document;
import jp.shingi.model.FormPart;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Part;
import jp.shingi.model.Placed;
import jp.shingi.model.Quarantine;
import jp.shingi.model.TextPart;
import jp.shingi.pipeline.Result;

/** What a run of ingest did, a line for each document and a total. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE)
final class IngestReport {
    /**
     * @param kinds of the parts, in their order
     * @param placed share of the characters of forms and assessments that stand in fields, 0 to 1; empty where there are none
     */
    record Line(
            String uri,
            String id,
            boolean changed,
            List<String> kinds,
            Map<String, Integer> counts,
            OptionalDouble placed,
            int warnings) {}

    @JsonProperty
    private final List<Line> documents = new ArrayList<>();

    @JsonProperty
    private final List<String> unchanged = new ArrayList<>();

    @JsonProperty
    private final List<Quarantine> quarantined = new ArrayList<>();

    @JsonProperty
    private final int leftAside;

    IngestReport(int leftAside) {
        this.leftAside = leftAside;
    }

    List<Quarantine> quarantined() {
        return quarantined;
    }

    /** @return what a person is told about it now */
    List<String> add(Result result) {
        return switch (result) {
            case Result.Unchanged same -> {
                unchanged.add(same.uri());
                yield List.of();
            }
            case Result.Quarantined refused -> {
                var entry = refused.entry();
                quarantined.add(entry);
                yield List.of("%s  quarantined: %s  %s %s"
                        .formatted(refused.uri(), entry.reason().key(), entry.message(), entry.remedy()));
            }
            case Result.Read read -> {
                var document = read.document();
                var line = new Line(
                        read.uri(),
                        document.id(),
                        read.changed(),
                        kinds(document),
                        counts(document),
                        Placed.share(document.parts()),
                        document.warnings().size());
                documents.add(line);
                yield told(line, document);
            }
        };
    }

    /** The last line. */
    String total() {
        var changed = documents.stream().filter(Line::changed).count();
        return "%d documents read (%d new or changed), %d unchanged, %d quarantined%s"
                .formatted(
                        documents.size(),
                        changed,
                        unchanged.size(),
                        quarantined.size(),
                        leftAside == 0
                                ? ""
                                : ", %d files left aside (no documents by their name)".formatted(leftAside));
    }

    private static List<String> told(Line line, Document document) {
        var lines = new ArrayList<String>();
        lines.add("%s  %s  %s  %s".formatted(line.id(), line.uri(), String.join("+", line.kinds()), countsOf(line)));
        document.warnings()
                .forEach(warning -> lines.add("    warning %s%s: %s"
                        .formatted(
                                warning.code(),
                                warning.page().isPresent()
                                        ? " p." + warning.page().getAsInt()
                                        : "",
                                warning.message())));
        return lines;
    }

    private static String countsOf(Line line) {
        var text = new ArrayList<String>();
        line.counts().forEach((what, count) -> text.add(count + " " + what));
        if (line.placed().isPresent())
            text.add("%d%% of the characters placed"
                    .formatted(Math.round(line.placed().getAsDouble() * 100)));
        if (line.warnings() > 0) text.add(line.warnings() + " warnings");
        return String.join(", ", text);
    }

    private static List<String> kinds(Document document) {
        return document.parts().stream()
                .map(part -> part.partKind().key())
                .distinct()
                .toList();
    }

    private static Map<String, Integer> counts(Document document) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        document.parts().forEach(part -> count(part, counts));
        if (!document.citations().isEmpty())
            counts.put("citations", document.citations().size());
        return counts;
    }

    private static void count(Part part, Map<String, Integer> counts) {
        switch (part) {
            case MinutesPart minutes -> {
                counts.merge("turns", minutes.turns().size(), Integer::sum);
                counts.merge("agenda items", minutes.agenda().size(), Integer::sum);
                counts.merge("decisions", minutes.decisions().size(), Integer::sum);
            }
            case FormPart form -> counts.merge("fields", form.fields().size(), Integer::sum);
            case AssessmentPart assessment -> {
                counts.merge("entrustments", assessment.entrustments().size(), Integer::sum);
                counts.merge("risks", assessment.risks().size(), Integer::sum);
                counts.merge("revisions", assessment.revisions().size(), Integer::sum);
            }
            case ClausesPart clauses ->
                counts.merge("clauses", clauses.sections().size(), Integer::sum);
            case TextPart text -> counts.merge("paragraphs", text.paragraphs().size(), Integer::sum);
        }
    }
}
