package jp.shingi.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shingi.index.IndexField;
import jp.shingi.text.Fold;
import org.apache.lucene.util.FixedBitSet;

/** Counts of each facet's values among units. */
final class Facets {
    /** Values of one facet that a result shows; {@link Searcher#facet} gives the rest. */
    static final int SHOWN = 50;

    private static final Comparator<FacetValue> BY_COUNT =
            Comparator.comparingInt(FacetValue::count).reversed().thenComparing(FacetValue::value);
    private static final Comparator<FacetValue> BY_NAME = Comparator.comparing(FacetValue::value);

    private Facets() {}

    /** The first values with at least one unit that a result shows: by name for years (newest first), else most frequent first. */
    static List<FacetValue> shown(Snapshot snapshot, Filter filter, FixedBitSet units) {
        return of(snapshot, filter, units, usual(filter), SHOWN);
    }

    /** All values with at least one unit, in the same order. */
    static List<FacetValue> of(Snapshot snapshot, Filter filter, FixedBitSet units) {
        return of(snapshot, filter, units, usual(filter));
    }

    static List<FacetValue> of(Snapshot snapshot, Filter filter, FixedBitSet units, FacetOrder order) {
        return of(snapshot, filter, units, order, Integer.MAX_VALUE);
    }

    private static List<FacetValue> of(
            Snapshot snapshot, Filter filter, FixedBitSet units, FacetOrder order, int most) {
        var field = IndexField.named(filter.key());
        var column = snapshot.column(field);
        var counts = column.counts(units);
        var values = new ArrayList<FacetValue>();
        for (int n = 0; n < counts.length; n++)
            if (counts[n] > 0) values.add(FacetValue.flat(column.names()[n], counts[n]));
        var comparator = switch (order) {
            case COUNT -> BY_COUNT;
            case NAME -> isYear(filter) ? BY_NAME.reversed() : BY_NAME;
        };
        return field.type() == IndexField.Type.PATH_FACET
                ? tree(values, comparator, most)
                : sorted(values, comparator, most);
    }

    /** The values that contain what a reader typed into the filter box, levels laid out flat. */
    static List<FacetValue> containing(List<FacetValue> values, String wanted) {
        var key = Fold.key(wanted);
        if (key.isEmpty()) return values;
        var found = new ArrayList<FacetValue>();
        for (var value : values) {
            if (Fold.key(value.value()).contains(key)) found.add(FacetValue.flat(value.value(), value.count()));
            found.addAll(containing(value.children().orElse(List.of()), wanted));
        }
        return found;
    }

    private static FacetOrder usual(Filter filter) {
        return isYear(filter) ? FacetOrder.NAME : FacetOrder.COUNT;
    }

    private static boolean isYear(Filter filter) {
        return filter == Filter.YEAR || filter == Filter.FISCAL_YEAR;
    }

    private static List<FacetValue> sorted(List<FacetValue> values, Comparator<FacetValue> comparator, int most) {
        return values.stream().sorted(comparator).limit(most).toList();
    }

    /** Paths under the paths above them. @param most of the highest level */
    private static List<FacetValue> tree(List<FacetValue> paths, Comparator<FacetValue> comparator, int most) {
        var under = new LinkedHashMap<String, List<FacetValue>>();
        for (var path : paths) {
            int slash = path.value().lastIndexOf('/');
            under.computeIfAbsent(slash < 0 ? "" : path.value().substring(0, slash), key -> new ArrayList<>())
                    .add(path);
        }
        return children("", under, comparator, most);
    }

    private static List<FacetValue> children(
            String above, Map<String, List<FacetValue>> under, Comparator<FacetValue> comparator, int most) {
        return sorted(under.getOrDefault(above, List.of()), comparator, most).stream()
                .map(path -> new FacetValue(
                        path.value(),
                        path.count(),
                        Optional.of(children(path.value(), under, comparator, Integer.MAX_VALUE))))
                .toList();
    }
}
