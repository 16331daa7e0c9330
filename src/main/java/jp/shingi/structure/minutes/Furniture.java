package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Page numbers and running titles that tools left in a plain text. Sources with pages come without them.
 *
 * <p>Weakness: a running title on two pages only is known by its likeness to the first line of the document.
 */
final class Furniture {
    private static final Pattern PAGE = Pattern.compile(
            "[-－―–—‐─\\s　]*(?:[pP]\\.?|[Pp]age)?[\\s　]*[0-9０-９]{1,4}(?:[\\s　]*[/／][\\s　]*[0-9０-９]{1,4})?[\\s　]*(?:ページ|頁)?[-－―–—‐─\\s　]*");
    private static final double ALIKE = 0.55;

    private Furniture() {}

    static List<Row> without(List<Row> rows) {
        if (rows.isEmpty() || rows.getFirst().line().page() > 0) return rows;
        var out = new HashSet<Integer>();
        for (var row : rows) if (pageNumber(row, rows)) out.add(row.index());
        if (out.isEmpty()) return rows;
        for (int number : List.copyOf(out)) {
            running(number + 1, rows, out);
            running(number - 1, rows, out);
        }
        var kept = new ArrayList<Row>();
        for (var row : rows) if (!out.contains(row.index())) kept.add(row.at(kept.size()));
        return kept;
    }

    private static boolean pageNumber(Row row, List<Row> rows) {
        if (row.text().length() > 12
                || !row.first()
                || row.inTable()
                || !PAGE.matcher(row.text()).matches()) return false;
        return row.index() + 1 == rows.size() || rows.get(row.index() + 1).first();
    }

    private static void running(int at, List<Row> rows, Set<Integer> out) {
        if (at <= 0 || at >= rows.size() || out.contains(at)) return;
        var row = rows.get(at);
        if (!row.first() || row.text().length() > 60 || row.text().indexOf('。') >= 0) return;
        if (at + 1 < rows.size() && !rows.get(at + 1).first()) return;
        var again =
                rows.stream().filter(other -> other.text().equals(row.text())).count() > 1;
        if (again
                        && Signs.shape(row.text().charAt(0)) == 0
                        && Signs.open(row.text().charAt(0)) == 0
                || Similar.likeness(row.text(), rows.getFirst().text()) > ALIKE) out.add(at);
    }
}
