package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Joins ruled tables that a page end cut: repeated heads once, a cut row whole again, a group cell as long as its group. */
final class Ruleds {
    /** How far, in points, the edges of one table may lie apart on two pages. */
    private static final double SAME = 4;
    /** A table that ends above this share of the page's height ended there by itself. */
    private static final double ENDS = 0.55;

    private Ruleds() {}

    static List<Item> joined(List<Item> items) {
        var out = new ArrayList<Item>();
        for (var item : items) {
            if (item instanceof Ruled next
                    && !out.isEmpty()
                    && out.getLast() instanceof Ruled before
                    && continued(before, next)) {
                out.set(out.size() - 1, TableJoin.of(before, next));
            } else {
                out.add(item);
            }
        }
        return out;
    }

    private static boolean continued(Ruled before, Ruled next) {
        if (before.frame() || before.kind() == Ruled.Kind.BORDERLESS || next.kind() == Ruled.Kind.BORDERLESS)
            return false;
        if (next.page() != before.lastPage() + 1
                || before.turned().way() != next.turned().way()) return false;
        var sameWidth = Math.abs(before.box().width() - next.box().width()) <= SAME;
        var sameLeft =
                Math.abs(before.box().x() - next.box().x()) <= 0.1 * next.box().width();
        return sameWidth && sameLeft && (before.openBottom() || before.bottom() > ENDS * before.pageHeight());
    }
}
