package jp.shingi.structure.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import jp.shingi.model.Vote;
import jp.shingi.text.Numerals;

/** Counts of a vote as somebody says them: 賛成5名、反対1名. */
final class Votes {
    private static final Pattern VOTE =
            Pattern.compile("(賛成|反対|棄権|挙手|起立)(?:者|が|は|の(?:方|委員))?、?([0-9０-９〇一二三四五六七八九十百]{1,4})(?:名|人|票|議員)");

    private Votes() {}

    /** Counts given in the turn itself or in the two before it. */
    static Optional<Vote> of(List<String> texts, int turn) {
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
