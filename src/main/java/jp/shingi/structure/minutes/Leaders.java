package jp.shingi.structure.minutes;

import java.util.List;

/**
 * Takes dots and dashes between label and speech for a part of the marker where a document sets them again and again (会長　…　それでは);
 * a single one is a pause of the speaker.
 */
final class Leaders {
    private static final double MOST = 0.6;
    private static final int FEW = 3;

    private Leaders() {}

    static List<Opening> without(List<Opening> openings, List<Row> rows) {
        var spaced = openings.stream()
                .filter(opening -> opening.frame().kind() == Frame.Kind.SPACE
                        && opening.label().telling())
                .toList();
        long led = spaced.stream().filter(opening -> led(opening, rows)).count();
        if (led < FEW || led < MOST * spaced.size()) return openings;
        return openings.stream()
                .map(opening -> led(opening, rows) ? shifted(opening, rows) : opening)
                .toList();
    }

    private static boolean led(Opening opening, List<Row> rows) {
        if (opening.frame().kind() != Frame.Kind.SPACE || opening.alone()) return false;
        var text = rows.get(opening.bodyRow()).text();
        return opening.bodyStart() < text.length() && leader(text.charAt(opening.bodyStart()));
    }

    private static boolean leader(char c) {
        return Signs.dot(c) || Signs.dash(c);
    }

    private static Opening shifted(Opening opening, List<Row> rows) {
        var text = rows.get(opening.bodyRow()).text();
        int start = opening.bodyStart();
        while (start < text.length() && (leader(text.charAt(start)) || Text.space(text.charAt(start)))) start++;
        return new Opening(
                opening.frame(),
                opening.label(),
                opening.row(),
                opening.start(),
                opening.bodyRow(),
                start,
                opening.bodyEnd(),
                opening.alone());
    }
}
