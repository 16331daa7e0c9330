package jp.shingi.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The citations of one document as they are found, and what they tell of each other. */
final class Citations {
    /** How many passages 同条 and 同項 reach back. */
    private static final int SAME_REACH = 3;

    private final List<Cited> found = new ArrayList<>();
    private Optional<Cited> latest = Optional.empty();
    /** How many passages were read since the latest citation. */
    private int since;

    void startPart() {
        latest = Optional.empty();
    }

    void startPassage() {
        if (since++ > SAME_REACH) latest = Optional.empty();
    }

    void add(Passage passage, int start, int end, Optional<String> law, String caption, List<Article> articles) {
        var text = passage.text().substring(start, end).replaceAll("\\s*\\n\\s*", "");
        for (var article : new LinkedHashSet<>(articles)) {
            var one = new Cited(passage, text, law, article, caption, start);
            found.add(one);
            latest = Optional.of(one);
            since = 0;
        }
    }

    /** What 同条 and 同項 go back to. */
    Optional<Cited> latest() {
        return latest;
    }

    /**
     * All of them. One without a law takes that of the same article elsewhere in the document, where only one law has it, then that of the
     * article alone, where its number is a rare one (第30条の45).
     */
    List<Cited> resolved() {
        var exact = resolved(found, Cited::article);
        var rare = resolved(
                exact,
                one -> Article.of(
                        one.article().article().contains("の") ? one.article().article() : ""));
        Map<List<Object>, String> ofList = new HashMap<>();
        rare.forEach(one -> one.law().ifPresent(law -> ofList.putIfAbsent(one.list(), law)));
        return rare.stream()
                .map(one -> one.law().isPresent() ? one : one.law(Optional.ofNullable(ofList.get(one.list()))))
                .toList();
    }

    private static List<Cited> resolved(List<Cited> cited, Function<Cited, Article> key) {
        var laws = new HashMap<Article, Set<String>>();
        for (var one : cited)
            one.law()
                    .ifPresent(law -> laws.computeIfAbsent(key.apply(one), a -> new LinkedHashSet<>())
                            .add(law));
        return cited.stream()
                .map(one -> one.law().isPresent() || key.apply(one).article().isEmpty()
                        ? one
                        : one.law(only(laws.getOrDefault(key.apply(one), Set.of()))))
                .toList();
    }

    private static Optional<String> only(Set<String> laws) {
        return laws.size() == 1 ? Optional.of(laws.iterator().next()) : Optional.empty();
    }
}
