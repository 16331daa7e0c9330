package jp.shingi.text;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All municipalities, wards of designated cities and prefectures of Japan; table {@code municipalities.tsv}, which names its source. */
public final class Municipalities {
    private static final List<Municipality> ALL = Rows.read(Municipalities.class, "municipalities.tsv").stream()
            .map(Municipalities::row)
            .toList();
    private static final Map<String, Municipality> BY_CODE =
            ALL.stream().collect(toUnmodifiableMap(Municipality::code, Function.identity()));
    private static final Map<String, List<Municipality>> BY_NAME = ALL.stream()
            .flatMap(m -> Stream.of(m.name(), m.fullName(), m.prefecture() + m.fullName())
                    .distinct()
                    .map(name -> Map.entry(name, m)))
            .collect(groupingBy(
                    Map.Entry::getKey,
                    java.util.stream.Collectors.mapping(Map.Entry::getValue, java.util.stream.Collectors.toList())));

    private Municipalities() {}

    /** The whole table, by code. */
    public static List<Municipality> all() {
        return ALL;
    }

    public static Optional<Municipality> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** All that bear the name (港区, 大阪市港区, 東京都港区). */
    public static List<Municipality> named(String name) {
        return BY_NAME.getOrDefault(Fold.withoutSpaces(Fold.nfkc(name)), List.of());
    }

    /**
     * The one that a name without its prefecture means: the only one, else the special ward of Tokyo; empty where neither holds (府中市).
     * A ward of a designated city needs its city before it, unless its name is its own alone.
     */
    public static Optional<Municipality> byName(String name) {
        var all = named(name);
        if (all.size() == 1) return Optional.of(all.getFirst());
        return all.stream().filter(Municipality::isSpecialWard).findFirst();
    }

    /** As {@link #byName(String)}, among those of a prefecture (東京都, or 東京). */
    public static Optional<Municipality> byName(String name, String prefecture) {
        var all = named(name).stream()
                .filter(m -> m.prefecture().startsWith(prefecture))
                .toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** All that a running text names, in order, repetitions included; 東北区間 names none. */
    public static List<Municipality> in(String text) {
        return MunicipalityFinder.find(text);
    }

    /** The first that a running text names. */
    public static Optional<Municipality> first(String text) {
        return in(text).stream().findFirst();
    }

    /**
     * The slug of a body as it stands in identifiers. A body that is not in the table keeps its name as it stands, without spaces;
     * a name that several bear and nothing tells apart has the reading that they share.
     */
    public static String slug(String name) {
        var known = byName(name);
        if (known.isPresent()) return known.get().slug();
        return named(name).stream()
                .filter(m -> m.city().isEmpty())
                .findFirst()
                .map(m -> m.slug().replaceFirst("^[a-z]+-", "").replaceFirst("-.*$", ""))
                .orElseGet(() -> Fold.withoutSpaces(name).replace('/', '／'));
    }

    static boolean isName(String name) {
        return BY_NAME.containsKey(name);
    }

    private static Municipality row(List<String> columns) {
        var city = Optional.of(columns.get(2)).filter(c -> !c.isEmpty());
        return new Municipality(columns.get(0), columns.get(1), city, columns.get(3), columns.get(4), columns.get(5));
    }

    static Optional<Municipality> resolve(String name, Optional<String> prefecture, Optional<String> city) {
        var all = new ArrayList<>(named(name));
        prefecture.ifPresent(p -> all.removeIf(m -> !m.prefecture().equals(p)));
        city.ifPresent(c -> all.removeIf(m -> !m.city().equals(city)));
        if (all.size() == 1) return Optional.of(all.getFirst());
        return all.stream().filter(Municipality::isSpecialWard).findFirst();
    }
}
