package jp.shingi.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shingi.model.Case;
import jp.shingi.model.Contractor;
import jp.shingi.model.Decision;
import jp.shingi.model.Document;
import jp.shingi.model.Field;
import jp.shingi.model.FormPart;
import jp.shingi.model.ItemKind;
import jp.shingi.model.Meeting;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Outcome;
import jp.shingi.model.Part;
import jp.shingi.model.PartKind;

/** Makes {@link UnitRecord}s of cases and documents. */
public final class UnitRecords {
    private static final Pattern AMOUNT = Pattern.compile("[0-9０-９][0-9０-９,，.．]*\\s*(?:億|千万|百万|万|千)?円");

    private UnitRecords() {}

    /** @param parts the parts that the case consists of, its leading one first */
    static UnitRecord of(Case one, List<Part> parts) {
        var values = values(parts);
        return new UnitRecord(
                parts.stream().findFirst().map(Part::partKind).map(PartKind::key),
                one.ward(),
                one.council(),
                one.date(),
                one.title(),
                one.itemKind().map(ItemKind::key),
                one.item(),
                one.department(),
                one.decision().map(Decision::outcome).map(Outcome::key),
                one.contractors(),
                ArticlePaths.of(one.basis()),
                one.document(),
                List.of(one.id()),
                one.subjects(),
                values,
                one.decision().map(Decision::conditions).orElse(List.of()),
                amounts(values));
    }

    static UnitRecord of(Document document, List<Case> cases) {
        var meeting = meeting(document);
        var values = values(document.parts());
        return new UnitRecord(
                document.parts().stream().findFirst().map(Part::partKind).map(PartKind::key),
                document.ward(),
                meeting.council().or(() -> first(cases, Case::council)),
                meeting.date().or(() -> first(cases, Case::date)),
                title(document),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                contractors(document, cases),
                ArticlePaths.of(
                        cases.stream().flatMap(one -> one.basis().stream()).toList()),
                document.id(),
                cases.stream().map(Case::id).toList(),
                List.of(),
                Map.of(),
                List.of(),
                amounts(values));
    }

    /** A draft that is not in the corpus, as the case that it would become. */
    public static UnitRecord draft(Document draft) {
        var forms = draft.parts().stream()
                .filter(FormPart.class::isInstance)
                .map(FormPart.class::cast)
                .toList();
        var values = draftValues(draft);
        var contractors = Stream.concat(
                        forms.stream().flatMap(form -> form.contractors().stream()), draft.contractors().stream())
                .distinct()
                .toList();
        var basis = forms.stream().flatMap(form -> form.basis().stream()).toList();
        return new UnitRecord(
                draft.parts().stream().findFirst().map(Part::partKind).map(PartKind::key),
                draft.ward(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(values.get("subject")).orElseGet(() -> title(draft)),
                forms.stream()
                        .flatMap(form -> form.itemKind().stream())
                        .findFirst()
                        .map(ItemKind::key),
                Optional.empty(),
                Optional.ofNullable(values.get("department")),
                Optional.empty(),
                contractors,
                ArticlePaths.of(basis.isEmpty() ? draft.citations() : basis),
                draft.id(),
                List.of(),
                List.of(),
                values,
                List.of(),
                amounts(values));
    }

    /** The first minutes' meeting; {@link Meeting#UNKNOWN} where the document has none. */
    static Meeting meeting(Document document) {
        return document.parts().stream()
                .filter(MinutesPart.class::isInstance)
                .map(part -> ((MinutesPart) part).meeting())
                .findFirst()
                .orElse(Meeting.UNKNOWN);
    }

    static String title(Document document) {
        return document.title()
                .or(() -> document.parts().stream()
                        .flatMap(part -> part.title().stream())
                        .findFirst())
                .orElse(document.id());
    }

    /** Fields by key, the values of one key on lines of their own, as they follow each other. */
    private static Map<String, String> values(List<Part> parts) {
        var values = new LinkedHashMap<String, LinkedHashSet<String>>();
        parts.stream()
                .filter(FormPart.class::isInstance)
                .flatMap(part -> ((FormPart) part).fields().stream())
                .filter(field -> !field.value().isBlank())
                .forEach(field -> values.computeIfAbsent(field.key().key(), key -> new LinkedHashSet<>())
                        .add(text(field)));
        var joined = new LinkedHashMap<String, String>();
        values.forEach((key, lines) -> joined.put(key, String.join("\n", lines)));
        return joined;
    }

    /** A draft in which no form was read is compared by all that it says; its first line is taken for its subject. */
    private static Map<String, String> draftValues(Document draft) {
        var values = values(draft.parts());
        if (!values.isEmpty()) return values;
        var lines = Passages.of(draft).stream()
                .map(Passage::text)
                .filter(text -> !text.isBlank())
                .toList();
        return lines.isEmpty() ? Map.of() : Map.of("subject", lines.getFirst(), "content", String.join("\n", lines));
    }

    private static String text(Field field) {
        return field.key().key().equals("other") ? field.label() + ": " + field.value() : field.value();
    }

    private static List<String> amounts(Map<String, String> values) {
        var found = new ArrayList<String>();
        values.values()
                .forEach(value ->
                        AMOUNT.matcher(value).results().map(MatchResult::group).forEach(found::add));
        return found.stream().distinct().toList();
    }

    private static List<Contractor> contractors(Document document, List<Case> cases) {
        return Stream.concat(document.contractors().stream(), cases.stream().flatMap(one -> one.contractors().stream()))
                .filter(distinctName())
                .toList();
    }

    private static java.util.function.Predicate<Contractor> distinctName() {
        var seen = new LinkedHashSet<String>();
        return contractor -> seen.add(contractor.name());
    }

    private static <T> Optional<T> first(List<Case> cases, java.util.function.Function<Case, Optional<T>> value) {
        return cases.stream().flatMap(one -> value.apply(one).stream()).findFirst();
    }
}
