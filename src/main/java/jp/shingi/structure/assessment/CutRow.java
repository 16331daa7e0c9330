package jp.shingi.structure.assessment;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.BinaryOperator;
import jp.shingi.model.Revision;
import jp.shingi.structure.table.CutText;

/** A row of changes that a page end cut in two. */
final class CutRow {
    /** How the place of a change begins: with its chapter, its section, an annex or the cover. */
    private static final String PLACE = "^([Ⅰ-ⅥIV]+([\\s\\u3000.．、].*)?|[（(]?別[添紙].*|表紙.*|[0-9０-９]+[\\s\\u3000.．、].*)$";

    private CutRow() {}

    /** Whether a row without number and date is the rest of the one before: all others have a number, or a place that begins as places do. */
    static boolean goesOn(Revision before, Optional<String> place, boolean numbered) {
        if (place.isEmpty() || numbered && before.number().isPresent()) return true;
        return before.place().filter(text -> text.matches(PLACE)).isPresent()
                && !place.orElseThrow().matches(PLACE);
    }

    static Revision whole(Revision upper, Revision lower) {
        var boxes = new ArrayList<>(upper.boxes());
        boxes.addAll(lower.boxes());
        return new Revision(
                upper.number(),
                upper.date(),
                both(upper.place(), lower.place(), String::concat),
                both(upper.before(), lower.before(), CutText::joined),
                both(upper.after(), lower.after(), CutText::joined),
                upper.timing().or(lower::timing),
                both(upper.reason(), lower.reason(), CutText::joined),
                upper.page(),
                boxes);
    }

    private static Optional<String> both(
            Optional<String> upper, Optional<String> lower, BinaryOperator<String> joined) {
        return upper.isPresent() && lower.isPresent()
                ? Optional.of(joined.apply(upper.get(), lower.get()))
                : upper.or(() -> lower);
    }
}
