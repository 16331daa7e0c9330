package jp.shingi.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.shingi.index.IndexField;
import jp.shingi.text.Fold;
import org.apache.lucene.util.FixedBitSet;

/** Counts of each facet's values among units. */
final class Facets {
    /** Values of one facet that a result shows; {@link Searcher#facet} gives the rest. */
    static final int SHOWN = 50;

    private static final Comparator<Counted> BY_COUNT =
            Comparator.comparingInt(Counted::count).reversed().thenComparing(Counted::value);
    private static final Comparator<Counted> BY_NAME = Comparator.comparing(Counted::value);

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
        var comparator = switch (order) {
            case COUNT -> BY_COUNT;
            case NAME -> isYear(filter) ? BY_NAME.reversed() : BY_NAME;
        };
        if (field.type() == IndexField.Type.PATH_FACET) {
            var levels = snapshot.levels(field);
            return tree(levels.top(), levels, column, counts, comparator, most);
        }
        var found = new ArrayList<Counted>();
        for (int n = 0; n < counts.length; n++)
            if (counts[n] > 0) found.add(new Counted(n, column.names()[n], counts[n]));
        return first(found, comparator, most).stream()
                .map(one -> FacetValue.flat(one.value, one.count))
                .toList();
    }

    private record Counted(int number, String value, int count) {}

    /** Paths under the paths above them. @param most of the highest level */
    private static List<FacetValue> tree(
            List<Integer> numbers,
            Levels levels,
            Column column,
            int[] counts,
            Comparator<Counted> comparator,
            int most) {
        var found = new ArrayList<Counted>();
        for (int number : numbers)
            if (counts[number] > 0) found.add(new Counted(number, column.names()[number], counts[number]));
        var values = new ArrayList<FacetValue>();
        for (var one : first(found, comparator, most)) {
            var under = levels.under().get(one.number);
            values.add(new FacetValue(
                    one.value,
                    one.count,
                    Optional.of(tree(under, levels, column, counts, comparator, Integer.MAX_VALUE))));
        }
        return values;
    }

    private static List<Counted> first(List<Counted> found, Comparator<Counted> comparator, int most) {
        found.sort(comparator);
        return found.subList(0, Math.min(most, found.size()));
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
}
