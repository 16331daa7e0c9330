package jp.shingi.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.model.ItemKind;
import jp.shingi.model.Outcome;
import jp.shingi.model.Precedent;
import jp.shingi.text.Fold;
import jp.shingi.text.Numerals;

/** How cases lean on earlier ones: decisions that they name, put-off items that come back, later reports and changes of the same business. */
final class Relations {
    /** Sheets that record what was decided; 住民基本台帳 in a title is a matter. */
    private static final Pattern RECORD = Pattern.compile("記録票|(?:一覧表?|登録簿|ファイル簿|台帳)(?:$|[（(「 　])");

    private static final Pattern NUMBER = Pattern.compile("諮問第([0-9〇一二三四五六七八九十百]+)号");
    private static final Pattern FOLLOWS =
            Pattern.compile("変更|状況|結果|更新|追加|増設|拡大|廃止|廃棄|対応|見直し|継続|延長|再委託|終了|検証|報告|導入|移行");
    private static final double SAME_BUSINESS = 0.5;
    private static final double SAME_BUSINESS_AND_DEPARTMENT = 0.36;

    private final List<Draft> items;
    private final Successions councils;

    /** @param items the cases of agenda items, oldest first */
    Relations(List<Draft> items) {
        this.items = items;
        this.councils = new Successions(
                items.stream().flatMap(d -> d.session.stream()).distinct().toList());
    }

    /** Links a case to the earlier decisions that it names; those that are not there become missing. */
    void named(Draft draft) {
        for (var precedent : draft.named()) {
            var found = corrected(precedent)
                    .or(() -> find(precedent, draft.ward(), draft.title(), draft.date()))
                    .filter(d -> d != draft);
            draft.resolved(precedent, found.map(d -> d.id));
            found.ifPresent(d -> draft.earlier(d, "「" + precedent.text() + "」と記されている", 0.95));
        }
    }

    /** The case that a person's correction has given. */
    private Optional<Draft> corrected(Precedent precedent) {
        return precedent
                .caseId()
                .flatMap(id -> items.stream().filter(d -> d.id.equals(id)).findFirst());
    }

    static boolean isRecord(Sheet sheet) {
        return sheet.register()
                || sheet.heading().lines().anyMatch(line -> RECORD.matcher(line).find())
                || RECORD.matcher(sheet.title()).find();
    }

    /** Adds a register or a record sheet to the cases whose decisions it names; false where it names none that is here. */
    boolean record(Sheet sheet) {
        var cases = sheet.precedents().stream()
                .flatMap(p -> find(p, sheet.ward(), sheet.title(), Optional.empty()).stream()
                        .map(d -> Map.entry(p, d)))
                .toList();
        cases.forEach(e -> e.getValue().record(sheet, "記録に「" + e.getKey().text() + "」とある", 0.85));
        return !cases.isEmpty();
    }

    private Optional<Draft> find(Precedent precedent, Optional<String> ward, String title, Optional<LocalDate> before) {
        var fitting = items.stream()
                .filter(d -> ward.isEmpty()
                        ? isDated(precedent) && precedent.number().isPresent()
                        : d.ward().equals(ward))
                .filter(d ->
                        before.isEmpty() || d.date().isEmpty() || d.date().get().isBefore(before.get()))
                .filter(d -> isMeeting(precedent, d.session.orElseThrow()))
                .toList();
        if (precedent.number().isPresent()) {
            var id = precedent.kind().filter(k -> !k.equals("答申")).orElse("諮問")
                    + precedent.number().getAsInt();
            var numbered =
                    fitting.stream().filter(d -> Placing.itemId(d).equals(id)).toList();
            return isDated(precedent) || numbered.size() == 1
                    ? numbered.stream().findFirst()
                    : likely(numbered, title, 0.3);
        }
        if (!isDated(precedent)) return Optional.empty();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : likely(ofKind(fitting, precedent), title, 0.15);
    }

    private static List<Draft> ofKind(List<Draft> fitting, Precedent precedent) {
        return fitting.stream()
                .filter(d -> precedent.kind().isEmpty()
                        || precedent.kind().get().equals("答申")
                        || d.item.orElseThrow()
                                .agenda()
                                .kind()
                                .key()
                                .equals(precedent.kind().get()))
                .toList();
    }

    private static boolean isDated(Precedent precedent) {
        return precedent.date().isPresent() || precedent.session().isPresent();
    }

    private static boolean isMeeting(Precedent precedent, Session session) {
        var date = session.meeting().date().map(LocalDate::toString).orElse("");
        if (precedent.date().isPresent())
            return date.startsWith(precedent.date().get());
        if (precedent.session().isEmpty())
            return precedent.fiscalYear().isEmpty()
                    || session.meeting().fiscalYear().equals(precedent.fiscalYear());
        int number = precedent.session().getAsInt();
        if (precedent.fiscalYear().isPresent())
            return session.is(Hints.year(precedent.fiscalYear().getAsInt(), number));
        var term = Hints.termSession(precedent.text());
        return term.map(session::is)
                .orElseGet(() -> session.meeting().session().isPresent()
                        && session.meeting().session().getAsInt() == number);
    }

