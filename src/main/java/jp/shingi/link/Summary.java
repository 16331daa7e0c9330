package jp.shingi.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shingi.model.AssessmentPart;
import jp.shingi.model.ClausesPart;
import jp.shingi.model.Decision;
import jp.shingi.model.Document;
import jp.shingi.model.Field;
import jp.shingi.model.FieldKey;
import jp.shingi.model.FormPart;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Part;
import jp.shingi.model.TextPart;

/**
 * What the linker keeps of a document; its text is let go.
 *
 * @param replaced whether the site has a newer version of it
 */
record Summary(String document, String uri, boolean replaced, String slug, List<Session> sessions, List<Sheet> sheets) {
    /** Code of the warning on a document of which the site has a newer version. */
    private static final String REPLACED = "replaced-at-source";

    private static final int HASH = 13;
    private static final int HEADING = 30;
    private static final int HEAD = 3;
    private static final int LETTER_HEAD = 12;
    private static final Pattern LETTER = Pattern.compile("[^。]{6,90}[（(](?:答申|諮問|報告)[)）]");

    static Summary of(Document document) {
        var slug = document.id().length() > HASH
                ? document.id().substring(0, document.id().length() - HASH)
                : document.id();
        var sessions = new ArrayList<Session>();
        var sheets = new ArrayList<Sheet>();
        for (int i = 0; i < document.parts().size(); i++) {
            if (document.parts().get(i) instanceof MinutesPart minutes)
                sessions.add(session(document, slug, i, minutes));
            else sheets.add(sheet(document, i, document.parts().get(i)));
        }
        return new Summary(
                document.id(),
                document.source().uri(),
                document.warnings().stream().anyMatch(w -> w.code().equals(REPLACED)),
                slug,
                List.copyOf(sessions),
                List.copyOf(sheets));
    }

    private static Session session(Document document, String slug, int part, MinutesPart minutes) {
        Map<String, List<Integer>> turns = new HashMap<>();
        var outside = new ArrayList<Integer>();
        for (var turn : minutes.turns()) {
            var known = turn.items().stream()
                    .filter(id -> minutes.agenda().stream().anyMatch(a -> a.id().equals(id)))
                    .toList();
            known.forEach(
                    id -> turns.computeIfAbsent(id, k -> new ArrayList<>()).add(turn.n()));
            if (known.isEmpty()) outside.add(turn.n());
        }
        var spoken = Spoken.byItem(document, part, minutes);
        var items = minutes.agenda().stream()
                .map(a -> new Session.Item(
                        a,
                        List.copyOf(turns.getOrDefault(a.id(), List.of())),
                        decision(minutes, a.id()),
                        spoken.get(a.id())))
                .toList();
        return new Session(
                document.id(),
                part,
                document.source().uri(),
                minutes.title().or(document::title).orElse("会議録"),
                document.ward(),
                slug,
                minutes.meeting(),
                items,
                outside);
    }

    /** The last decision on an item: a vote may be put off and taken again in one meeting. */
    private static Optional<Decision> decision(MinutesPart minutes, String item) {
        return minutes.decisions().stream()
                .filter(d -> d.items().contains(item))
                .reduce((first, last) -> last);
    }

    private static Sheet sheet(Document document, int index, Part part) {
        var hints = Hints.of(part, index == 0 || document.parts().size() == 1 ? document.title() : Optional.empty());
        return switch (part) {
            case FormPart form ->
                new Sheet(
                        document.id(),
                        index,
                        form.partKind(),
                        subject(form).or(form::title).or(document::title).orElse("資料"),
                        heading(document, form),
                        document.ward(),
                        council(document),
                        form.material(),
                        form.items(),
                        field(form, FieldKey.DEPARTMENT),
                        form.basis(),
                        form.contractors(),
                        form.precedents(),
                        hints,
                        form.fields().stream()
                                .anyMatch(f -> f.row().isPresent() && f.row().getAsInt() > 1));
            case ClausesPart clauses ->
                plain(
                        document,
                        index,
                        part,
                        clauses.material(),
                        clauses.items(),
                        title(document, index, part, "特記事項"),
                        hints,
                        List.of());
            case TextPart text ->
                plain(
                        document,
                        index,
                        part,
                        text.material(),
                        text.items(),
                        letter(text).orElseGet(() -> title(document, index, part, "資料")),
                        hints,
                        List.of());
            case AssessmentPart assessment ->
                plain(
                        document,
                        index,
                        part,
                        Optional.empty(),
                        List.of(),
                        assessment.name().orElseGet(() -> title(document, index, part, "特定個人情報保護評価書")),
                        hints,
                        assessment.entrustments().stream()
                                .flatMap(e -> e.contractor().stream())
                                .toList());
            case MinutesPart minutes -> throw new IllegalArgumentException("minutes are no sheet");
        };
    }

    /** What stands over a form: its title, and the short lines that are no sentences. */
    private static String heading(Document document, FormPart form) {
        var lines = form.paragraphs().stream()
                .map(p -> p.text())
                .filter(t -> t.length() < HEADING && !t.endsWith("。"))
                .limit(HEAD);
        return Stream.concat(form.title().or(document::title).stream(), lines).collect(Collectors.joining("\n"));
    }

    private static Sheet plain(
            Document document,
            int index,
            Part part,
            Optional<String> material,
            List<String> items,
            String title,
            Hints hints,
            List<jp.shingi.model.Contractor> contractors) {
        return new Sheet(
                document.id(),
                index,
                part.partKind(),
                title,
                part.title().orElse(""),
                document.ward(),
                council(document),
                material,
                items,
                Optional.empty(),
                List.of(),
                Contractors.merge(contractors.stream()),
                List.of(),
                hints,
                false);
    }

    /** The subject of a letter that has no other heading: …の提供について（答申）. */
    private static Optional<String> letter(TextPart text) {
        return text.paragraphs().stream()
                .map(p -> p.text())
                .limit(LETTER_HEAD)
                .filter(line -> LETTER.matcher(line).matches())
                .findFirst();
    }

    private static String title(Document document, int index, Part part, String otherwise) {
        return part.title().or(index == 0 ? document::title : Optional::empty).orElse(otherwise);
    }

    private static Optional<String> council(Document document) {
        return document.parts().stream()
                .flatMap(p -> p instanceof MinutesPart m ? m.meeting().council().stream() : Stream.empty())
                .findFirst();
    }

    private static Optional<String> subject(FormPart form) {
        return field(form, FieldKey.SUBJECT)
                .or(() -> field(form, FieldKey.REGISTER))
                .filter(s -> s.length() < 120);
    }

    private static Optional<String> field(FormPart form, FieldKey key) {
        return form.fields().stream()
                .filter(f -> f.key() == key)
                .map(Field::value)
                .findFirst();
    }

    static <T, K> Map<K, List<T>> group(List<T> all, Function<T, K> by) {
        Map<K, List<T>> groups = new HashMap<>();
        all.forEach(one ->
                groups.computeIfAbsent(by.apply(one), k -> new ArrayList<>()).add(one));
        return groups;
    }
}
