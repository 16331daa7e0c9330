package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.HashMap;
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
import jp.shingi.model.Vote;
import jp.shingi.model.Warning;
import jp.shingi.text.Numerals;

/**
 * Finds what was decided on each item. Only who presides decides, and who asked withdraws; the last words that name an outcome count,
 * so that a proposal gives way to the decision, and stands where the decision only says そのように.
 */
final class Decisions {
    private static final Pattern LEAD = Pattern.compile(
            "^(?:――|―)*(?:(?:そう(?:しますと|であれば)|それでは|では|じゃあ|よって|したがいまして|したがって|ほかに?(?:御?意見が|ご意見が|御?質問が)?なければ|他になければ|(?:御|ご)?意見がなければ|なければ|特に(?:御|ご)?異議がなければ|ほかに(?:御|ご)?意見もないようですので|(?:御|ご)?異議なしと認め(?=、[^。]*は)|はい|ただいまの|以上のとおり)、?)+");
    /** What only gives the reason: 御意見は出尽くしたようですので、. */
    private static final Pattern REASON =
            Pattern.compile("[^、]*(?:ようですので|ようですから|と思いますので|ましたので|ませんが|ありませんので|ございませんので|声あり[）)](?:では|それでは)?)、?");

    private static final Pattern TRAIL = Pattern.compile(
            "(?:という(?:ことで|結論で|形で)?|ということに|こととして|ことで|とのことで|で|と(?:いた)?して|ことに|のですが|、|ことで(?:御|ご)異議)*(?:(?:皆さん|委員の皆様)、?)?(?:よろしい(?:です(?:か|ね)|でしょうか)|いかが(?:です(?:か)?|でしょうか?)|(?:御|ご)異議(?:は)?(?:ありません|ございません|ない)(?:か|でしょうか|ね)|お願いします|お諮りします)?[。]?$");
    private static final Pattern QUESTION = Pattern.compile("(?:ます|です|でしょう|ません|のでしょう|いの|るの)か[。？]?$");
    private static final Pattern PROPOSAL = Pattern.compile("よろしい|いかが|異議(?:は)?(?:あり|ござい)ません|異議ない");
    private static final Pattern CONDITION = Pattern.compile(
            "(.{2,120}?)(?:こと)?を(?:付帯)?条件(?:に|と|として)|(.{2,80}?こと)として、?(?:可|承認|認め|了承)|(.{2,80}?)(?:の上で?|したうえで|した上で)、?(?:原案)?(?:を)?(?:承認|可|認め|了承|適当)|(.{2,80}?)(?:意見|要望|条件)を付(?:し|け)て|条件付き|付帯意見|附帯(?:意見|決議|条件)|前提(?:に|として)(?:承認|認め|了承)");
    private static final Pattern REQUEST =
            Pattern.compile("^(?:ただし?|なお|その際|あわせて|併せて|また).*(?:いただきたい|いただくよう|願いたい|お願い(?:し|いた|をし)|留意|配慮|努め|ほしい|要望し)");
    /** Procedure, not the matter itself. */
    private static final Pattern REFERRED =
            Pattern.compile("付託|会期|議席|署名(?:委員|議員)|動議|休憩|延長|日程に追加|一任|理事会を置く|委員(?:長)?に(?:指名|選任)");

    private static final Pattern VOTE =
            Pattern.compile("(賛成|反対|棄権|挙手|起立)(?:者|が|は|の(?:方|委員))?、?([0-9０-９〇一二三四五六七八九十百]{1,4})(?:名|人|票|議員)");

    private final List<Topic> topics;
    private final References references;
    private final List<Warning> warnings;
    private final Map<String, Found> decided = new LinkedHashMap<>();

    /** A decision on one item while the meeting goes on. */
    private record Found(
            List<String> items, Outcome outcome, String text, int turn, boolean proposed, List<String> conditions) {}

    private Decisions(List<Topic> topics, List<Warning> warnings) {
        this.topics = topics;
        this.references = new References(topics);
        this.warnings = warnings;
    }

    static List<Decision> of(
            List<Moment> moments, List<Role> roles, List<String> texts, List<Topic> topics, List<Warning> warnings) {
        if (topics.isEmpty()) return List.of();
        var decisions = new Decisions(topics, warnings);
        for (var moment : moments) decisions.sentence(moment, roles.get(moment.turn() - 1));
        decisions.requests(moments);
        return decisions.all(texts);
    }

