package jp.shingi.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import jp.shingi.model.AssessmentPart;
import jp.shingi.model.Check;
import jp.shingi.model.ClausesPart;
import jp.shingi.model.Document;
import jp.shingi.model.Field;
import jp.shingi.model.FormPart;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.PageBox;
import jp.shingi.model.Paragraph;
import jp.shingi.model.Section;
import jp.shingi.model.TextPart;

/**
 * A turn, field, section or paragraph with its place on the pages of the original.
 *
 * @param anchor as in {@code /documents/<id>#t12}
 * @param name speaker, label or heading; {@code ""} for a paragraph
 */
public record Spot(String anchor, String name, String text, OptionalInt page, List<PageBox> boxes) {
    public Spot {
        boxes = List.copyOf(boxes);
    }

    /** All of a document, in its order. */
    public static List<Spot> of(Document document) {
        var spots = new ArrayList<Spot>();
        for (int part = 0; part < document.parts().size(); part++) {
            switch (document.parts().get(part)) {
                case MinutesPart minutes -> {
                    minutes.turns()
                            .forEach(t -> spots.add(new Spot("t" + t.n(), t.speaker(), t.text(), t.page(), t.boxes())));
                    sections(spots, part, minutes.sections());
                }
                case FormPart form -> {
                    fields(spots, part, form.fields());
                    checks(spots, part, form.checks());
                    paragraphs(spots, part, form.paragraphs());
                }
                case AssessmentPart assessment -> {
                    fields(spots, part, assessment.fields());
                    checks(spots, part, assessment.checks());
                    spots.addAll(AssessmentRows.of(part, assessment).spots());
                    paragraphs(spots, part, assessment.paragraphs());
                }
                case ClausesPart clauses -> sections(spots, part, clauses.sections());
                case TextPart text -> paragraphs(spots, part, text.paragraphs());
            }
        }
        return List.copyOf(spots);
    }

    /** Whether it starts on a page or has a box there. */
    public boolean on(int wanted) {
        return page.orElse(0) == wanted || boxes.stream().anyMatch(box -> box.page() == wanted);
    }

    private static void fields(List<Spot> spots, int part, List<Field> fields) {
        for (int n = 0; n < fields.size(); n++) {
            var field = fields.get(n);
            spots.add(new Spot("f" + part + "." + n, field.label(), field.value(), field.page(), field.boxes()));
        }
    }

    private static void checks(List<Spot> spots, int part, List<Check> checks) {
        for (int n = 0; n < checks.size(); n++) {
            var check = checks.get(n);
            spots.add(new Spot(
                    "c" + part + "." + n, check.label(), String.join("、", check.on()), check.page(), check.boxes()));
        }
    }

    private static void sections(List<Spot> spots, int part, List<Section> sections) {
        for (int n = 0; n < sections.size(); n++) {
            var s = sections.get(n);
            spots.add(new Spot("s" + part + "." + n, s.heading(), s.text(), s.page(), s.boxes()));
        }
    }

    private static void paragraphs(List<Spot> spots, int part, List<Paragraph> paragraphs) {
        for (int n = 0; n < paragraphs.size(); n++) {
            var paragraph = paragraphs.get(n);
            spots.add(new Spot("s" + part + "." + n, "", paragraph.text(), paragraph.page(), paragraph.boxes()));
        }
    }
}
