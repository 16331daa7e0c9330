package jp.shingi.web.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.shingi.search.Filter;
import jp.shingi.search.Suggestion;

/** The words of the site in one language, from {@code words.tsv}: key, Japanese, English. */
public final class Words {
    private static final Map<Language, Words> ALL = read();
    /** Characters that a word typed into a small box may have. */
    public static final int LONGEST = 200;

    private final Language language;
    private final Map<String, String> words = new HashMap<>();

    private Words(Language language) {
        this.language = language;
    }

    public static Words in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    /**
     * A phrase, with {@code {0}}, {@code {1}} … replaced.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String get(String key, Object... values) {
        var text = find(key).orElseThrow(() -> new IllegalArgumentException("words.tsv has no " + key));
        for (int n = 0; n < values.length; n++) text = text.replace("{" + n + "}", shown(values[n]));
        return text;
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /** The name of a filter. */
    public String filter(Filter filter) {
        return get("filter." + filter.key());
    }

    /** A facet's value as a reader sees it. */
    public String value(Filter filter, String value) {
        return switch (filter) {
            case OUTCOME, KIND, ROLE -> find(filter.key() + "." + value).orElse(value);
            case ITEM_KIND -> find("itemKind." + value).orElse(value);
            case ARTICLE -> Articles.words(value);
            case YEAR -> Days.year(value, language);
            case FISCAL_YEAR -> Days.fiscalYear(value, language);
            case WARD, CONTRACTOR, DEPARTMENT, COUNCIL -> value;
        };
    }

    /** The name of an outcome. */
    public String outcome(String key) {
        return value(Filter.OUTCOME, key);
    }

    /** What a warning means; a code of a corpus that another version wrote stands for itself. */
    public String warning(String code) {
        return find("warning." + code).orElse(code);
    }

    /** What kind of thing is suggested. */
    public String kind(Suggestion suggestion) {
        return find("suggestion." + suggestion.kind()).orElse(suggestion.kind());
    }

    private static String shown(Object value) {
        return value instanceof Integer || value instanceof Long ? "%,d".formatted(value) : value.toString();
    }

    private static Map<Language, Words> read() {
        Map<Language, Words> all = new LinkedHashMap<>();
        for (var language : Language.values()) all.put(language, new Words(language));
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream("/jp/shingi/web/words.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> {
                        Objects.requireNonNull(all.get(Language.JA)).words.put(row[0], row[1]);
                        Objects.requireNonNull(all.get(Language.EN)).words.put(row[0], row[2]);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