    private static Optional<Draft> likely(List<Draft> all, String title, double least) {
        return all.stream()
                .filter(d -> Titles.likeness(d.title(), title) >= least)
                .max(Comparator.comparing(d -> Titles.likeness(d.title(), title)));
    }

    /** Links items of one council to earlier ones of the same business. */
    void sameBusiness() {
        var frequencies = Titles.frequencies(items.stream().map(Draft::title).toList());
        for (int i = 0; i < items.size(); i++) {
            var late = items.get(i);
            var early =
                    items.subList(0, i).stream().filter(d -> precedes(d, late)).toList();
            putOff(late, early);
            numberInTitle(late, early);
            early.stream()
                    .filter(d -> !late.leansOn(d) && !sameThread(late, d) && !passedOver(late, d))
                    .toList()
                    .forEach(d -> likeBusiness(late, d, frequencies));
            early.stream().filter(late::leansOn).forEach(d -> supersede(late, d, early));
        }
    }

    /** The case names one item of a meeting, and this is another of that meeting. */
    private static boolean passedOver(Draft late, Draft early) {
        return late.namesMeetingOf(early) && !late.leansOn(early);
    }

    /** The case names what it goes back to, and the other one goes back to the same: the thread leads from one to the other through it. */
    private static boolean sameThread(Draft late, Draft early) {
        return !late.named().isEmpty() && late.sharesEarlier(early) && !late.says(early);
    }

    /** An item that was put off and came back stands for its first hearing too. */
    private static void supersede(Draft late, Draft back, List<Draft> early) {
        early.stream()
                .filter(d -> back.leansOn(d) && late.leansOn(d) && isPutOff(d, back))
                .forEach(late::forget);
    }

    private static boolean isPutOff(Draft first, Draft back) {
        return Placing.itemId(first).equals(Placing.itemId(back))
                && first.item
                        .orElseThrow()
                        .decision()
                        .filter(x -> x.outcome() == Outcome.CONTINUED)
                        .isPresent();
    }

    private boolean precedes(Draft early, Draft late) {
        return early.ward().equals(late.ward())
                && councils.oneBody(early.session.orElseThrow(), late.session.orElseThrow())
                && early.date().isPresent()
                && late.date().isPresent()
                && early.date().get().isBefore(late.date().get());
    }

    /** An item that was put off comes back under its number. */
    private static void putOff(Draft late, List<Draft> early) {
        early.reversed().stream()
                .filter(d -> Placing.itemId(d).equals(Placing.itemId(late))
                        && Titles.likeness(d.title(), late.title()) >= SAME_BUSINESS)
                .filter(d -> d.item.orElseThrow()
                        .decision()
                        .filter(x -> x.outcome() == Outcome.CONTINUED)
                        .isPresent())
                .findFirst()
                .ifPresent(late::continues);
    }

    private static void numberInTitle(Draft late, List<Draft> early) {
        var number = NUMBER.matcher(Fold.withoutSpaces(Fold.nfkc(late.title())));
        while (number.find()) {
            var id = "諮問" + Numerals.parse(number.group(1)).orElse(0);
            early.reversed().stream()
                    .filter(d -> Placing.itemId(d).equals(id))
                    .findFirst()
                    .ifPresent(d -> late.earlier(d, "件名に" + id + "の番号がある", 0.9));
        }
    }

    private void likeBusiness(Draft late, Draft early, Map<String, Integer> frequencies) {
        boolean follows = late.item.orElseThrow().agenda().kind() != ItemKind.CONSULTATION
                || FOLLOWS.matcher(late.title()).find();
        double likeness = Titles.weighed(late.title(), early.title(), frequencies, items.size());
        boolean department = late.department().isPresent() && sameDepartment(late, early);
        double least = department || sharesContractor(late, early) ? SAME_BUSINESS_AND_DEPARTMENT : SAME_BUSINESS;
        if (likeness < least || !follows && likeness < 0.8) return;
        late.earlier(
                early,
                "同じ事業（件名が近い" + (department ? "、所管が同じ" : "") + "）",
                Math.min(0.9, Math.round((0.4 + likeness / 2) * 100) / 100.0));
    }

    private static boolean sameDepartment(Draft a, Draft b) {
        return a.department().isPresent()
                && b.department().isPresent()
                && Departments.same(a.department().get(), b.department().get());
    }

    private static boolean sharesContractor(Draft a, Draft b) {
        return a.contractors().stream()
                .anyMatch(x -> b.contractors().stream().anyMatch(y -> y.name().equals(x.name())));
    }
}
