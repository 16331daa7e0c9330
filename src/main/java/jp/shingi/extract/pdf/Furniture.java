package jp.shingi.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.shingi.extract.MaterialLine;
import jp.shingi.model.layout.Box;

/**
 * Page numbers and running titles: what stands in a margin and repeats, or counts, from page to page. A line that names a material
 * (資料１) stays where it first stands, for it says what begins there.
 */
final class Furniture {
    private static final String SIGNS = "[-‐‑–—―－─−ー~～〜・|｜◆≪≫《》\\[\\]［］〔〕()（）<>＜＞\\s　]*";
    private static final String COUNT = "[0-9０-９]{1,4}|[一二三四五六七八九十百〇]{1,4}|[ivx]{1,6}|[ⅰ-ⅹ]";
    private static final Pattern NUMBER = Pattern.compile(
            SIGNS + "(?:[pPＰｐ][.．]?|[Pp]age|No[.．]|ページ[：:]?|頁|第)?[\\s　]*(?:" + COUNT + ")[\\s　]*(?:ページ|頁|枚)?"
                    + "(?:[\\s　]*(?:[/／]|of)[\\s　]*全?[\\s　]*[0-9０-９]{1,4})?[\\s　]*(?:ページ|頁|枚)?" + SIGNS);
    /** The number of the page at one end of a running title. */
    private static final Pattern COUNTED = Pattern.compile("^([0-9]{1,4})(?=[\\s　|｜]).*|.*[\\s　|｜]([0-9]{1,4})$");
    /** Share of the page's height or width that a margin takes. */
    private static final double MARGIN = 0.1;
    /** Where a running title of two pages stands: two forms begin alike, but below it. */
    private static final double NARROW = 0.07;
    /** Where what counts or repeats on most pages may still stand. */
    private static final double WIDE = 0.15;

    private final List<PageDraft> pages;
    private final double body;
    private final Map<String, TreeSet<Integer>> repeated = new HashMap<>();

    private Furniture(List<PageDraft> pages) {
        this.pages = pages;
        body = body(pages);
        for (var page : pages) {
            for (var item : page.items()) {
                line(item).filter(row -> edge(row, page, WIDE)).ifPresent(row -> note(row, page));
            }
        }
    }

    private void note(Row row, PageDraft page) {
        for (var keys : List.of(key(row, page), count(row, page)))
            for (var key : keys)
                repeated.computeIfAbsent(key, k -> new TreeSet<>()).add(row.page());
    }

    /** The items of all pages without furniture. */
    static List<Item> removed(List<PageDraft> pages) {
        var furniture = new Furniture(pages);
        var kept = new ArrayList<Item>();
        for (var page : pages) {
            for (var item : page.items()) {
                if (line(item).filter(row -> furniture.is(row, page)).isEmpty()) kept.add(item);
            }
        }
        return kept;
    }

    /** A line, also one that stands alone in a frame. */
    private static Optional<Row> line(Item item) {
        return switch (item) {
            case Row row -> Optional.of(row);
            case Ruled ruled -> ruled.frame() ? alone(ruled.cells()) : Optional.empty();
        };
    }

    private static Optional<Row> alone(List<Ruled.Inside> cells) {
        var items = cells.stream().flatMap(cell -> cell.items().stream()).toList();
        return items.size() == 1 && items.getFirst() instanceof Row row ? Optional.of(row) : Optional.empty();
    }

    private boolean is(Row row, PageDraft page) {
        if (!edge(row, page, WIDE)) return false;
        if (counted(row, page) && !MaterialLine.is(row.text())) return true;
        if (NUMBER.matcher(row.text()).matches()) {
            return edge(row, page, MARGIN) || most(row, page, 0.4);
        }
        if (row.size() > 1.15 * body || !most(row, page, edge(row, page, MARGIN) ? 0.3 : 0.6)) return false;
        if (pages.size() < 3 && !edge(row, page, NARROW)) return false;
        return !MaterialLine.is(row.text()) || !first(row, page);
    }

    /** A running title that changes from page to page beside the number of the page. */
    private boolean counted(Row row, PageDraft page) {
        return count(row, page).stream()
                .map(key -> repeated.getOrDefault(key, new TreeSet<>()))
                .anyMatch(on -> on.contains(row.page() - 1) || on.contains(row.page() + 1));
    }

    /** What lines with the number of their page at one end have in common; nothing for others. */
    private static Set<String> count(Row row, PageDraft page) {
        var counted = COUNTED.matcher(row.text());
        if (!counted.matches()) return Set.of();
        var number = Integer.parseInt(counted.group(counted.group(1) == null ? 2 : 1));
        return places("%d pages ahead".formatted(number - row.page()), row, page);
    }

    /** Whether it stands on enough pages, and on the page before or after. */
    private boolean most(Row row, PageDraft page, double share) {
        return key(row, page).stream()
                .map(key -> repeated.getOrDefault(key, new TreeSet<>()))
                .anyMatch(on -> on.size() >= Math.max(2, Math.min(share * pages.size(), 8))
                        && (on.contains(row.page() - 1) || on.contains(row.page() + 1) || on.contains(row.page() + 2)));
    }

    private boolean first(Row row, PageDraft page) {
        return key(row, page).stream()
                .map(key -> repeated.getOrDefault(key, new TreeSet<>()))
                .noneMatch(on -> on.contains(row.page() - 1));
    }

    /** The text without its numbers, except where they name a material, with its height on the page in steps that overlap. */
    private static Set<String> key(Row row, PageDraft page) {
        var counted = MaterialLine.is(row.text()) ? row.text() : row.text().replaceAll("[0-9０-９]+", "#");
        var text = counted.replaceAll("[\\s　]+", "");
        return places(text, row, page);
    }

    private static Set<String> places(String text, Row row, PageDraft page) {
        var box = row.turned().back(row.box());
        var place = Math.round((box.y() + box.height() / 2) / 8);
        var shape = Math.round(page.page().width() / 50);
        return Set.of(text + "@" + place + "/" + shape, text + "@" + (place + 1) + "/" + shape);
    }

    private static boolean edge(Row row, PageDraft page, double share) {
        Box box = row.turned().back(row.box());
        var width = page.page().width();
        var height = page.page().height();
        return box.bottom() < share * height
                || box.y() > (1 - share) * height
                || box.right() < share * width
                || box.x() > (1 - share) * width;
    }

    /** The type size of most characters, those in tables included. */
    private static double body(List<PageDraft> pages) {
        var sizes = new HashMap<Long, Integer>();
        for (var page : pages) page.items().forEach(item -> count(item, sizes));
        return sizes.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() / 2.0)
                .orElse(10.5);
    }

    private static void count(Item item, Map<Long, Integer> sizes) {
        switch (item) {
            case Row row -> sizes.merge(Math.round(row.size() * 2), row.text().length(), Integer::sum);
            case Ruled ruled -> ruled.cells().forEach(cell -> cell.items().forEach(inside -> count(inside, sizes)));
        }
    }
}
