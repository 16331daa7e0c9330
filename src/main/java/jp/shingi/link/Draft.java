package jp.shingi.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import jp.shingi.model.Case;
import jp.shingi.model.CaseLink;
import jp.shingi.model.Citation;
import jp.shingi.model.Contractor;
import jp.shingi.model.FormRef;
import jp.shingi.model.Meeting;
import jp.shingi.model.Precedent;
import jp.shingi.normalise.Subjects;

/** A case while it is being put together. */
final class Draft {
    final String id;
    final Optional<Session> session;
    final Optional<Session.Item> item;
    final Optional<Sheet> own;
    private final List<FormRef> forms = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Precedent> precedents = new ArrayList<>();
    private final Map<String, CaseLink> earlier = new LinkedHashMap<>();
    private final Map<String, CaseLink> later = new LinkedHashMap<>();
    private Optional<Draft> continued = Optional.empty();
    private final List<Draft> before = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    private Draft(String id, Optional<Session> session, Optional<Session.Item> item, Optional<Sheet> own) {
        this.id = id;
        this.session = session;
        this.item = item;
        this.own = own;
    }

    static Draft of(String id, Session session, Session.Item item) {
        return new Draft(id, Optional.of(session), Optional.of(item), Optional.empty());
    }

    /** The turns of a meeting that belong to no item. */
    static Draft of(Session session) {
        return new Draft(
                session.document() + "/" + session.part(), Optional.of(session), Optional.empty(), Optional.empty());
    }

    static Draft of(Sheet sheet) {
        return new Draft(sheet.document() + "/" + sheet.part(), Optional.empty(), Optional.empty(), Optional.of(sheet));
    }

    Optional<String> ward() {
        return session.flatMap(Session::ward).or(() -> own.flatMap(Sheet::ward));
    }

    String title() {
        return item.map(i -> i.agenda().title())
                .or(() -> own.map(Sheet::title))
                .orElseGet(() -> session.orElseThrow().title());
    }

    Optional<LocalDate> date() {
        return session.flatMap(s -> s.meeting().date());
    }

    Optional<String> department() {
        return item.flatMap(i -> i.agenda().department())
                .or(() -> Stream.concat(own.stream(), sheets.stream())
                        .flatMap(s -> s.department().stream())
                        .findFirst())
                .or(() -> item.flatMap(i -> i.spoken().department()));
    }

    void add(Sheet sheet, String reason, double confidence) {
        if (record(sheet, reason, confidence)) sheets.add(sheet);
    }

    /** A record sheet or a register that names this case: it leads there, but what it says holds for its own day. */
    boolean record(Sheet sheet, String reason, double confidence) {
        if (holds(sheet.document(), sheet.part())) return false;
        forms.add(new FormRef(sheet.document(), sheet.part(), sheet.material(), reason, confidence));
        return true;
    }

    /** Another version of what the case rests on. */
    void twin(String document, int part, String reason) {
        forms.add(new FormRef(document, part, Optional.empty(), reason, 0.9));
    }

    /** Whether the part is the discussion, the form or one of the forms of this case. */
    boolean holds(String document, int part) {
        return session.filter(s -> s.document().equals(document) && s.part() == part)
                        .isPresent()
                || own.filter(s -> s.document().equals(document) && s.part() == part)
                        .isPresent()
                || forms.stream().anyMatch(f -> f.document().equals(document) && f.part() == part);
    }

    List<Sheet> sheets() {
        return Stream.concat(own.stream(), sheets.stream()).toList();
    }

    /** Earlier decisions that the forms and the turns of this case name. */
    List<Precedent> named() {
        return Stream.concat(
                        sheets().stream().filter(s -> !s.register()).flatMap(s -> s.precedents().stream()),
                        item.stream().flatMap(i -> i.spoken().precedents().stream()))
                .distinct()
                .toList();
    }

    void resolved(Precedent precedent, Optional<String> caseId) {
        precedents.add(new Precedent(
                precedent.text(),
                precedent.fiscalYear(),
                precedent.session(),
                precedent.date(),
                precedent.kind(),
                precedent.number(),
                precedent.place(),
                caseId));
        if (caseId.isEmpty() && !missing.contains(precedent.text())) missing.add(precedent.text());
    }

    void earlier(Draft other, String reason, double confidence) {
        before.add(other);
        link(earlier, other.id, reason, confidence);
        link(other.later, id, reason, confidence);
    }

