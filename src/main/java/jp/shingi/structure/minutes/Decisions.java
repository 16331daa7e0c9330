package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import jp.shingi.model.Decision;
import jp.shingi.model.ItemKind;
import jp.shingi.model.Outcome;
import jp.shingi.model.Role;
import jp.shingi.model.Warning;

/**
 * Finds what was decided on each item. Only who presides decides, and who asked withdraws; the last words that name an outcome count,
 * so that a proposal gives way to the decision, and stands where the decision only says そのように.
 */
final class Decisions {
    private static final Pattern QUESTION = Pattern.compile("(?:ます|です|でしょう|ません|のでしょう|いの|るの)か[。？]?$");
    /** Procedure, not the matter itself. */
    private static final Pattern REFERRED =
            Pattern.compile("付託|会期|議席|署名(?:委員|議員)|動議|休憩|延長|日程に追加|一任|理事会を置く|委員(?:長)?に(?:指名|選任)");

    /** Who asked takes it back. */
    private static final Pattern ASKS_BACK = Pattern.compile("下げ|撤回");

    private final List<Topic> topics;
    private final References references;
    private final Conditions conditions;
    private final List<Warning> warnings;
    private final Map<String, Found> decided = new LinkedHashMap<>();

    /** A decision on one item while the meeting goes on. */
    private record Found(
            List<String> items, Outcome outcome, String text, int turn, boolean proposed, List<String> conditions) {}

    private Decisions(List<Topic> topics, List<String> texts, List<Warning> warnings) {
        this.topics = topics;
        this.references = new References(topics);
        this.conditions = new Conditions(texts);
        this.warnings = warnings;
    }

    static List<Decision> of(
            List<Moment> moments, List<Role> roles, List<String> texts, List<Topic> topics, List<Warning> warnings) {
        if (topics.isEmpty()) return List.of();
        var decisions = new Decisions(topics, texts, warnings);
        for (var moment : moments) decisions.sentence(moment, decider(moment, roles));
        decisions.add(Conditions.requests(moments));
        return decisions.all(texts);
    }

    /** The record tells what the council decided as who presides says it. */
    private static Role decider(Moment moment, List<Role> roles) {
        return moment.turn() == Moment.TOLD ? Role.CHAIR : roles.get(moment.turn() - 1);
    }

    private void sentence(Moment moment, Role role) {
        if (role != Role.CHAIR && !ASKS_BACK.matcher(moment.sentence()).find()) return;
        var sentence = Text.closed(moment.sentence());
        var hit = DecisionPhrase.in(sentence);
        if (hit.isEmpty()) return;
        var outcome = hit.get().outcome();
        var presides = role == Role.CHAIR;
        if (outcome == Outcome.APPROVED && REFERRED.matcher(sentence).find()) return;
        if (outcome == Outcome.WITHDRAWN ? role == Role.MEMBER || role == Role.MEMBERS : !presides) return;
        boolean proposed = DecisionWords.proposes(sentence);
        if (QUESTION.matcher(sentence).find() && !proposed) return;
        var items = items(sentence, hit.get(), moment);
        if (items.isEmpty()) return;
        if (outcome == Outcome.WITHDRAWN
                && !presides
                && items.stream()
                        .anyMatch(
                                id -> decided.containsKey(id) && decided.get(id).outcome() == Outcome.WITHDRAWN))
            return;
        if (outcome == Outcome.NOTED && items.size() > 1 && items.stream().anyMatch(this::reported))
            items = items.stream().filter(this::reported).toList();
        var settled = settled(outcome, items, sentence);
        if (settled.isEmpty()) return;
        var bound = settled.get() == Outcome.APPROVED
                ? conditions.in(sentence, moment.turn())
                : Optional.<List<String>>empty();
        keep(new Found(
                items,
                bound.isPresent() ? Outcome.APPROVED_WITH_CONDITIONS : settled.get(),
                DecisionWords.of(sentence, hit.get()),
                moment.turn(),
                proposed,
                bound.orElse(List.of())));
    }

