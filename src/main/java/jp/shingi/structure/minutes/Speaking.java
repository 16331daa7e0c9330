package jp.shingi.structure.minutes;

import java.util.List;

/** Tells whether speech follows a marker, or a name, a date, a number of a 資料. */
final class Speaking {
    private static final int LOOK_AHEAD = 3;

    private Speaking() {}

    static boolean is(Opening opening, List<Row> rows) {
        var text = new StringBuilder();
        for (int i = opening.bodyRow(); i < rows.size() && i < opening.bodyRow() + LOOK_AHEAD; i++) {
            if (opening.bodyEnd() >= 0 && i >= opening.bodyEnd()) break;
            var row = rows.get(i).text();
            var part = i == opening.bodyRow() ? row.substring(Math.min(opening.bodyStart(), row.length())) : row;
            if (i > opening.bodyRow() && (Signs.shape(part.charAt(0)) != 0 || Signs.open(part.charAt(0)) != 0)) break;
            text.append(part);
            if (Text.speech(text.toString())) return true;
            if (!opening.alone() && opening.frame().kind() != Frame.Kind.SIGN) break;
        }
        return false;
    }
}
