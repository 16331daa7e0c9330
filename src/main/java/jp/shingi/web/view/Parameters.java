package jp.shingi.web.view;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shingi.search.Filter;
import jp.shingi.search.SearchRequest;
import jp.shingi.search.SortOrder;
import jp.shingi.search.Unit;

/** Reads the parameters of an address, within limits that hold for pages and API alike. */
public final class Parameters {
    /** Characters of a query. */
    public static final int LONGEST_QUERY = 1000;
    /** Words and clauses of a query. */
    public static final int MOST_WORDS = 100;
    /** Values of all filters together. */
    public static final int MOST_VALUES = 100;

    /** Words to mark in a document or on its page, and their characters. */
    public static final int MOST_MARKS = 20;

    static final int LONGEST_MARK = 100;

    private static final int LONGEST_VALUE = 300;
    private final Map<String, List<String>> given;

    public Parameters(Map<String, List<String>> given) {
        this.given = given;
    }

    /** @throws BadRequest naming the parameter that cannot be read or is out of bounds */
    public SearchRequest search() {
        return new SearchRequest(
                query(),
                filters(),
                choice("unit", Unit.CASE, Unit.values(), Unit::key),
                choice("sort", SortOrder.RELEVANCE, SortOrder.values(), SortOrder::key),
                page(),
                size(),
                flag("strict"),
                flag("explain"));
    }

    /** The query: not too long, and not of too many words. */
    public String query() {
        var q = text("q", "");
        if (q.length() > LONGEST_QUERY)
            throw new BadRequest(
                    "query-too-long", "q has %,d characters; at most %,d".formatted(q.length(), LONGEST_QUERY));
        var words = q.strip().split("[\\s\\u3000]+").length;
        if (words > MOST_WORDS)
            throw new BadRequest("too-many-words", "q has %d words; at most %d".formatted(words, MOST_WORDS));
        return q;
    }

    public String text(String name, String otherwise) {
        return given.getOrDefault(name, List.of()).stream().findFirst().orElse(otherwise);
    }

    public List<String> all(String name) {
        return given.getOrDefault(name, List.of());
    }

    /** The words that the reader's search matched, to mark where they stand. */
    public List<String> marks() {
        var marks = all("mark").stream().filter(m -> !m.isBlank()).distinct().toList();
        if (marks.size() > MOST_MARKS || marks.stream().anyMatch(m -> m.length() > LONGEST_MARK))
            throw new BadRequest(
                    "invalid-parameter",
                    "mark takes at most %d words of at most %d characters".formatted(MOST_MARKS, LONGEST_MARK));
        return marks;
    }

    /** A whole number within bounds. */
    public int number(String name, int otherwise, int least, int most) {
        var text = text(name, "");
        if (text.isEmpty()) return otherwise;
        if (!text.matches("-?\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most)
            throw new BadRequest(
                    "invalid-parameter", "%s must be a whole number from %d to %,d".formatted(name, least, most));
        return Integer.parseInt(text);
    }

    /** One of some values by their keys. */
    public <T> T choice(String name, T otherwise, T[] values, Function<T, String> key) {
        var text = text(name, "");
        if (text.isEmpty()) return otherwise;
        return Arrays.stream(values)
                .filter(value -> key.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new BadRequest(
                        "invalid-parameter",
                        name + " must be one of "
                                + Arrays.stream(values).map(key).collect(Collectors.joining(", "))));
    }

    public boolean flag(String name) {
        return choice(name, "false", new String[] {"true", "false"}, Function.identity())
                .equals("true");
    }

    private int page() {
        return number("page", 1, 1, SearchRequest.DEEPEST);
    }

    private int size() {
        var size = number("size", State.SIZE, 0, SearchRequest.MOST);
        if ((long) page() * size > SearchRequest.DEEPEST)
            throw new BadRequest(
                    "too-deep",
                    "page × size must be at most %,d; narrow the search, or take all of it from /search.jsonl"
                            .formatted(SearchRequest.DEEPEST));
        return size;
    }

    private Map<Filter, List<String>> filters() {
        Map<Filter, List<String>> filters = new EnumMap<>(Filter.class);
        for (var filter : Filter.values()) {
            var values = all(filter.key()).stream()
                    .filter(v -> !v.isBlank())
                    .distinct()
                    .toList();
            values.forEach(value -> check(filter, value));
            if (!values.isEmpty()) filters.put(filter, values);
        }
        if (filters.values().stream().mapToInt(List::size).sum() > MOST_VALUES)
            throw new BadRequest("too-many-filters", "at most %d values of filters".formatted(MOST_VALUES));
        return filters;
    }

    private static void check(Filter filter, String value) {
        var years = filter == Filter.YEAR || filter == Filter.FISCAL_YEAR;
        if (years && !value.matches("\\d{4}(-\\d{4})?"))
            throw new BadRequest(
                    "invalid-parameter", filter.key() + " must be a year (2012) or a range of years (2012-2015)");
        if (value.length() > LONGEST_VALUE)
            throw new BadRequest(
                    "invalid-parameter", filter.key() + " is longer than " + LONGEST_VALUE + " characters");
    }
}
