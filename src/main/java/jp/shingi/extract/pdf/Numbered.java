package jp.shingi.extract.pdf;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import jp.shingi.text.Fold;

/** Lists whose numbers run across the page, １番 beside ２番 and below them ３番 beside ４番: they are read as their numbers say. */
final class Numbered {
    private static final Pattern NUMBER = Pattern.compile("^[^0-9\\p{IsHan}]{0,2}(?:第|議席)?([0-9]{1,3})(?![0-9])");
    private static final int FEWEST = 3;

    private Numbered() {}

    /** Whether most lines at the right bear the number after that of the line at their left. */
    static boolean across(List<Row> left, List<Row> right) {
        var next = right.stream()
                .filter(row -> left.stream().anyMatch(other -> level(row, other) && follows(other, row)))
                .count();
        return next >= FEWEST && next > 0.7 * right.size();
    }

    private static boolean level(Row one, Row other) {
        return Math.abs(one.box().y() - other.box().y()) < 0.5 * one.size();
    }

    private static boolean follows(Row before, Row row) {
        var one = number(before);
        var other = number(row);
        return one.isPresent() && other.isPresent() && other.getAsInt() == one.getAsInt() + 1;
    }

    private static OptionalInt number(Row row) {
        var found = NUMBER.matcher(Fold.nfkc(row.text()));
        return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
    }
}
