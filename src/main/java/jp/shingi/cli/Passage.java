package jp.shingi.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.shingi.model.AssessmentPart;
import jp.shingi.model.ClausesPart;
import jp.shingi.model.Document;
import jp.shingi.model.Field;
import jp.shingi.model.FormPart;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Paragraph;
import jp.shingi.model.Part;
import jp.shingi.model.Section;
import jp.shingi.model.TextPart;
import jp.shingi.model.Turn;

/**
 * One passage by its identifier: {@code t<turn>}, {@code f<part>.<field>} or {@code s<part>.<section>}; parts, fields and sections
 * count from 0 as in the JSON.
 */
record Passage(Object value, List<String> lines) {
    private static final Pattern TURN = Pattern.compile("t(\\d{1,6})");
    private static final Pattern FIELD = Pattern.compile("f(\\d{1,6})\\.(\\d{1,6})");
    private static final Pattern SECTION = Pattern.compile("s(\\d{1,6})\\.(\\d{1,6})");

    static Optional<Passage> find(Document document, String place) {
        var turn = TURN.matcher(place);
        if (turn.matches()) return turn(document, Integer.parseInt(turn.group(1)));
        var field = FIELD.matcher(place);
        if (field.matches()) return field(document, field);
        var section = SECTION.matcher(place);
        return section.matches() ? section(document, section) : Optional.empty();
    }

    private static Optional<Passage> turn(Document document, int number) {
        return document.parts().stream()
                .filter(MinutesPart.class::isInstance)
                .map(MinutesPart.class::cast)
                .flatMap(minutes -> minutes.turns().stream())
                .filter(turn -> turn.n() == number)
                .findFirst()
                .map(Passage::of);
    }

    private static Optional<Passage> field(Document document, MatchResult place) {
        return part(document, place).flatMap(part -> switch (part) {
            case FormPart form -> at(form.fields(), place).map(Passage::of);
            case AssessmentPart assessment -> at(assessment.fields(), place).map(Passage::of);
            case MinutesPart minutes -> Optional.empty();
            case ClausesPart clauses -> Optional.empty();
            case TextPart text -> Optional.empty();
        });
    }

    private static Optional<Passage> section(Document document, MatchResult place) {
        return part(document, place).flatMap(part -> switch (part) {
            case MinutesPart minutes -> at(minutes.sections(), place).map(Passage::of);
            case ClausesPart clauses -> at(clauses.sections(), place).map(Passage::of);
            case TextPart text -> at(text.paragraphs(), place).map(Passage::of);
            case FormPart form -> at(form.paragraphs(), place).map(Passage::of);
            case AssessmentPart assessment -> at(assessment.paragraphs(), place).map(Passage::of);
        });
    }

    private static Optional<Part> part(Document document, MatchResult place) {
        return at(document.parts(), Integer.parseInt(place.group(1)));
    }

    private static <T> Optional<T> at(List<T> list, MatchResult place) {
        return at(list, Integer.parseInt(place.group(2)));
    }

    private static <T> Optional<T> at(List<T> list, int index) {
        return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }

    private static Passage of(Turn turn) {
        return new Passage(turn, Readable.turn(turn));
    }

    private static Passage of(Field field) {
        return new Passage(field, Readable.field(field));
    }

    private static Passage of(Section section) {
        return new Passage(section, Readable.section(section));
    }

    private static Passage of(Paragraph paragraph) {
        return new Passage(paragraph, List.of(paragraph.text()));
    }
}
