package jp.shingi.structure.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Table;
import jp.shingi.structure.table.Plain;

/** The heads over the columns of a form ({@code 項目｜内容｜備考}): they say which column has the labels and are none themselves. */
final class HeadRow {
    /** Over what was, or is to be. */
    private static final String STATE = "(変更|改正|見直し|更新)?(前|後)|現行|改正案|変更案|新|旧";

    private static final Pattern LABELS = Pattern.compile("(確認|調査|記載|審査|届出|報告|記入|点検)?(項目|事項)(名|等)?|区分|項|欄");
    private static final Pattern VALUES = Pattern.compile("(記載|記入|説明)?(内容|事項|欄|要領)(等)?|説明|詳細|概要|備考|摘要|記入|" + STATE);
    private static final Pattern STATES = Pattern.compile(STATE);

    private HeadRow() {}

    /** Whether the first row of the table is such a row. */
    static boolean in(Table table) {
        return table.rows() > 2 && is(table.row(0)) && labelled(table);
    }

    /** The head over a column of what was, or is to be: 変更前, 変更後; empty over any other column. */
    static Optional<String> state(Table table, int column) {
        return table.row(0).stream()
                .filter(cell -> cell.column() == column && matches(cell, STATES))
                .map(cell -> Plain.unspaced(cell.text()))
                .findFirst();
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
