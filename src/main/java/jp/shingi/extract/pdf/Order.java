package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The order in which a person reads the items of a page. */
final class Order {
    /** What a box or a line at the top of a page may say to name the page. */
    private static final Pattern NAMES = Pattern.compile("[（(【［\\[]?(?:資料|別紙|別添|別表|参考|様式|添付|議案|諮問|報告|協議|その他).{0,14}");

    private static final double TOP = 0.25;
    private static final double NARROW = 0.3;

    private Order() {}

    /** Items of a page in reading order. */
    static List<Item> of(List<Item> items, List<Rule> loose, double height) {
        var sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparingDouble((Item item) -> item.box().y())
                .thenComparingDouble(item -> item.box().x()));
        var named = sorted.stream().filter(item -> names(item, height)).toList();
        sorted.removeAll(named);
        var ordered = new ArrayList<Item>(named);
        ordered.addAll(Columns.ordered(level(sorted), loose));
        return ordered;
    }

    /** A small frame at the top of the page that says which material begins. */
    private static boolean names(Item item, double height) {
        return item instanceof Ruled ruled
                && ruled.frame()
                && ruled.box().bottom() < TOP * height
                && ruled.box().width() < NARROW * height
                && ruled.cells().getFirst().items().size() == 1
                && ruled.cells().getFirst().items().getFirst() instanceof Row row
                && NAMES.matcher(row.text()).matches();
    }

    /** Lines that stand level with one another, side by side, become one line. */
    static List<Item> level(List<Item> sorted) {
        var out = new ArrayList<Item>();
        for (var item : sorted) {
            if (item instanceof Row row
                    && !out.isEmpty()
                    && out.getLast() instanceof Row before
                    && beside(before, row)) {
                var runs = new ArrayList<>(before.runs());
                runs.addAll(row.runs());
                runs.sort(Comparator.comparingDouble(run -> run.box().x()));
                out.set(out.size() - 1, before.with(Rows.spaced(runs)));
            } else {
                out.add(item);
            }
        }
        return out;
    }

    private static boolean beside(Row one, Row other) {
        var top = Math.max(one.box().y(), other.box().y());
        var bottom = Math.min(one.box().bottom(), other.box().bottom());
        var least = Math.min(one.box().height(), other.box().height());
        return bottom - top > 0.65 * least
                && one.runs().stream().noneMatch(a -> other.runs().stream().anyMatch(b -> overlap(a, b)));
    }

    private static boolean overlap(Run a, Run b) {
        return Math.min(a.box().right(), b.box().right())
                        - Math.max(a.box().x(), b.box().x())
                > 0.3 * Math.min(a.size(), b.size());
    }
}
