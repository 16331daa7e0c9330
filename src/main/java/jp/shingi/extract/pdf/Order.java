package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order in which a person reads the items of a page. */
final class Order {
    private Order() {}

    static List<Item> of(List<Item> items, List<Rule> loose) {
        var sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparingDouble((Item item) -> item.box().y())
                .thenComparingDouble(item -> item.box().x()));
        var left = sorted.stream().mapToDouble(item -> item.box().x()).min().orElse(0);
        var right =
                sorted.stream().mapToDouble(item -> item.box().right()).max().orElse(0);
        return sorted.stream()
                .map(item -> item instanceof Row row ? row.in(0, left, right) : item)
                .toList();
    }
}
