package jp.shingi.structure.minutes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.model.Outcome;
import jp.shingi.text.Rows;

/** Words that decide; rows of {@code decisions.tsv}. */
record DecisionPhrase(Outcome outcome, Pattern pattern, String takes, String leaves) {
    static final List<DecisionPhrase> ALL = Rows.read(DecisionPhrase.class, "decisions.tsv").stream()
            .map(row -> new DecisionPhrase(outcome(row.get(0)), Pattern.compile(row.get(1)), row.get(2), row.get(3)))
            .toList();

    private static Outcome outcome(String key) {
        return Arrays.stream(Outcome.values())
                .filter(value -> value.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A phrase found in a sentence.
     *
     * @param start in the sentence without white space; {@code end} exclusive
     */
    record Hit(Outcome outcome, int start, int end) {}

    static Optional<Hit> in(String sentence) {
        for (var phrase : ALL) {
            var found = phrase.pattern().matcher(sentence);
            if (found.find()) return Optional.of(new Hit(phrase.outcome(), found.start(), found.end()));
        }
        return Optional.empty();
    }
}