    /** A report is noted, whatever is said; a consultation that is only noted was approved where the words say 了承. */
    private Optional<Outcome> settled(Outcome outcome, List<String> items, String sentence) {
        var reported = items.stream().allMatch(this::reported);
        if (reported && outcome == Outcome.APPROVED) return Optional.of(Outcome.NOTED);
        if (reported || outcome != Outcome.NOTED) return Optional.of(outcome);
        return sentence.contains("了承") || sentence.contains("了解") ? Optional.of(Outcome.APPROVED) : Optional.empty();
    }

    private void keep(Found found) {
        for (var id : found.items()) {
            var before = decided.get(id);
            if (before != null && before.outcome() == Outcome.WITHDRAWN && found.outcome() != Outcome.WITHDRAWN)
                continue;
            if (before != null && !before.proposed() && found.proposed()) continue;
            if (before != null
                    && before.outcome() == Outcome.APPROVED_WITH_CONDITIONS
                    && before.proposed()
                    && found.outcome() == Outcome.APPROVED
                    && weak(found)) continue;
            if (before != null
                    && before.turn() == found.turn()
                    && !before.proposed()
                    && before.outcome() != Outcome.NOTED
                    && !named(before, found)) continue;
            decided.put(id, found);
        }
    }

    /** The same outcome said once more, now with the number of the item. */
    private boolean named(Found before, Found found) {
        return before.outcome() == found.outcome()
                && references.named(before.text(), before.items()).isEmpty()
                && references.named(found.text(), found.items()).equals(found.items());
    }

    /** Words that only confirm: そのように決します. */
    private static boolean weak(Found found) {
        return found.text().contains("そのように")
                || found.text().contains("さよう")
                || found.text().contains("左様");
    }

    private boolean reported(String id) {
        return topics.stream()
                .filter(topic -> topic.id().equals(id))
                .anyMatch(topic ->
                        topic.item().kind() == ItemKind.REPORT || topic.item().kind() == ItemKind.OTHER);
    }

    /** The items that the words before the outcome name, else those under discussion; a slip in the number is seen by what is open. */
    private List<String> items(String sentence, DecisionPhrase.Hit hit, Moment moment) {
        var named = references.named(sentence.substring(0, hit.start()), moment.items());
        if (named.isEmpty()) return moment.items();
        var open = moment.items();
        var slip = !open.isEmpty()
                && named.size() == open.size()
                && !open.containsAll(named)
                && named.stream()
                        .anyMatch(
                                id -> decided.containsKey(id) && decided.get(id).turn() < moment.turn() - 3)
                && open.stream().noneMatch(decided::containsKey);
        if (!slip) return named;
        warnings.add(Warning.of(
                "item-number-doubtful",
                "turn %d decides on %s while %s was under discussion".formatted(moment.turn(), named, open)));
        return open;
    }

    /** Requests that who presides adds to an approval in the same turn. */
    private void add(Map<Integer, List<String>> requests) {
        decided.replaceAll((id, found) -> {
            var more = requests.getOrDefault(found.turn(), List.of());
            if (more.isEmpty()
                    || found.outcome() != Outcome.APPROVED && found.outcome() != Outcome.APPROVED_WITH_CONDITIONS)
                return found;
            var conditions = new ArrayList<>(found.conditions());
            conditions.addAll(more);
            return new Found(found.items(), found.outcome(), found.text(), found.turn(), found.proposed(), conditions);
        });
    }

    private List<Decision> all(List<String> texts) {
        var byWords = new LinkedHashMap<Found, List<String>>();
        for (var topic : topics) {
            var found = decided.get(topic.id());
            if (found != null)
                byWords.computeIfAbsent(found, key -> new ArrayList<>()).add(topic.id());
        }
        var decisions = new ArrayList<Decision>();
        byWords.forEach((found, ids) -> decisions.add(new Decision(
                ids,
                found.outcome(),
                found.text(),
                found.turn() == Moment.TOLD ? OptionalInt.empty() : OptionalInt.of(found.turn()),
                found.conditions(),
                Votes.of(texts, found.turn()))));
        return decisions;
    }
}
