package jp.shingi.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shingi.model.AssessmentPart;
import jp.shingi.model.Check;
import jp.shingi.model.ClausesPart;
import jp.shingi.model.Document;
import jp.shingi.model.Field;
import jp.shingi.model.FormPart;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Paragraph;
import jp.shingi.model.Section;
import jp.shingi.model.TextPart;
import jp.shingi.model.Turn;

/**
 * A document as lines: one for each turn, field, choice, section and paragraph.
 *
 * @param id of the passage, as in the search
 * @param name speaker, label or heading
 * @param key the speaker's role or the field's key
 */
record Line(
        String id,
        String ward,
        String date,
        String kind,
        String name,
        String key,
        String items,
        String page,
        String text) {

    static Stream<Line> of(Document document) {
        return IntStream.range(0, document.parts().size()).boxed().flatMap(n -> of(document, n));
    }

    private static Stream<Line> of(Document document, int n) {
        var lines = new Lines(document, n);
        return switch (document.parts().get(n)) {
            case MinutesPart minutes ->
                Stream.concat(minutes.turns().stream().map(lines::turn), lines.sections(minutes.sections().stream()));
            case FormPart form -> lines.answers(form.fields(), form.checks(), form.paragraphs());
            case AssessmentPart assessment ->
                lines.answers(assessment.fields(), assessment.checks(), assessment.paragraphs());
            case ClausesPart clauses -> lines.sections(clauses.sections().stream());
            case TextPart text -> lines.paragraphs(text.paragraphs().stream());
        };
    }

    private record Lines(Document document, int part) {
        Line turn(Turn turn) {
            var id = "t" + turn.n();
            return line(
                    id,
                    "発言",
                    turn.speaker(),
                    turn.role().key(),
                    String.join("\n", turn.items()),
                    turn.page(),
                    turn.text());
        }

        Stream<Line> fields(Stream<Field> fields) {
            var next = new int[1];
            return fields.map(f ->
                    line("f" + part + "." + next[0]++, "項目", f.label(), f.key().key(), "", f.page(), f.value()));
        }

        Stream<Line> answers(List<Field> fields, List<Check> checks, List<Paragraph> paragraphs) {
            return Stream.of(fields(fields.stream()), checks(checks.stream()), paragraphs(paragraphs.stream()))
                    .flatMap(lines -> lines);
        }

        Stream<Line> checks(Stream<Check> checks) {
            var next = new int[1];
            return checks.map(c ->
                    line("c" + part + "." + next[0]++, "選択", c.label(), "", "", c.page(), String.join("、", c.on())));
        }

        Stream<Line> sections(Stream<Section> sections) {
            var next = new int[1];
            return sections.map(s -> line(
                    "s" + part + "." + next[0]++, "条項", s.heading(), s.number().orElse(""), "", s.page(), s.text()));
        }

        Stream<Line> paragraphs(Stream<Paragraph> paragraphs) {
            var next = new int[1];
            return paragraphs.map(p -> line("s" + part + "." + next[0]++, "段落", "", "", "", p.page(), p.text()));
        }

        private Line line(
                String anchor, String kind, String name, String key, String items, OptionalInt page, String text) {
            return new Line(
                    document.id() + "#" + anchor,
                    document.ward().orElse(""),
                    date().orElse(""),
                    kind,
                    name,
                    key,
                    items,
                    page.isPresent() ? String.valueOf(page.getAsInt()) : "",
                    text);
        }

        private Optional<String> date() {
            return document.parts().stream()
                    .filter(MinutesPart.class::isInstance)
                    .flatMap(p -> ((MinutesPart) p).meeting().date().stream())
                    .findFirst()
                    .map(Object::toString);
        }
    }
}
