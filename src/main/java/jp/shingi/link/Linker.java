package jp.shingi.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shingi.model.Case;
import jp.shingi.model.Coverage;
import jp.shingi.model.Document;
import jp.shingi.model.Quarantine;

/**
 * Finds what belongs together over all documents. Takes documents in any order; the cases do not depend on it.
 *
 * <p>Each agenda item is a case; forms of the same file and of others join it. Every part that belongs to no item's case is a case of its own,
 * {@code <document>/<part>}, as are the turns of a meeting outside its items: nothing is unreachable.
 */
public final class Linker {
    private final Map<String, Summary> summaries = new HashMap<>();

    /** Takes a document into account; only a summary of it is kept. A second document of the same id replaces the first. */
    public void add(Document document) {
        summaries.put(document.id(), Summary.of(document));
    }

    /** The cases found, ordered by identifier. */
    public List<Case> cases() {
        var all = current();
        var items = items(all);
        var others = new ArrayList<Draft>();
        all.forEach(s -> s.sessions().stream()
                .filter(m -> !m.outside().isEmpty() || m.items().isEmpty())
                .forEach(m -> others.add(Draft.of(m))));
        var placing = new Placing(items);
        var left = all.stream()
                .flatMap(s -> s.sheets().stream())
                .filter(sheet -> !placing.place(sheet))
                .toList();
        others.addAll(Placing.alone(left, items));
        relate(items, others);
        var drafts = new ArrayList<>(items);
        drafts.addAll(others);
        olderVersions(drafts);
        return finish(drafts);
    }

    /** All documents but those of which the corpus has a newer version of the same address, by identifier. */
    private List<Summary> current() {
        return summaries.values().stream()
                .filter(s -> newer(s).isEmpty())
                .sorted(Comparator.comparing(Summary::document))
                .toList();
    }

    private Optional<Summary> newer(Summary one) {
        return one.replaced()
                ? summaries.values().stream()
                        .filter(s -> !s.replaced() && s.uri().equals(one.uri()))
                        .min(Comparator.comparing(Summary::document))
                : Optional.empty();
    }

    /** A version that was replaced stands with the cases of the newer one, part by part; a part that it alone has is a case of its own. */
    private void olderVersions(List<Draft> drafts) {
        summaries.values().stream()
                .sorted(Comparator.comparing(Summary::document))
                .forEach(old -> newer(old).ifPresent(now -> {
                    for (var session : old.sessions())
                        olderVersion(drafts, now, session.document(), session.part(), Draft.of(session));
                    for (var sheet : old.sheets())
                        olderVersion(drafts, now, sheet.document(), sheet.part(), Draft.of(sheet));
                }));
    }

    private static void olderVersion(List<Draft> drafts, Summary now, String document, int part, Draft alone) {
        var cases = drafts.stream().filter(d -> d.holds(now.document(), part)).toList();
        cases.forEach(d -> d.twin(document, part, "差し替えられる前の版"));
        if (cases.isEmpty()) drafts.add(alone);
    }

    /**
     * What is there and what is missing, by council.
     *
     * @param cases as {@link #cases()} gives them
     * @param quarantined what could not be read
     */
    public List<Coverage> coverage(List<Case> cases, List<Quarantine> quarantined) {
        var sessions = current().stream().flatMap(s -> s.sessions().stream()).toList();
        return new Coverages(sessions, cases, quarantined).all();
    }

    /** Items of two copies of one meeting's minutes are one case; the copy with more turns carries it. */
    private static List<Draft> items(List<Summary> all) {
        var sessions = all.stream()
                .flatMap(s -> s.sessions().stream())
                .sorted(Comparator.comparing((Session s) -> s.meeting().date().orElse(LocalDate.MAX))
                        .thenComparing(s -> -s.items().stream()
                                .mapToInt(i -> i.turns().size())
                                .sum())
                        .thenComparing(Session::document)
                        .thenComparing(Session::part))
                .toList();
        Map<String, Draft> byId = new LinkedHashMap<>();
        for (var session : sessions) for (var item : session.items()) item(byId, session, item);
        return List.copyOf(byId.values());
    }

    private static void item(Map<String, Draft> byId, Session session, Session.Item item) {
        var id = session.prefix().orElse(session.document() + "/" + session.part()) + "/"
                + item.agenda().id();
        var same = byId.get(id);
        if (same == null) {
            byId.put(id, Draft.of(id, session, item));
        } else if (same.session.orElseThrow() != session
                && Titles.likeness(same.title(), item.agenda().title()) >= 0.6) {
            same.twin(session.document(), session.part(), "同じ会議の会議録の別の版");
        } else {
            int n = 2;
            while (byId.containsKey(id + "-" + n)) n++;
            byId.put(id + "-" + n, Draft.of(id + "-" + n, session, item));
        }
    }

    private static void relate(List<Draft> items, List<Draft> others) {
        var relations = new Relations(items);
        others.removeIf(d -> d.own.filter(Relations::isRecord)
                .filter(relations::record)
                .filter(sheet -> !sheet.register())
                .isPresent());
        items.forEach(relations::named);
        others.stream()
                .filter(d -> d.own.filter(sheet -> !Relations.isRecord(sheet)).isPresent())
                .forEach(relations::named);
        relations.sameBusiness();
    }

    private static List<Case> finish(List<Draft> drafts) {
        Map<String, String> dates = new HashMap<>();
        drafts.forEach(d -> dates.put(d.id, d.date().map(LocalDate::toString).orElse("")));
        Set<String> ids = new HashSet<>();
        return drafts.stream()
                .map(d -> d.finish(dates))
                .filter(c -> ids.add(c.id()))
                .sorted(Comparator.comparing(Case::id))
                .toList();
    }
}
