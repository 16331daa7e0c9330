package jp.shingi.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shingi.model.AssessmentPart;
import jp.shingi.model.FormPart;
import jp.shingi.model.Part;
import jp.shingi.model.TextPart;
import jp.shingi.text.Dates;
import jp.shingi.text.Fold;
import jp.shingi.text.Numerals;

/**
 * What the head of a part tells of its meeting and its item: 令和４年度第２回, 第9期第2回, 平成29年10月18日, 諮問第4号.
 *
 * @param dates days that stand in the head, not those of the matter; the day on which an assessment was published
 * @param items ids as 諮問4
 */
record Hints(Set<String> sessions, List<LocalDate> dates, Set<String> items) {
    private static final String N = "[0-9〇一二三四五六七八九十百]+";
    private static final Pattern SESSION =
            Pattern.compile("(?:((?:昭和|平成|令和|[HR])?(?:元|" + N + ")年度)|第(" + N + ")期)(?:の)?[^第。]{0,12}第(" + N + ")回");
    private static final Pattern ITEM = Pattern.compile("(諮問|報告|審議|協議)(?:事項)?第?(" + N + ")号?");
    private static final int HEAD = 8;

    static Hints of(Part part, Optional<String> documentTitle) {
        var sessions = new LinkedHashSet<String>();
        var dates = new ArrayList<LocalDate>();
        var items = new LinkedHashSet<String>();
        Stream.of(documentTitle.stream(), part.title().stream(), head(part))
                .flatMap(s -> s)
                .forEach(text -> {
                    var folded = Fold.withoutSpaces(Fold.nfkc(text));
                    sessions(folded, sessions);
                    Dates.in(folded).forEach(d -> d.date().ifPresent(dates::add));
                    var item = ITEM.matcher(folded);
                    while (item.find()) Numerals.parse(item.group(2)).ifPresent(n -> items.add(item.group(1) + n));
                });
        // What the form was read, or put right, to belong to is surer than any number in its head.
        if (part instanceof FormPart form && !form.items().isEmpty()) {
            items.clear();
            items.addAll(form.items());
        }
        if (part instanceof AssessmentPart assessment) assessment.published().ifPresent(dates::add);
        return new Hints(sessions, List.copyOf(dates), items);
    }

    private static Stream<String> head(Part part) {
        return switch (part) {
            case FormPart form ->
                form.paragraphs().stream()
                        .map(p -> p.text())
                        .filter(t -> t.length() < 80 && !leansOn(form, t))
                        .limit(HEAD);
            case TextPart text ->
                text.paragraphs().stream()
                        .map(p -> p.text())
                        .filter(t -> t.length() < 80)
                        .limit(HEAD);
            case jp.shingi.model.MinutesPart minutes -> Stream.empty();
            case AssessmentPart assessment -> Stream.empty();
            case jp.shingi.model.ClausesPart clauses -> Stream.empty();
        };
    }

    /** Whether a text names an earlier decision: its meeting and number are not the form's own. */
    private static boolean leansOn(FormPart form, String text) {
        return form.precedents().stream().anyMatch(precedent -> text.contains(precedent.text()));
    }

    private static void sessions(String folded, Set<String> sessions) {
        var found = SESSION.matcher(folded);
        while (found.find()) {
            var number = Numerals.parse(found.group(3));
            if (number.isEmpty()) continue;
            if (found.group(2) != null) {
                Numerals.parse(found.group(2)).ifPresent(term -> sessions.add(term(term, number.getAsInt())));
            } else {
                Dates.fiscalYears(found.group(1)).forEach(year -> sessions.add(year(year, number.getAsInt())));
            }
        }
    }

    static String year(int fiscalYear, int session) {
        return "y" + fiscalYear + "/" + session;
    }

    static String term(int term, int session) {
        return "t" + term + "/" + session;
    }

    /** The term and session of a text that names them: 第６期第８回. */
    static Optional<String> termSession(String text) {
        var sessions = new LinkedHashSet<String>();
        sessions(Fold.withoutSpaces(Fold.nfkc(text)), sessions);
        return sessions.stream().filter(s -> s.startsWith("t")).findFirst();
    }

    static OptionalInt number(String itemId) {
        return Numerals.parse(itemId.replaceFirst("^[^0-9]*", ""));
    }
}
