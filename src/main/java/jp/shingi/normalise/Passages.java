package jp.shingi.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import jp.shingi.model.AssessmentPart;
import jp.shingi.model.Check;
import jp.shingi.model.ClausesPart;
import jp.shingi.model.Field;
import jp.shingi.model.FormPart;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.PageRange;
import jp.shingi.model.Paragraph;
import jp.shingi.model.Part;
import jp.shingi.model.PartKind;
import jp.shingi.model.Place;
import jp.shingi.model.Section;
import jp.shingi.model.TextPart;

/** All text of a part in its order, with places. */
final class Passages {
    private static final OptionalInt NONE = OptionalInt.empty();

    private final int part;
    private final PartKind kind;
    private final List<Passage> found = new ArrayList<>();

    private Passages(int part, PartKind kind) {
        this.part = part;
        this.kind = kind;
    }

    static List<Passage> of(int index, Part part) {
        var passages = new Passages(index, part.partKind());
        part.title()
                .ifPresent(title ->
                        passages.add(title, "", NONE, NONE, NONE, part.pages().map(PageRange::first)));
        switch (part) {
            case MinutesPart minutes -> passages.minutes(minutes);
            case FormPart form -> {
                passages.fields(form.fields());
                passages.chosen(form.checks());
                passages.paragraphs(form.paragraphs());
            }
            case AssessmentPart assessment -> passages.assessment(assessment);
            case ClausesPart clauses -> passages.sections(clauses.sections());
            case TextPart text -> passages.paragraphs(text.paragraphs());
        }
        return List.copyOf(passages.found);
    }

    private void minutes(MinutesPart minutes) {
        for (var turn : minutes.turns()) {
            found.add(new Passage(
                    new Place(part, OptionalInt.of(turn.n()), NONE, NONE, turn.page()),
                    kind,
                    Optional.empty(),
                    "",
                    turn.text()));
        }
        sections(minutes.sections());
    }

    private void assessment(AssessmentPart assessment) {
        fields(assessment.fields());
        for (var entrustment : assessment.entrustments()) {
            entrustment.subject().ifPresent(s -> add(s, "委託事項", entrustment.page()));
        }
        for (var risk : assessment.risks()) risk.measures().ifPresent(m -> add(m, risk.title(), risk.page()));
        for (var transfer : assessment.transfers()) {
            transfer.legalBasis().ifPresent(b -> add(b, "法令上の根拠", transfer.page()));
            transfer.purpose().ifPresent(p -> add(p, "用途", transfer.page()));
        }
        for (var revision : assessment.revisions()) {
            BiConsumer<Optional<String>, String> each =
                    (value, label) -> value.ifPresent(v -> add(v, label, revision.page()));
            each.accept(revision.before(), "変更前");
            each.accept(revision.after(), "変更後");
            each.accept(revision.reason(), "理由");
        }
        paragraphs(assessment.paragraphs());
    }

    private void fields(List<Field> fields) {
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            var place = new Place(part, NONE, OptionalInt.of(i), NONE, field.page());
            found.add(new Passage(place, kind, Optional.of(field), field.label(), field.value()));
        }
    }

    /** What is chosen in a form: its words are text like a field's value. */
    private void chosen(List<Check> checks) {
        for (var check : checks) check.on().forEach(option -> add(option, check.label(), check.page()));
    }

    private void sections(List<Section> sections) {
        for (int i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            var place = new Place(part, NONE, NONE, OptionalInt.of(i), section.page());
            found.add(new Passage(place, kind, Optional.empty(), section.heading(), section.text()));
        }
    }

    /** A paragraph that only names what follows (条例の根拠) is the label of those behind it, until another short line. */
    private void paragraphs(List<Paragraph> paragraphs) {
        var label = "";
        for (int i = 0; i < paragraphs.size(); ) {
            var text = paragraphs.get(i).text().strip();
            if (text.length() <= 16 && BasisLabels.isBasis(text)) label = text;
            else if (text.indexOf('条') < 0 && !text.startsWith("【")) label = "";
            int end = i + 1;
            while (end < paragraphs.size()
                    && Torn.goesOn(
                            paragraphs.get(end - 1).text(), paragraphs.get(end).text())) end++;
            found.add(run(paragraphs, i, end, label));
            i = end;
        }
    }

    /** Paragraphs that are lines of one sentence, as one. */
    private Passage run(List<Paragraph> paragraphs, int first, int end, String label) {
        var seams = new ArrayList<Passage.Seam>();
        var text = new StringBuilder();
        for (int i = first; i < end; i++) {
            var paragraph = paragraphs.get(i);
            var place = new Place(part, NONE, NONE, OptionalInt.of(i), paragraph.page());
            seams.add(new Passage.Seam(text.length(), place));
            text.append(end - first == 1 ? paragraph.text() : Torn.join(paragraph.text()));
        }
        var place = seams.removeFirst().place();
        return new Passage(place, kind, Optional.empty(), label, text.toString(), seams);
    }

    private void add(String text, String label, OptionalInt page) {
        found.add(new Passage(new Place(part, NONE, NONE, NONE, page), kind, Optional.empty(), label, text));
    }

    private void add(
            String text,
            String label,
            OptionalInt turn,
            OptionalInt field,
            OptionalInt section,
            Optional<Integer> page) {
        var place =
                new Place(part, turn, field, section, page.map(OptionalInt::of).orElse(NONE));
        found.add(new Passage(place, kind, Optional.empty(), label, text));
    }
}
