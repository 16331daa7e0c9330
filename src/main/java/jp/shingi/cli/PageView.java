package jp.shingi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.shingi.extract.ExtractSettings;
import jp.shingi.extract.Unreadable;
import jp.shingi.extract.WorkerPool;
import jp.shingi.extract.worker.Job;
import jp.shingi.model.AssessmentPart;
import jp.shingi.model.ClausesPart;
import jp.shingi.model.Document;
import jp.shingi.model.Field;
import jp.shingi.model.FormPart;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.PageBox;
import jp.shingi.model.Paragraph;
import jp.shingi.model.Part;
import jp.shingi.model.Section;
import jp.shingi.model.TextPart;
import jp.shingi.model.layout.Box;

/** What was read, drawn over the picture of the page. */
final class PageView {
    private static final int DPI = 110;
    private static final int POINTS_PER_INCH = 72;

    private PageView() {}

    /** An SVG of one page, from 1. */
    static String svg(Document document, Path original, int page) throws IOException, Unreadable {
        var pages = document.source().pages().orElse(0);
        if (page < 1 || page > pages) {
            throw new IOException("%s has %d pages, not a page %d".formatted(document.id(), pages, page));
        }
        var boxes = new ArrayList<PageSvg.Labelled>();
        document.parts().forEach(part -> add(boxes, part, page));
        try (var workers = new WorkerPool(ExtractSettings.standard(), 1)) {
            var size = workers.ask(original, document.id(), new Job.Size(page));
            var width = (int) Math.round(size.width() * DPI / POINTS_PER_INCH);
            return PageSvg.of(size, workers.ask(original, document.id(), new Job.Picture(page, width)), boxes);
        }
    }

    private static void add(List<PageSvg.Labelled> boxes, Part part, int page) {
        switch (part) {
            case MinutesPart minutes -> {
                minutes.turns()
                        .forEach(turn -> add(boxes, turn.boxes(), page, "turn", turn.n() + " " + turn.speaker()));
                sections(boxes, minutes.sections(), page);
            }
            case FormPart form -> {
                fields(boxes, form.fields(), page);
                form.checks().forEach(check -> add(boxes, check.boxes(), page, "check", Readable.check(check)));
                paragraphs(boxes, form.paragraphs(), page);
            }
            case AssessmentPart assessment -> {
                fields(boxes, assessment.fields(), page);
                assessment.risks().forEach(risk -> add(boxes, risk.boxes(), page, "risk", risk.title()));
                assessment
                        .revisions()
                        .forEach(row -> add(
                                boxes,
                                row.boxes(),
                                page,
                                "revision",
                                row.place().orElse("変更箇所")));
                assessment.checks().forEach(check -> add(boxes, check.boxes(), page, "check", Readable.check(check)));
                paragraphs(boxes, assessment.paragraphs(), page);
            }
            case ClausesPart clauses -> sections(boxes, clauses.sections(), page);
            case TextPart text -> paragraphs(boxes, text.paragraphs(), page);
        }
    }

    private static void fields(List<PageSvg.Labelled> boxes, List<Field> fields, int page) {
        fields.forEach(field -> add(
                boxes,
                field.boxes(),
                page,
                "field",
                field.label() + " (" + field.key().key() + ")"));
    }

    private static void sections(List<PageSvg.Labelled> boxes, List<Section> sections, int page) {
        sections.forEach(section ->
                add(boxes, section.boxes(), page, "section", section.number().orElse("") + " " + section.heading()));
    }

    private static void paragraphs(List<PageSvg.Labelled> boxes, List<Paragraph> paragraphs, int page) {
        paragraphs.forEach(paragraph -> add(boxes, paragraph.boxes(), page, "text", "段落"));
    }

    private static void add(List<PageSvg.Labelled> boxes, List<PageBox> places, int page, String kind, String label) {
        places.stream()
                .filter(place -> place.page() == page)
                .map(place -> new Box(place.x(), place.y(), place.width(), place.height()))
                .forEach(box -> boxes.add(new PageSvg.Labelled(box, kind, label)));
    }
}
