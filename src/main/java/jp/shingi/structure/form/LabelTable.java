package jp.shingi.structure.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.shingi.model.FieldKey;
import jp.shingi.structure.table.Plain;
import jp.shingi.text.Rows;

/** What the labels of forms mean: {@code labels.tsv}, first row that takes the label. A new ward's form needs rows, no code. */
final class LabelTable {
    private static final Pattern BRACKETS = Pattern.compile("[(〔\\[<][^)〕\\]>]*[)〕\\]>]");
    static final List<Row> ROWS =
            Rows.read(LabelTable.class, "labels.tsv").stream().map(Row::of).toList();
    static final List<Row> QUESTIONS = Rows.read(LabelTable.class, "label-questions.tsv").stream()
            .map(columns -> Row.of(List.of(columns.get(0), "-", columns.get(1), columns.get(2), columns.get(3))))
            .toList();

    private static final Set<FieldKey> PARTIES = EnumSet.of(FieldKey.CONTRACTOR, FieldKey.COUNTERPARTY);
    private static final Set<FieldKey> MEASURES =
            EnumSet.of(FieldKey.PROTECTION_BY_WARD, FieldKey.PROTECTION_BY_CONTRACTOR);

    private static final Answers KNOWN = new Answers(asked -> first(ROWS, asked), new ConcurrentHashMap<>());
    private static final Answers BY_WORDS = new Answers(
            asked -> first(QUESTIONS, asked).or(() -> LabelHeads.key(asked.folded())), new ConcurrentHashMap<>());

    /** A noun that says nothing but what of its group: 指定管理者｜名称, 提供｜方法. */
    private static final Pattern BARE =
            Pattern.compile("(名称?|氏名|商号|先|相手|者|業者|方法|手段|形態|方式|種類|種別|範囲|媒体|内訳|体制)(等|(又は|及び|・)(名称|氏名|商号|所在地|住所))?");

    private LabelTable() {}

    private record Asked(Optional<String> group, String folded) {}

    /** What tables say of labels. Each cell of a table is asked about several times: answers are kept, and forgotten together when they are many. */
    private record Answers(Function<Asked, Optional<FieldKey>> table, Map<Asked, Optional<FieldKey>> kept) {
        private static final int MOST = 20_000;

        Optional<FieldKey> answer(Asked asked) {
            if (kept.size() >= MOST) kept.clear();
            return kept.computeIfAbsent(asked, table);
        }
    }

    private static Optional<FieldKey> first(List<Row> rows, Asked asked) {
        return rows.stream()
                .filter(row -> row.takes(asked.group(), asked.folded()))
                .map(Row::key)
                .findFirst();
    }

    /** The key of a label; {@link FieldKey#OTHER} where no row takes it. */
    static FieldKey key(Optional<String> group, String label) {
        return known(group, label).orElse(FieldKey.OTHER);
    }

    /**
     * The key of a label that surely is one: where no row takes it, what it asks ({@code label-questions.tsv}) or its head ({@link LabelHeads})
     * tells. A label of a ward never seen still says what it is about, but such words stand in values as well, so this must not decide what is a label.
     */
    static FieldKey keyByWords(Optional<String> group, String label) {
        return byWords(group, label).orElse(FieldKey.OTHER);
    }

    /** As {@link #keyByWords}; of a label that neither table takes the value may tell it ({@link ValueTable}). */
    static FieldKey keyOf(Optional<String> group, String label, String value) {
        return byWords(group, label).orElseGet(() -> ValueTable.key(bare(label), value));
    }

    private static Optional<FieldKey> byWords(Optional<String> group, String label) {
        return known(group, label)
                .map(key -> whose(key, bare(within(group, label))))
                .or(() -> BY_WORDS.answer(new Asked(group, bare(label))))
                .or(() -> group.filter(above -> BARE.matcher(bare(label)).matches())
                        .flatMap(above -> byWords(Optional.empty(), within(group, label))));
    }

    private static String within(Optional<String> group, String label) {
        return group.map(above -> above + "の" + label).orElse(label);
    }

    /** Rows for whole labels take any words before a party or a measure: which of the parties it is, the act nearest to it says. */
    private static FieldKey whose(FieldKey key, String folded) {
        var alike = PARTIES.contains(key) ? PARTIES : MEASURES;
        return alike.contains(key)
                ? LabelHeads.byAct(folded).filter(alike::contains).orElse(key)
                : key;
    }

    /** The key of a label that a row takes, {@link FieldKey#OTHER} included; empty where none does. */
    static Optional<FieldKey> known(Optional<String> group, String label) {
        var folded = bare(label);
        return folded.isEmpty() ? Optional.empty() : KNOWN.answer(new Asked(group.map(LabelTable::bare), folded));
    }

    /** Whether a row takes the label wherever it stands. */
    static boolean knows(String label) {
        return known(Optional.empty(), label).isPresent();
    }

    /** As compared with the table: folded, without hints in brackets. */
    static String bare(String label) {
        var folded = Plain.withoutColon(Plain.fold(label));
        var without = BRACKETS.matcher(folded).replaceAll("");
        return without.isEmpty() ? folded : without;
    }

    /** The key that a table names. */
    static FieldKey named(String name) {
        for (var key : FieldKey.values()) if (key.key().equals(name)) return key;
        throw new IllegalStateException("a table of labels names no key of the format: " + name);
    }

    /**
     * A row of the table.
     *
     * @param group matched against the whole folded group; empty where the row takes a label under any group or none
     * @param label matched against the whole folded label
     * @param takes an example, the group before {@code |}
     * @param leaves an example that the row must not take
     */
    record Row(FieldKey key, Optional<Pattern> group, Pattern label, String takes, String leaves) {
        static Row of(List<String> columns) {
            var group = columns.get(1);
            return new Row(
                    named(columns.get(0)),
                    group.equals("-") ? Optional.empty() : Optional.of(Pattern.compile(group)),
                    Pattern.compile(columns.get(2)),
                    columns.get(3),
                    columns.get(4));
        }

        boolean takes(Optional<String> above, String folded) {
            return label.matcher(folded).matches()
                    && (group.isEmpty()
                            || above.filter(name -> group.get().matcher(name).matches())
                                    .isPresent());
        }
    }
}
