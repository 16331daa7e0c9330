package jp.shingi.structure.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.shingi.model.FieldKey;
import jp.shingi.structure.table.Plain;

/**
 * Lines that are labels and nothing else, each over its value, where neither number, sign, type nor indent marks them: the form of a plain text.
 */
final class Alternating {
    private static final int ENOUGH = 4;
    /** So many of them the table of labels must know, and so many keys they must tell: other texts have short lines as well. */
    private static final int KNOWN = 2;

    private static final int KEYS = 3;
    /** So many lines may stand above the first, and so many, on the average, below each. */
    private static final int HEAD = 8;

    private static final int VALUE = 6;

    private Alternating() {}

    /** The label lines by their index; none where they are too few or too far apart. The line below a label is its value, whatever it says. */
    static Set<Integer> labels(List<String> lines) {
        var labels = new TreeSet<Integer>();
        for (int i = 0; i + 1 < lines.size(); i++) if (!labels.contains(i - 1) && tells(lines.get(i))) labels.add(i);
        var known =
                labels.stream().filter(at -> LabelTable.knows(lines.get(at))).count();
        return labels.size() >= ENOUGH
                        && known >= KNOWN
                        && labels.stream()
                                        .map(at -> key(lines.get(at)))
                                        .distinct()
                                        .count()
                                >= KEYS
                        && labels.first() <= HEAD
                        && lines.size() - labels.first() <= VALUE * labels.size()
                ? labels
                : Set.of();
    }

    private static boolean tells(String line) {
        var text = Plain.squeezed(line);
        return Likely.label(text) >= Likely.WORDS
                && !text.contains("。")
                && !FormTitle.about(text)
                && !FormHead.mark(text)
                && key(text) != FieldKey.OTHER;
    }

    private static FieldKey key(String line) {
        return LabelTable.keyByWords(Optional.empty(), Plain.squeezed(line));
    }
}
