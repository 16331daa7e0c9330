package jp.shingi.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shingi.model.Contractor;

/** Contractors of several forms as one list, each name once. */
final class Contractors {
    private Contractors() {}

    static List<Contractor> merge(Stream<Contractor> all) {
        Map<String, Contractor> byName = new LinkedHashMap<>();
        all.forEach(c -> byName.merge(
                c.name(),
                c,
                (first, second) -> new Contractor(
                        first.surface(),
                        first.name(),
                        first.legalForm(),
                        first.corporateNumber().or(second::corporateNumber),
                        Stream.of(first, second)
                                .flatMap(one ->
                                        one.surfaces().isEmpty() ? Stream.of(one.surface()) : one.surfaces().stream())
                                .distinct()
                                .toList())));
        return List.copyOf(byName.values());
    }
}
