package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shingi.structure.minutes.Frame.Kind;
import jp.shingi.structure.minutes.Label.Strength;

/** Every place of a document where a turn may open. */
final class Openings {
    private static final int SPLIT_LABEL = 40;

    private final List<Row> rows;
    private final Scanner scanner;
    private final Known known;

    private Openings(List<Row> rows, Known known) {
        this.rows = rows;
        this.known = known;
        this.scanner = new Scanner(known);
    }

    static List<Opening> in(List<Row> rows, Known known) {
        var openings = new Openings(rows, known);
        var columns = openings.columns();
        var found = new ArrayList<Opening>();
        for (var row : rows) {
            var inTable = Optional.ofNullable(columns.get(row.index()));
            inTable.or(() -> openings.at(row)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Opening> at(Row row) {
        var split = split(row);
        if (split.isPresent()) return split;
        return scanner.at(row.text(), 0).map(hit -> {
            var alone = hit.body() >= row.text().length();
            return new Opening(
                    hit.frame(),
                    hit.label(),
                    row.index(),
                    0,
                    alone ? row.index() + 1 : row.index(),
                    alone ? 0 : hit.body(),
                    -1,
                    alone);
        });
    }

    /** A label that a line end cuts in two: （汐見総合福祉事務所 / 長）. */
    private Optional<Opening> split(Row row) {
        var text = row.text();
        if (text.length() > SPLIT_LABEL || row.index() + 1 >= rows.size() || text.indexOf('。') >= 0)
            return Optional.empty();
        char first = text.charAt(0);
        int open = Signs.shape(first) != 0 && text.length() > 1 ? 1 : 0;
        if (Signs.open(text.charAt(open)) == 0 || Signs.closeOf(text, open, text.length()) >= 0)
            return Optional.empty();
        var next = rows.get(row.index() + 1).text();
        var joined = text + next;
        var hit = scanner.at(joined, 0)
                .filter(found -> found.label().strength() == Strength.SURE && found.body() > text.length());
        return hit.map(found -> {
            int start = found.body() - text.length();
            var alone = start >= next.length();
            return new Opening(
                    found.frame(),
                    found.label(),
                    row.index(),
                    0,
                    row.index() + (alone ? 2 : 1),
                    alone ? 0 : start,
                    -1,
                    alone);
        });
    }

    /** Tables with a column for the speaker: the label fills its cell, the speech stands in the cells to the right. */
    private Map<Integer, Opening> columns() {
        var found = new HashMap<Integer, Opening>();
        for (int i = 0; i < rows.size(); ) {
            var row = rows.get(i);
            int end = i + 1;
            while (row.inTable() && end < rows.size() && rows.get(end).cell().sameRow(row.cell())) end++;
            if (row.inTable()) column(i, end).ifPresent(opening -> found.put(opening.row(), opening));
            i = end;
        }
        return found;
    }

    private Optional<Opening> column(int from, int end) {
        var start = from;
        while (start + 1 < end
                && rows.get(start)
                        .text()
                        .chars()
                        .allMatch(c -> c < 128 && !Character.isLetter(c) || c >= '０' && c <= '９')) start++;
        int body = start + 1;
        while (body < end
                && rows.get(body).cell().column() == rows.get(start).cell().column()) body++;
        if (body >= end || rows.get(start).cell().head()) return Optional.empty();
        var words = new StringBuilder();
        for (int i = start; i < body; i++) words.append(rows.get(i).text());
        int first = start;
        int speech = body;
        return inCell(words.toString())
                .map(label -> new Opening(new Frame(Kind.COLUMN, ""), label, first, 0, speech, 0, end, false));
    }

    private Optional<Label> inCell(String words) {
        var hit = scanner.at(words, 0).filter(found -> found.body() >= words.length());
        return hit.map(Scanner.Hit::label)
                .or(() -> Labels.read(words, known))
                .filter(label -> label.strength() != Strength.UNKNOWN);
    }
}
