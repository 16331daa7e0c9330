package jp.shingi.structure.minutes;

import java.util.List;
import java.util.regex.Pattern;

/** Where the minutes end: after the last turn, before what was handed out or what the page adds. */
final class Closing {
    private static final Pattern MATERIAL = Pattern.compile(
            "^[【〔\\[（(＜<]?(?:資[\\s　]*料|別[\\s　]*紙|別[\\s　]*添|参考資料|様[\\s　]*式|別[\\s　]*表|第[\\s　]*[0-9０-９]+[\\s　]*号様式)[\\s　]*(?:[0-9０-９一二三四五六七八九十①-⑳]|$|第).{0,60}");

    private Closing() {}

    /** Whether a line begins what was handed out: 資料1, 別紙, 様式. */
    static boolean material(String line) {
        return MATERIAL.matcher(line).matches();
    }

    /** The row after the last that belongs to the last turn. */
    static int of(Opening last, List<Row> rows) {
        int end = Math.min(last.bodyRow() + 1, rows.size());
        while (end < rows.size() && goesOn(rows.get(end - 1), rows.get(end), last, end)) end++;
        return end;
    }

    private static boolean goesOn(Row before, Row row, Opening last, int at) {
        if (Headings.foot(row.text()) || MATERIAL.matcher(row.text()).matches()) return false;
        if (last.bodyEnd() >= 0 && at >= last.bodyEnd()) return false;
        if (Headings.time(row.text())) return true;
        if (row.origin() == Row.Origin.HEADING || row.inTable() != before.inTable()) return false;
        if (last.alone() && at == last.bodyRow()) return true;
        var ended = Text.endsSentence(before.text().charAt(before.text().length() - 1)) || Headings.time(before.text());
        return !ended
                || !row.first() && speech(row)
                || row.first() && speech(row) && row.text().indexOf('。') >= 0;
    }

    private static boolean speech(Row row) {
        return Text.speech(row.text());
    }
}
