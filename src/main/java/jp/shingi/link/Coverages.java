package jp.shingi.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shingi.model.Case;
import jp.shingi.model.Coverage;
import jp.shingi.model.Precedent;
import jp.shingi.model.Quarantine;
import jp.shingi.text.Fold;

/** Finds gaps in the numbers of sessions and consultations. */
final class Coverages {
    private final List<Session> sessions;
    private final List<Case> cases;
    private final List<Quarantine> quarantined;

    Coverages(List<Session> sessions, List<Case> cases, List<Quarantine> quarantined) {
        this.sessions = sessions;
        this.cases = cases;
        this.quarantined = quarantined;
    }

    /** A precedent that no document of the corpus is, with the case that cites it. */
    private record Cited(Precedent precedent, Case by) {}

    List<Coverage> all() {
        Map<String, List<Session>> councils = new TreeMap<>();
        for (var session : sessions) {
            session.councilKey()
                    .ifPresent(key -> councils.computeIfAbsent(session.slug() + "/" + key, k -> new ArrayList<>())
                            .add(session));
        }
        return councils.values().stream().map(this::council).toList();
    }

    private Coverage council(List<Session> all) {
        var first = all.getFirst();
        var cited = cases.stream()
                .filter(c -> c.ward().equals(first.ward()))
                .flatMap(c -> c.precedents().stream()
                        .filter(p -> p.caseId().isEmpty())
                        .map(p -> new Cited(p, c)))
                .toList();
        return new Coverage(
                first.slug() + "/" + first.councilKey().orElse(""),
                first.ward().orElse(""),
                first.meeting().council().orElse(""),
                sessions(all, cited),
                consultations(all, cited));
    }

    private List<Coverage.Series> sessions(List<Session> all, List<Cited> cited) {
        Map<String, TreeSet<Integer>> present = new TreeMap<>(Comparator.naturalOrder());
        for (var session : all) {
            session.meeting()
                    .session()
                    .ifPresent(n -> present.computeIfAbsent(Numbering.series(session), k -> new TreeSet<>())
                            .add(n));
        }
        return present.entrySet().stream()
                .map(e -> series(
                        e.getKey(),
                        e.getValue(),
                        Numbering.first(e.getValue()),
                        n -> unread(all, e.getKey(), n).orElseGet(() -> missing(n, citing(cited, e.getKey(), n)))))
                .toList();
    }

    /** A file in quarantine whose address is that of minutes of the same series but for the number of the session. */
    private Optional<Coverage.Missing> unread(List<Session> all, String series, int number) {
        return quarantined.stream()
                .map(Quarantine::uri)
                .filter(uri -> all.stream()
                        .filter(s -> Numbering.series(s).equals(series))
                        .anyMatch(s ->
                                Address.differ(s.uri(), s.meeting().session().orElse(-1), uri, number)))
                .findFirst()
                .map(uri -> new Coverage.Missing(number, Coverage.Known.QUARANTINED, List.of(uri), Optional.empty()));
    }

    private static List<Cited> citing(List<Cited> cited, String series, int number) {
        return cited.stream()
                .filter(c -> c.precedent().session().isPresent()
                        && c.precedent().session().getAsInt() == number)
                .filter(c -> {
                    if (series.endsWith("年度"))
                        return c.precedent().fiscalYear().isPresent()
                                && series.equals(c.precedent().fiscalYear().getAsInt() + "年度");
                    return Hints.termSession(c.precedent().text())
                            .filter(t -> series.equals("第" + t.substring(1, t.indexOf('/')) + "期"))
                            .isPresent();
                })
                .toList();
    }

    /** Numbers count through a term or a year where they start again, else from the first on. */
    private List<Coverage.Series> consultations(List<Session> all, List<Cited> cited) {
        var ordered = all.stream()
                .filter(s -> s.meeting().date().isPresent())
                .sorted(Comparator.comparing(s -> s.meeting().date().get()))
                .toList();
        boolean restarts = Numbering.restarts(ordered);
        Map<String, TreeSet<Integer>> present = new TreeMap<>();
        for (var session : ordered) {
            var name = restarts ? Numbering.series(session) : "";
            Numbering.numbers(session)
                    .forEach(n ->
                            present.computeIfAbsent(name, k -> new TreeSet<>()).add(n));
        }
        return present.entrySet().stream()
                .map(e -> series(
                        e.getKey(),
                        e.getValue(),
                        restarts ? 1 : e.getValue().first(),
                        n -> unreadForm(all, e.getKey(), n)
                                .orElseGet(() -> missing(n, numbered(cited, e.getKey(), n)))))
                .toList();
    }

    /**
     * A file in quarantine that is named for the consultation, beside minutes of the council. Where numbers start again, it is of the series whose
     * minutes alone stand there, or of the year that its address names.
     */
    private Optional<Coverage.Missing> unreadForm(List<Session> all, String series, int number) {
        return quarantined.stream()
                .map(Quarantine::uri)
                .filter(uri -> {
                    var beside = all.stream()
                            .filter(session -> Address.names(uri, number, session.uri()))
                            .map(session -> series.isEmpty() ? "" : Numbering.series(session))
                            .collect(Collectors.toSet());
                    return beside.equals(Set.of(series)) || beside.contains(series) && Address.isOf(uri, series);
                })
                .findFirst()
                .map(uri -> new Coverage.Missing(number, Coverage.Known.QUARANTINED, List.of(uri), Optional.empty()));
    }

    private static List<Cited> numbered(List<Cited> cited, String series, int number) {
        return cited.stream()
                .filter(c -> series.isEmpty() || isOf(c.precedent(), series))
                .filter(c -> c.precedent().kind().filter("諮問"::equals).isPresent()
                        && c.precedent().number().isPresent())
                .filter(c -> c.precedent().number().getAsInt() == number)
                .toList();
    }

    /** Whether a decision that is named is of a year or a term: by its own words, or by its day. */
    private static boolean isOf(Precedent precedent, String series) {
        if (!series.endsWith("年度")) return Fold.nfkc(precedent.text()).contains(series);
        int year = Integer.parseInt(series.substring(0, series.length() - 2));
        if (precedent.fiscalYear().isPresent()) return precedent.fiscalYear().getAsInt() == year;
        return precedent.date().filter(day -> fiscalYear(day) == year).isPresent();
    }

    /** Of a day or a month, ISO; a year alone is taken as it is. */
    private static int fiscalYear(String day) {
        int year = Integer.parseInt(day.substring(0, 4));
        return day.length() >= 7 && Integer.parseInt(day.substring(5, 7)) < 4 ? year - 1 : year;
    }

    private static Coverage.Series series(
            String name, TreeSet<Integer> present, int from, IntFunction<Coverage.Missing> telling) {
        var missing = IntStream.range(from, present.last())
                .filter(n -> !present.contains(n))
                .mapToObj(telling)
                .toList();
        return new Coverage.Series(name, List.copyOf(present), missing);
    }

    private static Coverage.Missing missing(int number, List<Cited> citing) {
        var known = citing.isEmpty() ? Coverage.Known.NEVER_SEEN : Coverage.Known.CITED;
        Optional<String> text = citing.stream().map(c -> c.precedent().text()).findFirst();
        return new Coverage.Missing(
                number,
                known,
                citing.stream().map(c -> c.by().id()).distinct().sorted().toList(),
                text);
    }
}
