package jp.shingi.structure.form;

import java.util.List;
import java.util.Optional;
import jp.shingi.model.FieldKey;

/**
 * Labels in words that no form had before: where the table of labels knows none, so many that tell different keys, marked or separated alike, are a
 * form all the same.
 */
final class Telling {
    private static final int ENOUGH = 4;
    private static final int KEYS = 3;
    /** So much of what looks alike: items of lists and sentences tell a key now and then. */
    private static final double SHARE = 0.6;

    private Telling() {}

    /** Whether texts that are marked alike are the labels of a form. */
    static boolean form(List<String> labels) {
        var keys = labels.stream().flatMap(label -> key(label).stream()).toList();
        return keys.size() >= ENOUGH
                && keys.size() >= SHARE * labels.size()
                && keys.stream().distinct().count() >= KEYS;
    }

    /** The key that a label tells, by the table or by its words; empty where it tells none or looks like a value. */
    static Optional<FieldKey> key(String published) {
        var label = Label.of(published).text();
        return Optional.of(LabelTable.keyByWords(Optional.empty(), label))
                .filter(key -> key != FieldKey.OTHER && Likely.label(label) >= Likely.WORDS);
    }
}
