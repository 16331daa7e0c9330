package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shingi.model.AgendaItem;
import jp.shingi.model.AssessmentPart;
import jp.shingi.model.ClausesPart;
import jp.shingi.model.FieldKey;
import jp.shingi.model.FormPart;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Part;
import jp.shingi.model.TextPart;
import jp.shingi.structure.table.Plain;

/** Forms behind minutes belong to the items of the agenda: by the number of their 資料, else by the title. */
final class Agenda {
    private Agenda() {}

    static List<Part> matched(List<Part> parts, List<AgendaItem> agenda) {
        if (agenda.isEmpty()) return parts;
        var matched = new ArrayList<Part>();
        var open = new ArrayList<>(agenda);
        Optional<AgendaItem> current = Optional.empty();
        for (var part : parts) {
            var item = item(part, open);
            item.ifPresent(open::remove);
            if (item.isPresent()) current = item;
            matched.add(current.map(found -> with(part, found)).orElse(part));
        }
        return matched;
    }

    private static Optional<AgendaItem> item(Part part, List<AgendaItem> agenda) {
        var material = material(part);
        if (material.isPresent())
            return agenda.stream()
                    .filter(item -> item.materials().contains(material.get()))
                    .findFirst();
        if (!(part instanceof FormPart form)) return Optional.empty();
        return agenda.stream().filter(item -> about(form, item)).findFirst();
    }

    private static boolean about(FormPart form, AgendaItem item) {
        var title = Plain.fold(item.title());
        return form.title().filter(own -> alike(Plain.fold(own), title)).isPresent()
                || form.fields().stream()
                        .filter(field -> field.key() == FieldKey.SUBJECT || field.key() == FieldKey.BUSINESS)
                        .anyMatch(field -> alike(Plain.fold(field.value()), title));
    }

    private static boolean alike(String one, String two) {
        return one.length() > 5 && two.length() > 5 && (one.contains(two) || two.contains(one));
    }

    private static Optional<String> material(Part part) {
        return switch (part) {
            case FormPart form -> form.material();
            case TextPart text -> text.material();
            case MinutesPart minutes -> Optional.empty();
            case AssessmentPart assessment -> Optional.empty();
            case ClausesPart clauses -> clauses.material();
        };
    }

    private static Part with(Part part, AgendaItem item) {
        var only = item.materials().size() == 1 ? Optional.of(item.materials().getFirst()) : Optional.<String>empty();
        return switch (part) {
            case FormPart form ->
                new FormPart(
                        form.title(),
                        form.pages(),
                        form.material().or(() -> only),
                        Optional.of(item.kind()),
                        List.of(item.id()),
                        form.fields(),
                        form.checks(),
                        form.basis(),
                        form.contractors(),
                        form.precedents(),
                        form.paragraphs());
            case TextPart text ->
                new TextPart(
                        text.title(),
                        text.pages(),
                        text.material().or(() -> only),
                        List.of(item.id()),
                        text.paragraphs());
            case ClausesPart clauses ->
                new ClausesPart(
                        clauses.title(),
                        clauses.pages(),
                        clauses.material().or(() -> only),
                        List.of(item.id()),
                        clauses.sections(),
                        clauses.boilerplate());
            case MinutesPart minutes -> minutes;
            case AssessmentPart assessment -> assessment;
        };
    }
}
