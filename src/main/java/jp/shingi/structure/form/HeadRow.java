package jp.shingi.structure.form;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Table;
import jp.shingi.structure.table.Plain;

/** The heads over the columns of a form ({@code 項目｜内容｜備考}): they say which column has the labels and are none themselves. */
final class HeadRow {
    private static final Pattern LABELS = Pattern.compile("項目(名|等)?|区分|事項|項|欄|調査項目|記載項目|審査項目");
    private static final Pattern VALUES = Pattern.compile("(記載|記入|説明)?(内容|事項|欄|要領)(等)?|説明|詳細|概要|備考|摘要|記入");

    private HeadRow() {}

    /** Whether the first row of the table is such a row. */
    static boolean in(Table table) {
        return table.rows() > 2 && is(table.row(0)) && labelled(table);
    }

    /** Whether most rows begin with what may be a label, several of them with one that tells a key. */
    private static boolean labelled(Table table) {
        var firsts = IntStream.range(1, table.rows())
                .mapToObj(table::row)
                .filter(cells -> !cells.isEmpty())
                .map(cells -> Likely.label(cells.getFirst()))
                .toList();
        return firsts.stream().filter(likely -> likely > 0).count() * 2 > firsts.size()
                && firsts.stream().filter(likely -> likely >= Likely.WORDS).count() * 3 > firsts.size();
    }

    private static boolean is(List<Cell> cells) {
        return cells.size() > 1
                && cells.size() < 4
                && matches(cells.getFirst(), LABELS)
                && cells.stream().skip(1).allMatch(cell -> matches(cell, VALUES));
    }

    private static boolean matches(Cell cell, Pattern words) {
        return words.matcher(Plain.fold(cell.text())).matches();
    }
}
