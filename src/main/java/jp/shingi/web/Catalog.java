package jp.shingi.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shingi.model.Case;

/** The cases of one state of the corpus by meeting, council and document. */
final class Catalog {
    private final Map<String, List<Case>> byMeeting;
    private final Map<String, List<Case>> byCouncil;
    private final Map<String, List<Case>> byDocument = new LinkedHashMap<>();

    Catalog(List<Case> cases) {
        byMeeting = grouped(cases, Catalog::meeting);
        byCouncil = grouped(cases, Catalog::council);
        cases.forEach(one -> Stream.concat(
                        Stream.of(one.document()), one.forms().stream().map(form -> form.document()))
                .distinct()
                .forEach(document -> byDocument
                        .computeIfAbsent(document, d -> new java.util.ArrayList<>())
                        .add(one)));
    }

    /** @param id {@code <ward slug>/<council key>/<date>} */
    List<Case> meeting(String id) {
        return byMeeting.getOrDefault(id, List.of());
    }

    /** The cases of a council, newest meeting first. */
    List<Case> council(String id) {
        return byCouncil.getOrDefault(id, List.of());
    }

    /** Councils with their cases, by name of the ward. */
    Map<String, List<Case>> councils() {
        return byCouncil;
    }

    List<Case> ofDocument(String id) {
        return byDocument.getOrDefault(id, List.of());
    }

    static Optional<String> meeting(Case one) {
        return council(one).flatMap(council -> one.date().map(date -> council + "/" + date));
    }

    static Optional<String> council(Case one) {
        return one.wardSlug().flatMap(ward -> one.councilKey().map(council -> ward + "/" + council));
    }

    private static Map<String, List<Case>> grouped(List<Case> cases, Function<Case, Optional<String>> key) {
        return cases.stream()
                .filter(one -> key.apply(one).isPresent())
                .sorted(Comparator.comparing(
                                (Case one) -> one.date().map(Object::toString).orElse(""))
                        .reversed())
                .collect(Collectors.groupingBy(one -> key.apply(one).orElseThrow(), TreeMap::new, Collectors.toList()));
    }
}
