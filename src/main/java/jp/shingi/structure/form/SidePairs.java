package jp.shingi.structure.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shingi.model.FieldKey;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.TextBlock;

/**
 * A value that holds another label with its value, {@code 生活課　開始の時期　令和5年4月1日}: no line divides the columns, and no other row has as many
 * of them.
 */
final class SidePairs {
    private static final Pattern GAP = Pattern.compile("\\s*(?:\\t|\\u3000| {2,})\\s*");
    private static final int FEWEST = 3;

    private SidePairs() {}

    /** The pair, or those that stand beside each other in its value. */
    static Stream<Entry> split(Entry entry) {
        if (!(entry instanceof Entry.Pair pair) || pair.row().isPresent()) return Stream.of(entry);
        var lines = pair.value().stream().flatMap(Block::lines).toList();
        if (lines.size() != 1) return Stream.of(entry);
        var pieces = GAP.split(lines.getFirst().text().strip());
        if (pieces.length < FEWEST || pieces.length % 2 == 0 || !alternate(pieces)) return Stream.of(entry);
        var line = lines.getFirst();
        var first = new Entry.Pair(pair.group(), pair.label(), List.of(text(line, pieces[0])), OptionalInt.empty());
        var others = IntStream.range(0, pieces.length / 2)
                .mapToObj(i -> new Entry.Pair(
                        pair.group(),
                        List.of(text(line, pieces[2 * i + 1])),
                        List.of(text(line, pieces[2 * i + 2])),
                        OptionalInt.empty()));
        return Stream.concat(Stream.of(first), others);
    }

    /** Whether values and labels take turns: each second piece tells a key, and none between them is a label. */
    private static boolean alternate(String[] pieces) {
        return IntStream.range(0, pieces.length).allMatch(i -> i % 2 == 1 ? label(pieces[i]) : value(pieces[i]));
    }

    private static boolean label(String piece) {
        return Likely.label(piece) >= Likely.WORDS
                && LabelTable.keyByWords(Optional.empty(), Label.of(piece).text()) != FieldKey.OTHER;
    }

    private static boolean value(String piece) {
        return !piece.isEmpty() && Likely.label(piece) < Likely.KNOWN;
    }

    private static Block text(Line line, String text) {
        return new TextBlock(List.of(LabelRow.with(line, text)));
    }
}
