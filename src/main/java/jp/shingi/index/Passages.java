package jp.shingi.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
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
import jp.shingi.model.Part;
import jp.shingi.model.Section;
import jp.shingi.model.TextPart;
import jp.shingi.model.Turn;

/** Cuts a document into passages: turns, fields, sections, paragraphs. Nothing that a part holds as text is left out. */
final class Passages {
    /** Clauses are the same in hundreds of documents: they must not stand before what is particular. */
    static final float BOILERPLATE = 0.35f;

    /** Longer than any first sentence that names a topic. */
    private static final int LEAD = 60;

    private Passages() {}

    static List<Passage> of(Document document) {
        var all = new ArrayList<Passage>();
        for (int part = 0; part < document.parts().size(); part++)
            all.addAll(of(part, document.parts().get(part)));
        return all;
    }

    private static List<Passage> of(int part, Part value) {
        return switch (value) {
            case MinutesPart minutes ->
                Stream.concat(
                                minutes.turns().stream().map(turn -> turn(part, turn)),
                                sections(part, minutes.sections(), 1f, List.of()).stream())
                        .toList();
            case FormPart form ->
                join(
                        fields(part, form.fields(), form.items()),
                        checks(part, form.checks(), form.items()),
                        paragraphs(part, form.paragraphs(), form.items()));
            case AssessmentPart assessment ->
                join(
                        fields(part, assessment.fields(), List.of()),
                        checks(part, assessment.checks(), List.of()),
                        AssessmentPassages.of(part, assessment),
                        paragraphs(part, assessment.paragraphs(), List.of()));
            case ClausesPart clauses -> sections(part, clauses.sections(), BOILERPLATE, clauses.items());
            case TextPart text -> paragraphs(part, text.paragraphs(), text.items());
        };
    }

    private static Passage turn(int part, Turn turn) {
        return new Passage(
                "t" + turn.n(),
                part,
                "turn",
                OptionalInt.of(turn.n()),
                turn.answers(),
                Optional.of(turn.speaker()),
                Optional.of(turn.role()),
                Optional.empty(),
                turn.text(),
                firstSentence(turn.text()),
                turn.page(),
                1f,
                turn.items());
    }

    private static List<Passage> fields(int part, List<Field> fields, List<String> items) {
        return IntStream.range(0, fields.size())
                .mapToObj(n -> field(part, n, fields.get(n), items))
                .toList();
    }

    private static Passage field(int part, int n, Field field, List<String> items) {
        var label = field.group().map(group -> group + " " + field.label()).orElse(field.label());
        return new Passage(
                "f" + part + "." + n,
                part,
                "field",
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(label),
                field.value(),
                label,
                field.page(),
                1f,
                items);
    }

    private static List<Passage> checks(int part, List<Check> checks, List<String> items) {
        return IntStream.range(0, checks.size())
                .filter(n -> !checks.get(n).on().isEmpty())
                .mapToObj(n -> labelled(
                        "c" + part + "." + n,
                        part,
                        checks.get(n).label(),
                        String.join("、", checks.get(n).on()),
                        checks.get(n).page(),
                        1f,
                        items))
                .toList();
    }

    private static List<Passage> sections(int part, List<Section> sections, float weight, List<String> items) {
        return IntStream.range(0, sections.size())
                .mapToObj(n -> {
                    var section = sections.get(n);
                    var heading = section.number().map(number -> number + " ").orElse("") + section.heading();
                    return labelled("s" + part + "." + n, part, heading, section.text(), section.page(), weight, items);
                })
                .toList();
    }

    private static List<Passage> paragraphs(int part, List<Paragraph> paragraphs, List<String> items) {
        return IntStream.range(0, paragraphs.size())
                .mapToObj(n -> new Passage(
                        "s" + part + "." + n,
                        part,
                        "section",
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        paragraphs.get(n).text(),
                        firstSentence(paragraphs.get(n).text()),
                        paragraphs.get(n).page(),
                        1f,
                        items))
                .toList();
    }

    static Passage labelled(
            String place, int part, String label, String text, OptionalInt page, float weight, List<String> items) {
        return new Passage(
                place,
                part,
                "section",
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(label).filter(value -> !value.isBlank()),
                text,
                label,
                page,
                weight,
                items);
    }

    /** 「次に、…についてでございますが」: minutes name the topic of an answer first, and so do paragraphs. */
    static String firstSentence(String text) {
        int end = text.indexOf('。');
        int length = Math.min(text.length(), end < 0 ? LEAD : Math.min(end, LEAD));
        if (length > 0 && Character.isHighSurrogate(text.charAt(length - 1))) length--;
        return text.substring(0, length);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<Passage> join(List<Passage>... lists) {
        return Stream.of(lists).flatMap(List::stream).collect(Collectors.toList());
    }
}
