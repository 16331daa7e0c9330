package jp.shingi.extract.html;

import org.jsoup.nodes.Element;

/** Tells tables that only place things on a page from tables that say something. */
final class LayoutTable {
    private static final int LONG = 400;
    private static final int MENU = 3;
    private static final int FORM_ROWS = 4;
    private static final int LABEL = 40;

    private LayoutTable() {}

    static boolean is(Element table) {
        if (table.attr("role").equals("presentation")) return true;
        var cells = Tables.cells(table);
        if (cells.size() <= 1) return true;
        if (says(table) || labelled(table)) return false;
        return !lined(table) && (oneColumn(table) || holdsThePage(table, cells));
    }

    /** Heads, a caption or a summary. */
    private static boolean says(Element table) {
        return table.selectFirst("> caption, > thead") != null
                || Tables.cells(table).stream()
                        .anyMatch(cell -> cell.normalName().equals("th"));
    }

    /** Rows of a short text and something beside it, as a form has them: a table inside a value makes them no layout. */
    private static boolean labelled(Element table) {
        var rows = Tables.rows(table).stream().map(Tables::cellsOf).toList();
        var labelled = rows.stream()
                .filter(cells -> cells.size() > 1 && label(cells.getFirst()))
                .count();
        return rows.size() >= FORM_ROWS && labelled >= 0.75 * rows.size();
    }

    private static boolean label(Element cell) {
        var length = visible(cell.text());
        return length > 1 && length <= LABEL && cell.selectFirst("table, a[href], img, h1, h2, h3") == null;
    }

    private static boolean lined(Element table) {
        var border = table.attr("border").strip();
        return !border.isEmpty() && !border.equals("0");
    }

    private static boolean oneColumn(Element table) {
        return Tables.rows(table).stream().allMatch(row -> Tables.cellsOf(row).size() <= 1);
    }

    /** A cell with headings or tables of its own, or one with most of a long text in several blocks. */
    private static boolean holdsThePage(Element table, java.util.List<Element> cells) {
        if (table.selectFirst("h1, h2, h3, table table, form, frame") != null) return true;
        if (cells.stream().anyMatch(LayoutTable::menu)) return true;
        var all = table.text().length();
        return all > LONG
                && Tables.rows(table).size() <= 3
                && cells.stream().anyMatch(cell -> cell.text().length() > 0.6 * all && blocks(cell) > 3);
    }

    /** A cell of links and hardly anything else: what a site places beside its text. */
    static boolean menu(Element cell) {
        var links = cell.select("a[href]");
        var linked = links.stream().mapToLong(link -> visible(link.text())).sum();
        return links.size() >= MENU && linked > 0.8 * visible(cell.text());
    }

    private static long visible(String text) {
        return text.chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    private static int blocks(Element cell) {
        return cell.select("p, div, li, br").size();
    }
}