    /** An item that was put off and has come back. */
    void continues(Draft first) {
        continued = Optional.of(first);
        earlier(first, "継続審議となった同じ" + item.orElseThrow().agenda().id(), 0.95);
    }

    /** Whether it goes back to an item of the meeting of another case, or to one that was first heard there. */
    boolean namesMeetingOf(Draft other) {
        return Stream.concat(before.stream(), before.stream().flatMap(draft -> draft.continued.stream()))
                .anyMatch(draft -> draft.session.isPresent() && draft.session.equals(other.session));
    }

    /** Whether it goes back to a case that another one goes back to as well. */
    boolean sharesEarlier(Draft other) {
        return before.stream().anyMatch(other::leansOn);
    }

    /** Whether the day of another case's meeting is said about this one. */
    boolean says(Draft other) {
        return item.isPresent()
                && other.date().filter(item.get().spoken().days()::contains).isPresent();
    }

    boolean leansOn(Draft other) {
        return earlier.containsKey(other.id);
    }

    /** Lets go of an earlier case that another one stands for. */
    void forget(Draft other) {
        earlier.remove(other.id);
        before.remove(other);
        other.later.remove(id);
    }

    private static void link(Map<String, CaseLink> links, String id, String reason, double confidence) {
        links.merge(id, new CaseLink(id, reason, confidence), (a, b) -> a.confidence() >= b.confidence() ? a : b);
    }

    List<Contractor> contractors() {
        var formed = Contractors.merge(
                sheets().stream().filter(s -> !s.register() || own.isPresent()).flatMap(s -> s.contractors().stream()));
        return formed.isEmpty()
                ? Contractors.merge(item.stream().flatMap(i -> i.spoken().contractors().stream()))
                : formed;
    }

    /** With bodies that this case only names and that get the work in an earlier case of the matter. */
    private List<Contractor> contractorsOfMatter() {
        var own = contractors();
        var known = before.stream()
                .flatMap(draft -> draft.contractors().stream())
                .map(Contractor::name)
                .toList();
        return Contractors.merge(Stream.concat(
                own.stream(),
                item.stream().flatMap(i -> i.spoken().bodies().stream()).filter(body -> known.contains(body.name()))));
    }

    /** An item that was put off rests on what it was first put on, where its second hearing does not say. */
    private List<Citation> basisOfMatter() {
        var own = basis();
        return own.isEmpty() ? continued.map(Draft::basis).orElse(own) : own;
    }

    private List<Citation> basis() {
        var formed = sheets().stream()
                .filter(s -> !s.register() || own.isPresent())
                .flatMap(s -> s.basis().stream())
                .toList();
        var all = formed.isEmpty()
                ? item.stream().flatMap(i -> i.spoken().basis().stream()).toList()
                : formed;
        Map<List<Object>, Citation> unique = new LinkedHashMap<>();
        all.forEach(c -> unique.putIfAbsent(List.of(c.law(), c.article(), c.paragraph(), c.item()), c));
        return List.copyOf(unique.values());
    }

    /** @param dates of all cases, for the order of links */
    Case finish(Map<String, String> dates) {
        var meeting = session.map(Session::meeting).orElse(Meeting.UNKNOWN);
        var basis = basisOfMatter();
        var first =
                own.map(Sheet::document).orElseGet(() -> session.orElseThrow().document());
        Comparator<CaseLink> byDate = Comparator.comparing((CaseLink l) -> dates.getOrDefault(l.id(), ""))
                .thenComparing(CaseLink::id);
        return new Case(
                id,
                ward(),
                Optional.of(session.map(Session::slug)
                        .orElseGet(() -> first.substring(0, Math.max(1, first.length() - 13)))),
                meeting.council().or(() -> own.flatMap(Sheet::council)),
                session.flatMap(Session::councilKey),
                meeting.date(),
                meeting.fiscalYear(),
                meeting.session(),
                item.map(i -> i.agenda().kind()),
                item.map(i -> i.agenda().id()),
                item.map(i -> i.agenda().number()).orElse(OptionalInt.empty()),
                title(),
                department(),
                first,
                own.map(Sheet::part).orElseGet(() -> session.orElseThrow().part()),
                item.map(Session.Item::turns)
                        .orElseGet(() -> session.map(Session::outside).orElse(List.of())),
                forms,
                item.flatMap(Session.Item::decision),
                contractorsOfMatter(),
                basis,
                Subjects.of(basis, title()),
                precedents,
                earlier.values().stream().sorted(byDate).toList(),
                later.values().stream().sorted(byDate).toList(),
                missing,
                List.of());
    }
}
