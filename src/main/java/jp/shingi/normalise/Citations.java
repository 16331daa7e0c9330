package jp.shingi.normalise;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

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

    /** How many passages of speech lie at most between a bare article and the one that tells its law. */
    private static final int SPEECH_REACH = 12;

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
        var known = cited.stream().filter(one -> one.law().isPresent()).collect(groupingBy(key));
        return cited.stream()
                .map(one -> one.law().isPresent() || key.apply(one).article().isEmpty()
                        ? one
                        : one.law(only(known.getOrDefault(key.apply(one), List.of()).stream()
                                .filter(other -> isNear(one, other))
                                .map(Cited::law)
                                .flatMap(Optional::stream)
                                .collect(toSet()))))
                .toList();
    }

    /** In speech the subject changes; a form has one. */
    private static boolean isNear(Cited one, Cited other) {
        var turn = one.passage().place().turn();
        if (turn.isEmpty()) return true;
        var there = other.passage().place().turn();
        return there.isEmpty() || Math.abs(turn.getAsInt() - there.getAsInt()) <= SPEECH_REACH;
    }

    private static Optional<String> only(Set<String> laws) {
        return laws.size() == 1 ? Optional.of(laws.iterator().next()) : Optional.empty();
    }
}
