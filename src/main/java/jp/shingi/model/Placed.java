package jp.shingi.model;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The share of a document's form text that stands in fields, checks and rows, as against paragraphs. */
public final class Placed {
    private Placed() {}

    /** From 0 to 1, over all forms and assessments; empty where there are none. */
    public static OptionalDouble share(List<Part> parts) {
        long placed = parts.stream().mapToLong(Placed::placed).sum();
        long left = parts.stream().mapToLong(Placed::left).sum();
        return placed + left == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) placed / (placed + left));
    }

    private static long placed(Part part) {
        return switch (part) {
            case FormPart form -> fields(form.fields()) + checks(form.checks());
            case AssessmentPart assessment ->
                fields(assessment.fields()) + checks(assessment.checks()) + rows(assessment);
            case MinutesPart minutes -> 0;
            case ClausesPart clauses -> 0;
            case TextPart text -> 0;
        };
    }

    private static long left(Part part) {
        return switch (part) {
            case FormPart form -> paragraphs(form.paragraphs());
            case AssessmentPart assessment -> paragraphs(assessment.paragraphs());
            case MinutesPart minutes -> 0;
            case ClausesPart clauses -> 0;
            case TextPart text -> 0;
        };
    }

    private static long rows(AssessmentPart part) {
        var risks = part.risks().stream()
                .flatMap(risk -> Stream.concat(
                        Stream.of(risk.title()), Stream.concat(risk.measures().stream(), risk.rating().stream())));
        var revisions = part.revisions().stream()
                .flatMap(row -> Stream.of(row.place(), row.before(), row.after(), row.timing(), row.reason()))
                .flatMap(text -> text.stream());
        var members = Stream.of(
                        part.systems().stream()
                                .flatMap(system -> Stream.concat(Stream.of(system.name()), system.function().stream())),
                        part.entrustments().stream()
                                .flatMap(one -> Stream.concat(
                                        one.subject().stream(),
                                        one.contractor().stream().map(who -> who.surface()))),
                        part.transfers().stream()
                                .flatMap(one -> Stream.concat(Stream.of(one.recipient()), one.legalBasis().stream())),
                        part.files().stream())
                .flatMap(texts -> texts);
        return Stream.of(risks, revisions, members)
                .flatMap(texts -> texts)
                .mapToLong(String::length)
                .sum();
    }

    private static long fields(List<Field> fields) {
        return fields.stream()
                .mapToLong(field -> field.label().length() + field.value().length())
                .sum();
    }

    private static long checks(List<Check> checks) {
        return checks.stream()
                .flatMap(check -> Stream.concat(check.on().stream(), check.off().stream()))
                .mapToLong(String::length)
                .sum();
    }

    private static long paragraphs(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .mapToLong(paragraph -> paragraph.text().length())
                .sum();
    }
}
