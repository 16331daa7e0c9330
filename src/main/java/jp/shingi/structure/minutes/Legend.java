package jp.shingi.structure.minutes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What signs stand for where the document explains them once (○…委員　●…事務局) and turns then begin with the bare sign.
 *
 * @param labels the label of each sign, by its shape
 * @param rows the rows of the legend; no turn opens there
 */
record Legend(Map<Character, Label> labels, Set<Integer> rows) {
    static final Legend NONE = new Legend(Map.of(), Set.of());

    private static final Pattern PAIR = Pattern.compile(
            "([^\\p{L}\\p{N}\\s、。「」（）()【】：:…‥・＝=])(?:印)?[\\s　]*(?:[…‥・:：＝=→―－-]+|は、?|が|[\\s　])[\\s　]*((?:(?!を|の発言|である|です|とする|と、)[\\p{IsHan}\\p{IsKatakana}・ー][\\s　]?){1,12})");

    Legend {
        labels = Map.copyOf(labels);
        rows = Set.copyOf(rows);
    }

    /** The legend of a document; none where fewer than two signs are explained. */
    static Legend of(List<Row> rows) {
        var labels = new HashMap<Character, Label>();
        var lines = new HashSet<Integer>();
        for (var row : rows) {
            var pairs = pairs(row.text());
            var alone = pairs.size() == 1
                    && row.text().length() < 14
                    && (lines.contains(row.index() - 1) || begins(row, rows));
            if (pairs.size() < 2 && !alone) continue;
            if (pairs.keySet().stream().anyMatch(labels::containsKey)) continue;
            labels.putAll(pairs);
            lines.add(row.index());
        }
        return labels.size() < 2 ? NONE : new Legend(labels, lines);
    }

    /** Whether the next row explains another sign. */
    private static boolean begins(Row row, List<Row> rows) {
        if (row.index() + 1 >= rows.size()) return false;
        var next = rows.get(row.index() + 1).text();
        return next.length() < 14
                && pairs(next).size() == 1
                && !pairs(next).keySet().equals(pairs(row.text()).keySet());
    }

    private static Map<Character, Label> pairs(String text) {
        if (text.length() > 120 || text.indexOf('。') >= 0 && text.indexOf('。') < text.length() - 1) return Map.of();
        var found = PAIR.matcher(text);
        var pairs = new HashMap<Character, Label>();
        while (found.find()) {
            char sign = Signs.shape(found.group(1).charAt(0));
            if (sign == 0) continue;
            var words = Labels.published(Text.strip(found.group(2)));
            Labels.read(words, Known.NOTHING)
                    .filter(label -> label.strength() != Label.Strength.UNKNOWN)
                    .map(label -> new Label(label.speaker(), label.name(), label.role(), Label.Strength.SURE))
                    .ifPresent(label -> pairs.putIfAbsent(sign, label));
        }
        return pairs;
    }

    /** The label that a sign of this shape stands for. */
    Optional<Label> label(char shape) {
        return Optional.ofNullable(labels.get(shape));
    }
}
