package jp.shingi.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shingi.model.Case;
import jp.shingi.model.CaseLink;
import jp.shingi.model.Document;
import jp.shingi.model.FieldKey;
import jp.shingi.model.MinutesPart;
import jp.shingi.model.Turn;
import jp.shingi.search.Filter;
import jp.shingi.web.view.BadRequest;
import jp.shingi.web.view.CaseView;
import jp.shingi.web.view.CompareView;
import jp.shingi.web.view.CouncilView;
import jp.shingi.web.view.CouncilsView;
import jp.shingi.web.view.Exchange;
import jp.shingi.web.view.Links;
import jp.shingi.web.view.MeetingView;
import jp.shingi.web.view.State;

/** A case, cases side by side, a meeting, a council, all councils. */
final class CasePages {
    private static final int SIMILAR = 6;

    private CasePages() {}

    static void one(Visit visit) {
        var desk = visit.desk();
        var asked = visit.part("id");
        var one = desk.library().caseOf(asked).orElseThrow(() -> new Missing("case " + asked));
        if (!one.id().equals(asked)) {
            visit.context().redirect(Links.caseOf(one.id()));
            return;
        }
        var documents = documents(desk, one);
        var view = new CaseView(
                one,
                Facts.place(visit.words(), one, documents, FieldKey.DEPARTMENT),
                Facts.place(visit.words(), one, documents, FieldKey.CONTRACTOR),
                Facts.basis(visit.words(), one, documents),
                Facts.of(visit.words(), one, documents),
                Exchange.of(turns(one, documents)),
                forms(one, documents),
                desk.ask(() -> desk.searcher().similar(one.id(), SIMILAR)),
                linked(desk, one.earlier()),
                linked(desk, one.later()),
                Links.meeting(one),
                Links.council(one));
        visit.show("case", view.title(), view);
    }

    static void compare(Visit visit) {
        var ids = visit.parameters().all("id").stream()
                .filter(id -> !id.isBlank())
                .distinct()
                .toList();
        if (ids.size() > CompareView.MOST)
            throw new BadRequest("too-many-cases", "at most %d cases side by side".formatted(CompareView.MOST));
        var table = visit.desk().ask(() -> visit.desk().searcher().compare(ids));
        visit.show("compare", visit.words().get("compare.title"), new CompareView(ids, table));
    }

    static void meeting(Visit visit) {
        var desk = visit.desk();
        var id = visit.part("ward") + "/" + visit.part("council") + "/" + visit.part("date");
        var cases = desk.catalog().meeting(id);
        if (cases.isEmpty()) throw new Missing("meeting " + id);
        var first = cases.getFirst();
        var documents = cases.stream()
                .flatMap(one -> documents(desk, one).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var minutes = documents.stream().filter(CasePages::hasMinutes).findFirst();
        var view = new MeetingView(
                first.ward().orElse(""),
                first.council().orElse(""),
                Links.council(first),
                first.date().orElseThrow(),
                minutes.map(document -> minutesOf(document).getFirst().meeting()),
                minutes,
                cases,
                List.copyOf(documents));
        visit.show("meeting", view.council() + " " + view.date(), view);
    }

    static void council(Visit visit) {
        var id = visit.part("ward") + "/" + visit.part("council");
        var cases = visit.desk().catalog().council(id);
        if (cases.isEmpty()) throw new Missing("council " + id);
        var name = cases.getFirst().council().orElse(id);
        var state = State.START.with(Filter.COUNCIL, name);
        var view = new CouncilView(
                cases.getFirst().ward().orElse(""),
                name,
                state,
                Charts.years(visit.desk(), state),
                meetings(cases),
                visit.desk().shelf().gaps(id),
                cases.stream().filter(one -> one.date().isEmpty()).toList());
        visit.show("council", name, Optional.of(state.href("/search.atom")), view);
    }

    static void councils(Visit visit) {
        var all = visit.desk().catalog().councils().entrySet().stream()
                .map(e -> brief("/councils/" + e.getKey(), e.getValue()))
                .toList();
        visit.show("councils", visit.words().get("councils.title"), new CouncilsView(all));
    }

    private static CouncilView.Brief brief(String href, List<Case> cases) {
        var dates = cases.stream()
                .flatMap(one -> one.date().stream())
                .distinct()
                .sorted()
                .toList();
        return new CouncilView.Brief(
                cases.getFirst().ward().orElse(""),
                cases.getFirst().council().orElse(href),
                href,
                dates.size(),
                cases.size(),
                dates.isEmpty() ? "" : dates.getFirst().toString(),
                dates.isEmpty() ? "" : dates.getLast().toString());
    }

    private static List<CouncilView.Meeting> meetings(List<Case> cases) {
        Map<LocalDate, List<Case>> byDate = new TreeMap<>(Comparator.reverseOrder());
        cases.forEach(one -> one.date()
                .ifPresent(date ->
                        byDate.computeIfAbsent(date, d -> new ArrayList<>()).add(one)));
        return byDate.entrySet().stream()
                .map(e -> new CouncilView.Meeting(
                        e.getKey(),
                        Links.meeting(e.getValue().getFirst()),
                        session(e.getValue().getFirst()),
                        e.getValue()))
                .toList();
    }

    private static String session(Case one) {
        return one.session().isPresent() ? "第" + one.session().getAsInt() + "回" : "";
    }

    /** The documents that a case stands in, that of its minutes first. */
    private static List<Document> documents(Desk desk, Case one) {
        return Stream.concat(Stream.of(one.document()), one.forms().stream().map(form -> form.document()))
                .distinct()
                .flatMap(id -> desk.library().document(id).stream())
                .toList();
    }

    /** The turns about it, and the one that decides it, which may be about the next item already. */
    private static List<Turn> turns(Case one, List<Document> documents) {
        Set<Integer> wanted = new HashSet<>(one.turns());
        one.decision().ifPresent(decision -> decision.turn().ifPresent(wanted::add));
        return documents.stream()
                .filter(document -> document.id().equals(one.document()))
                .flatMap(document -> document.parts().stream().skip(one.part()).limit(1))
                .filter(MinutesPart.class::isInstance)
                .flatMap(part -> ((MinutesPart) part).turns().stream())
                .filter(turn -> wanted.contains(turn.n()))
                .toList();
    }

    private static List<CaseView.Form> forms(Case one, List<Document> documents) {
        return one.forms().stream()
                .flatMap(form -> documents.stream()
                        .filter(document -> document.id().equals(form.document())
                                && form.part() < document.parts().size())
                        .map(document -> new CaseView.Form(
                                document, form.part(), document.parts().get(form.part()), form.reason())))
                .toList();
    }

    private static List<CaseView.Linked> linked(Desk desk, List<CaseLink> links) {
        return links.stream()
                .flatMap(link -> desk.library().caseOf(link.id()).stream()
                        .map(other -> new CaseView.Linked(other, link.reason())))
                .toList();
    }

    private static boolean hasMinutes(Document document) {
        return !minutesOf(document).isEmpty();
    }

    private static List<MinutesPart> minutesOf(Document document) {
        return document.parts().stream()
                .filter(MinutesPart.class::isInstance)
                .map(MinutesPart.class::cast)
                .toList();
    }
}
