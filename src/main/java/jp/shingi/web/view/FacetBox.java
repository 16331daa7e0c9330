package jp.shingi.web.view;

import java.util.List;
import jp.shingi.search.FacetValue;
import jp.shingi.search.Filter;
import jp.shingi.search.SearchResult;

/**
 * One facet beside the results.
 *
 * @param choices the most frequent values, and the chosen ones even where they are not
 * @param more whether there are more values than are shown
 */
public record FacetBox(Filter filter, List<Choice> choices, boolean more) {
    private static final int SHOWN = 8;

    public FacetBox {
        choices = List.copyOf(choices);
    }

    /** The facets of a result that have anything to choose, in a fixed order. */
    public static List<FacetBox> of(State state, SearchResult result) {
        return java.util.Arrays.stream(Filter.values())
                .filter(filter -> filter != Filter.YEAR)
                .map(filter -> of(state, filter, result.facets().getOrDefault(filter.key(), List.of())))
                .filter(box -> !box.choices.isEmpty())
                .toList();
    }

    private static FacetBox of(State state, Filter filter, List<FacetValue> values) {
        var shown = values.stream()
                .limit(SHOWN)
                .map(value -> choice(state, filter, value))
                .toList();
        var names = values.stream().map(FacetValue::value).limit(SHOWN).toList();
        var chosen = state.values(filter).stream()
                .filter(value -> !names.contains(value) && shown.stream().noneMatch(c -> c.holds(value)))
                .map(value -> new Choice(
                        value,
                        count(values, value),
                        true,
                        state.without(filter, value).href(),
                        List.of()));
        return new FacetBox(
                filter, java.util.stream.Stream.concat(chosen, shown.stream()).toList(), values.size() > SHOWN);
    }

    /** What stands two levels below a value is shown only once that value is chosen: laws have many paragraphs. */
    private static Choice choice(State state, Filter filter, FacetValue value) {
        return choice(state, filter, value, true);
    }

    private static Choice choice(State state, Filter filter, FacetValue value, boolean open) {
        var chosen = state.values(filter).stream()
                .anyMatch(v -> v.equals(value.value()) || v.startsWith(value.value() + "/"));
        var below = (open || chosen ? value.children().orElse(List.of()) : List.<FacetValue>of())
                .stream()
                        .limit(SHOWN)
                        .map(child -> choice(state, filter, child, false))
                        .toList();
        return new Choice(
                value.value(),
                value.count(),
                state.has(filter, value.value()),
                state.toggled(filter, value.value()).href(),
                below);
    }

    private static int count(List<FacetValue> values, String wanted) {
        return values.stream()
                .filter(value -> value.value().equals(wanted))
                .mapToInt(FacetValue::count)
                .findFirst()
                .orElse(-1);
    }

    /** Whether one of its values is chosen: then it stands open. */
    public boolean inUse() {
        return choices.stream().anyMatch(Choice::inUse);
    }

    /**
     * @param count −1 where it is not known
     * @param href the search with this value taken in, or out where it is chosen
     */
    public record Choice(String value, int count, boolean chosen, String href, List<Choice> below) {
        public Choice {
            below = List.copyOf(below);
        }

        /** Whether it, or one below it, is chosen: then it stands open. */
        public boolean inUse() {
            return chosen || below.stream().anyMatch(Choice::inUse);
        }

        boolean holds(String wanted) {
            return value.equals(wanted) || below.stream().anyMatch(child -> child.holds(wanted));
        }
    }
}
