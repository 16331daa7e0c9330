package jp.shingi.structure.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shingi.model.FieldKey;
import jp.shingi.text.Rows;

/**
 * What a label that no row knows as a whole is about: its last noun, the head ({@code label-heads.tsv}), and the act or actor named nearest before
 * that ({@code label-acts.tsv}): 情報を渡す先 is a counterparty, 業務を任せる先 a contractor, 情報を渡す理由 a reason.
 */
final class LabelHeads {
    static final List<Act> ACTS =
            Rows.read(LabelHeads.class, "label-acts.tsv").stream().map(Act::of).toList();
    static final List<Row> ROWS =
            Rows.read(LabelHeads.class, "label-heads.tsv").stream().map(Row::of).toList();

    /** Behind a noun that says what is meant: 等, 欄. */
    private static final Pattern TAIL = Pattern.compile(
            "(?<=[^高平均同])等(?=[のにをがでと、・]|及び|又は|並びに|$)|(記入)?欄$|(?<=の)(住所|所在地?)(及び|および|並びに|・|又は)(?=(名称|氏名|商号)$)");

    /** A second noun that has nothing of its own before it: 名称及び所在地, 目的・必要性. */
    private static final Pattern SECOND = Pattern.compile(
            "(.+?)(?:及び|および|並びに|ならびに|又は|または|若しくは|・|、|／|/|(?<=[\\p{IsHan}ァ-ヶ])と)(?:その)?[\\p{IsHan}ァ-ヶー]{1,8}");

    private LabelHeads() {}

    /** The key of a folded label without brackets; empty where no head is known. Of two nouns the first counts, if the second is bare. */
    static Optional<FieldKey> key(String folded) {
        var label = TAIL.matcher(folded).replaceAll("");
        var two = SECOND.matcher(label);
        var first = two.matches() ? first(two.group(1)) : Optional.<FieldKey>empty();
        return first.or(() -> first(label));
    }

    /** As {@link #key}, where an act decides it. */
    static Optional<FieldKey> byAct(String folded) {
        return row(TAIL.matcher(folded).replaceAll(""))
                .filter(row -> !row.acts().isEmpty())
                .map(Row::key);
    }

    private static Optional<FieldKey> first(String label) {
        return row(label).map(Row::key);
    }

    private static Optional<Row> row(String label) {
        return ROWS.stream().filter(row -> row.takes(label)).findFirst();
    }

    /**
     * Words for something that is done, or for who does it.
     *
     * @param kind acts of one kind compete: the one nearest to the head counts
     */
    record Act(String kind, String name, Pattern words, String takes, String leaves) {
        static Act of(List<String> columns) {
            return new Act(
                    columns.get(0), columns.get(1), Pattern.compile(columns.get(2)), columns.get(3), columns.get(4));
        }

        /** Where its last words end in a text; 0 where it has none. */
        int end(String text) {
            return words.matcher(text)
                    .results()
                    .mapToInt(found -> found.end())
                    .max()
                    .orElse(0);
        }

        boolean nearest(String before) {
            var end = end(before);
            return end > 0
                    && ACTS.stream().filter(act -> act.kind.equals(kind)).allMatch(act -> act.end(before) <= end);
        }
    }

    /**
     * A row of the table.
     *
     * @param head matched against the end of the label
     * @param acts one of them must be the nearest of its kind before the head; none: any label with this head
     */
    record Row(FieldKey key, Pattern head, List<Act> acts, String takes, String leaves) {
        static Row of(List<String> columns) {
            return new Row(
                    LabelTable.named(columns.get(0)),
                    Pattern.compile(columns.get(1)),
                    columns.get(2).equals("-") ? List.of() : acts(columns.get(2)),
                    columns.get(3),
                    columns.get(4));
        }

        private static List<Act> acts(String names) {
            return Stream.of(names.split("\\|")).map(Row::named).toList();
        }

        private static Act named(String name) {
            return ACTS.stream()
                    .filter(act -> act.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("label-acts.tsv has no act " + name));
        }

        boolean takes(String label) {
            return IntStream.range(0, label.length())
                    .filter(at -> head.matcher(label)
                            .useTransparentBounds(true)
                            .region(at, label.length())
                            .matches())
                    .mapToObj(at -> label.substring(0, at))
                    .anyMatch(before -> acts.isEmpty() || acts.stream().anyMatch(act -> act.nearest(before)));
        }
    }
}
