package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import jp.shingi.model.layout.Block;
import jp.shingi.structure.minutes.HeaderLabels.Key;

/**
 * Finds where further minutes begin in a file that holds several: a title of minutes with a number or a year, and below it the header
 * of a meeting. A title that only runs along the pages has no header below it, and of two titles above one header (a page of a site and
 * the minutes on it) neither begins another meeting.
 */
final class MinutesStarts {
    private static final int TITLE_LINES = 3;
    private static final int HEADER = 14;
    private static final int NUMBERED = 4;

    private MinutesStarts() {}

    /** Positions of the blocks with which minutes begin, ascending; 0 is always the first. */
    static List<Integer> in(List<Block> blocks) {
        var rows = Flattening.of(blocks);
        var starts = new ArrayList<Integer>();
        starts.add(0);
        var titles = new HashSet<String>();
        int last = 0;
        for (int i = 0; i < rows.size(); i++) {
            var title = title(rows, i);
            if (title.isEmpty()) continue;
            boolean another = titles.add(Text.folded(title));
            boolean ownHeader = header(rows, last + 1, i);
            last = i;
            if (titles.size() == 1 || !another || !ownHeader || rows.get(i).top() == starts.getLast()) continue;
            starts.add(rows.get(i).top());
        }
        return starts;
    }

    /** The title that begins in this row; empty where none does or no header follows. */
    private static String title(List<Row> rows, int at) {
        var row = rows.get(at);
        if (!row.first() || row.inTable() || at > 0 && rows.get(at - 1).top() == row.top()) return "";
        var title = new StringBuilder();
        for (int i = at; i < Math.min(rows.size(), at + TITLE_LINES); i++) {
            var text = rows.get(i).text();
            if (text.length() > 60 || text.indexOf('。') >= 0 || Headings.foot(text) || Headings.time(text)) return "";
            title.append(i == at ? "" : " ").append(text);
            if (ofMinutes(title.toString())) return header(rows, i + 1, rows.size()) ? title.toString() : "";
        }
        return "";
    }

    private static boolean ofMinutes(String text) {
        return TitleLine.of(text, false)
                .filter(line -> line.score() >= NUMBERED && line.minutes())
                .isPresent();
    }

    private static boolean header(List<Row> rows, int from, int end) {
        boolean when = false;
        boolean who = false;
        for (int i = from; i < Math.min(end, from + HEADER); i++) {
            var key = HeaderLabels.at(rows.get(i).text()).map(HeaderLabels.Match::key);
            when |= key.filter(found -> found == Key.WHEN || found == Key.VENUE).isPresent();
            who |= key.filter(found ->
                            found == Key.PRESENT || found == Key.MEMBERS || found == Key.AGENDA || found == Key.VENUE)
                    .isPresent();
        }
        return when && who;
    }
}
