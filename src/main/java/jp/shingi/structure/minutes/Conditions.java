package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an approval is bound to: conditions within its sentence, requests that who presides adds in the same turn. Where the sentence
 * only points back (ただいまの３点を条件として), the points that were counted before stand for it.
 */
final class Conditions {
    private static final Pattern CONDITION = Pattern.compile(
            "(.{2,120}?)(?:こと)?を(?:付帯)?条件(?:に|と|として)|(.{2,80}?こと)として、?(?:可|承認|認め|了承)|(.{2,80}?)(?:の上で?|したうえで|した上で)、?(?:原案)?(?:を)?(?:承認|可|認め|了承|適当)|(.{2,80}?)(?:意見|要望|条件)を付(?:し|け)て|(.{2,80}?こと)を付(?:し|け)て|条件付き|付帯意見|附帯(?:意見|決議|条件)|前提(?:に|として)(?:承認|認め|了承)");
    private static final Pattern REQUEST =
            Pattern.compile("^(?:ただし?|なお|その際|あわせて|併せて|また).*(?:いただきたい|いただくよう|願いたい|お願い(?:し|いた|をし)|留意|配慮|努め|ほしい|要望し)");
    /** 条件は、年1回の報告とする. */
    private static final Pattern STATED = Pattern.compile(
            "^(?:その|なお、?)?(?:付帯|附帯)?(?:条件|意見)(?:として)?は、?(.{4,120}?)(?:と(?:する|(?:いた)?します)|です|である|でございます)。?$");
    /** A clause before the condition, not what it says: 他に質問がなければ、条件を付して. */
    private static final Pattern CLAUSE = Pattern.compile("(?:ば|ので|ため|から|が|たら)、$");

    private static final String COUNT = "([0-9０-９一二三四五六七八九十]{1,2})(?:点|件|つ|項目)";
    private static final Pattern POINTER =
            Pattern.compile("^(?:(?:ただ今|ただいま|今|いま|先ほど|以上|上記|前述|これら|それら|その|この|次|以下)の?[^。]{0,14}?(?:" + COUNT
                    + "|点|とおり|意見|条件|事項|こと)|" + COUNT + ")(?:の(?:条件|意見|要望|事項)?)?$");
    /** Points that the sentence itself gives before it counts them: …すること、…すること、この２点. */
    private static final Pattern COUNTED = Pattern.compile("^(.+こと)、?(?:以上の?|この|これらの?|その|の)" + COUNT + "の?$");

    private static final int LOOK_BACK = 4;

    private final List<String> texts;

    Conditions(List<String> texts) {
        this.texts = texts;
    }

    /** Conditions of a sentence; empty where it names none, an empty list where it says that there are some. */
    Optional<List<String>> in(String sentence, int turn) {
        var found = CONDITION.matcher(sentence);
        if (!found.find()) return Optional.empty();
        var conditions = new ArrayList<String>();
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) == null) continue;
            var words = found.group(group);
            if (CLAUSE.matcher(words).find()) continue;
            var pointer = POINTER.matcher(DecisionWords.withoutTopic(words));
            var counted = COUNTED.matcher(DecisionWords.bare(words));
            if (pointer.find()) conditions.addAll(resolved(pointer, turn));
            else if (counted.find()) conditions.addAll(List.of(counted.group(1).split("(?<=こと)(?:、|及び|並びに)")));
            else if (!DecisionWords.bare(words).isBlank()) conditions.add(DecisionWords.bare(words));
        }
        return Optional.of(conditions);
    }

    /** The points that a condition points at, the nearest before it; its own words where none were counted. */
    private List<String> resolved(Matcher pointer, int turn) {
        var count = Stream.of(pointer.group(1), pointer.group(2))
                .filter(Objects::nonNull)
                .flatMap(n -> Points.number(n).stream().boxed())
                .findFirst();
        for (int i = turn - 1; i >= Math.max(0, turn - LOOK_BACK); i--) {
            var points = Points.in(texts.get(i));
            if (points.size() > 1 && count.filter(n -> n != points.size()).isEmpty()) return points;
            var duties = Points.duties(texts.get(i));
            if (points.isEmpty() && count.filter(n -> n == duties.size()).isPresent()) return duties;
        }
        return List.of(pointer.group().replaceFirst("の$", ""));
    }

    /** Requests and stated conditions of each turn, by the turn's number. */
    static Map<Integer, List<String>> requests(List<Moment> moments) {
        var requests = new HashMap<Integer, List<String>>();
        for (var moment : moments) {
            var sentence = Text.closed(moment.sentence());
            var stated = STATED.matcher(sentence);
            if (!stated.matches() && !REQUEST.matcher(sentence).find()) continue;
            requests.computeIfAbsent(moment.turn(), turn -> new ArrayList<>())
                    .add(stated.matches() ? stated.group(1) : Text.strip(moment.sentence()));
        }
        return requests;
    }
}