    private void sentence(Moment moment, Role role) {
        if (role != Role.CHAIR && moment.sentence().indexOf('下') < 0) return;
        var sentence = Text.closed(moment.sentence());
        var hit = DecisionPhrase.in(sentence);
        if (hit.isEmpty()) return;
        var outcome = hit.get().outcome();
        var presides = role == Role.CHAIR;
        if (outcome == Outcome.APPROVED && REFERRED.matcher(sentence).find()) return;
        if (outcome == Outcome.WITHDRAWN ? role == Role.MEMBER || role == Role.MEMBERS : !presides) return;
        boolean proposed = PROPOSAL.matcher(sentence).find();
        if (QUESTION.matcher(sentence).find() && !proposed) return;
        var items = items(sentence, hit.get(), moment);
        if (items.isEmpty()) return;
        if (outcome == Outcome.WITHDRAWN
                && items.stream()
                        .anyMatch(
                                id -> decided.containsKey(id) && decided.get(id).outcome() == Outcome.WITHDRAWN))
            return;
        if (outcome == Outcome.NOTED && items.size() > 1 && items.stream().anyMatch(this::reported))
            items = items.stream().filter(this::reported).toList();
        var reported = items.stream().allMatch(this::reported);
        if (reported && outcome == Outcome.APPROVED) outcome = Outcome.NOTED;
        if (!reported && outcome == Outcome.NOTED) {
            if (!sentence.contains("了承") && !sentence.contains("了解")) return;
            outcome = Outcome.APPROVED;
        }
        var condition = CONDITION.matcher(sentence);
        var conditions = new ArrayList<String>();
        if (outcome == Outcome.APPROVED && condition.find()) {
            outcome = Outcome.APPROVED_WITH_CONDITIONS;
            for (int group = 1; group <= condition.groupCount(); group++)
                if (condition.group(group) != null
                        && !bare(condition.group(group)).isBlank()) conditions.add(bare(condition.group(group)));
        }
        keep(new Found(items, outcome, words(sentence, hit.get()), moment.turn(), proposed, conditions));
    }

    private void keep(Found found) {
        for (var id : found.items()) {
            var before = decided.get(id);
            if (before != null && before.outcome() == Outcome.WITHDRAWN) continue;
            if (before != null && !before.proposed() && found.proposed()) continue;
            if (before != null
                    && before.outcome() == Outcome.APPROVED_WITH_CONDITIONS
                    && before.proposed()
                    && found.outcome() == Outcome.APPROVED
                    && weak(found)) continue;
            if (before != null
                    && before.turn() == found.turn()
                    && !before.proposed()
                    && before.outcome() != Outcome.NOTED) continue;
            decided.put(id, found);
        }
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
        var named = references.named(sentence.substring(0, hit.start()));
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

    /** The words of the sentence that decide: without what leads to them and without the question at the end. */
    private static String words(String sentence, DecisionPhrase.Hit hit) {
        var lead = LEAD.matcher(sentence);
        int from = lead.find() && lead.end() <= hit.start() ? lead.end() : 0;
        var reason = REASON.matcher(sentence).region(from, hit.start());
        while (reason.find()) from = reason.end();
        int next = sentence.indexOf("。", hit.end());
        int end = next < 0 ? sentence.length() : next;
        var rest = sentence.substring(from, end);
        var trail = TRAIL.matcher(rest);
        if (trail.find() && PROPOSAL.matcher(trail.group()).find() && trail.start() >= hit.end() - from - 2)
            rest = rest.substring(0, trail.start());
        int comma = sentence.indexOf('、', hit.end());
        if (comma > 0
                && comma - from < rest.length()
                && Pattern.compile("閉会|散会|続いて|次に|終了|終わ")
                        .matcher(sentence.substring(comma))
                        .find()) rest = sentence.substring(from, comma);
        return rest.replaceFirst("。$", "");
    }

    private static String bare(String condition) {
        return LEAD.matcher(condition)
                .replaceFirst("")
                .replaceFirst("^[^、]{0,24}(?:号|事項|件|議題|[ア-コ①-⑳0-9）)])(?:に(?:つ(?:きまして|いて)|関して)は|は)、?", "");
    }

    /** Requests that who presides adds to an approval in the same turn. */
    private void requests(List<Moment> moments) {
        var added = new HashMap<Integer, List<String>>();
        for (var moment : moments)
            if (REQUEST.matcher(Text.closed(moment.sentence())).find())
                added.computeIfAbsent(moment.turn(), turn -> new ArrayList<>()).add(Text.strip(moment.sentence()));
        decided.replaceAll((id, found) -> {
            var more = added.getOrDefault(found.turn(), List.of());
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
                OptionalInt.of(found.turn()),
                found.conditions(),
                vote(texts, found.turn()))));
        return decisions;
    }

    /** Counts given in the turn itself or in the two before it. */
    private static Optional<Vote> vote(List<String> texts, int turn) {
        var counts = new HashMap<String, Integer>();
        for (int i = Math.max(0, turn - 2); i < turn; i++) {
            var found = VOTE.matcher(Text.closed(texts.get(i)));
            while (found.find()) {
                var word = found.group(1).equals("挙手") || found.group(1).equals("起立") ? "賛成" : found.group(1);
                Numerals.parse(Text.folded(found.group(2))).ifPresent(n -> counts.put(word, n));
            }
        }
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Vote(count(counts, "賛成"), count(counts, "反対"), count(counts, "棄権")));
    }

    private static OptionalInt count(Map<String, Integer> counts, String word) {
        return counts.containsKey(word) ? OptionalInt.of(counts.get(word)) : OptionalInt.empty();
    }
}
