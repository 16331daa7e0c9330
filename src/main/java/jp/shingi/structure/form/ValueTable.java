package jp.shingi.structure.form;

import java.util.List;
import java.util.regex.Pattern;
import jp.shingi.model.FieldKey;
import jp.shingi.structure.table.Plain;
import jp.shingi.text.Rows;

/** Keys of labels that tell nothing, where the value alone is unmistakable ({@code value-keys.tsv}): one company, one section, one span of dates. */
final class ValueTable {
    static final List<Row> ROWS =
            Rows.read(ValueTable.class, "value-keys.tsv").stream().map(Row::of).toList();

    private ValueTable() {}

    /** The key that the value tells; {@link FieldKey#OTHER} where it tells none or the label speaks against it. */
    static FieldKey key(String label, String value) {
        var folded = Plain.fold(value.strip());
        return ROWS.stream()
                .filter(row -> row.takes(label, folded))
                .map(Row::key)
                .findFirst()
                .orElse(FieldKey.OTHER);
    }

    /**
     * A row of the table.
     *
     * @param against matched against the whole folded label: it says something else
     * @param value matched against the whole folded value
     * @param takes an example, the label before {@code |}
     * @param leaves an example that the row must not take
     */
    record Row(FieldKey key, Pattern against, Pattern value, String takes, String leaves) {
        static Row of(List<String> columns) {
            return new Row(
                    LabelTable.named(columns.get(0)),
                    Pattern.compile(columns.get(1)),
                    Pattern.compile(columns.get(2)),
                    columns.get(3),
                    columns.get(4));
        }

        boolean takes(String label, String folded) {
            return value.matcher(folded).matches() && !against.matcher(label).matches();
        }
    }
}
