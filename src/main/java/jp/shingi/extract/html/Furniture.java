package jp.shingi.extract.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The parts of a page that belong to the site: what its elements, its names and its links say of themselves. Nothing that holds a
 * good share of the page's sentences is ever taken for furniture.
 */
final class Furniture {
    private static final String NEVER_SEEN = "script, style, noscript, template, iframe, object, embed, svg";

    /** Not shown at first; where a good share of the sentences stands in such parts, a reader opens them one by one. */
    private static final String FOLDED =
            "[hidden], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

    private static final String BY_ELEMENT = "nav, footer, header, aside, address, [role=navigation], [role=banner], "
            + "[role=contentinfo], [role=search], [role=complementary]";

    /** Words of class and id names with which sites all over the country call what stands around a document. */
    private static final Set<String> NAMES = Set.of(
            "nav",
            "navi",
            "navigation",
            "gnav",
            "gnavi",
            "lnavi",
            "lnav",
            "hnavi",
            "snavi",
            "fnavi",
            "globalnavi",
            "globalnav",
            "localnavi",
            "localnav",
            "menu",
            "submenu",
            "sidemenu",
            "breadcrumb",
            "breadcrumbs",
            "bread",
            "crumb",
            "crumbs",
            "pankuzu",
            "topicpath",
            "topicspath",
            "footer",
            "foot",
            "header",
            "side",
            "sidebar",
            "sidenavi",
            "left",
            "right",
            "sns",
            "social",
            "share",
            "print",
            "pagetop",
            "pagetotop",
            "totop",
            "gototop",
            "backtotop",
            "top",
            "contact",
            "toiawase",
            "otoiawase",
            "inquiry",
            "inquire",
            "reference",
            "enquete",
            "enq",
            "questionnaire",
            "hyouka",
            "vote",
            "search",
            "lang",
            "language",
            "fontsize",
            "skip",
            "skiplink",
            "banner",
            "ad",
            "related",
            "relation",
            "recommend",
            "ranking",
            "adobe",
            "reader",
            "tool",
            "tools",
            "update",
            "lastupdate",
            "pageid",
            "copyright",
            "sitemap",
            "login",
            "accessibility",
            "voice",
            "guide",
            "cookie",
            "comments",
            "respond",
            "pager",
            "pagination",
            "feedback",
            "tantou",
            "tanto",
            "download");

    /** They bear such names (header, left, right) for their looks. */
    private static final Set<String> TABLE_PARTS =
            Set.of("tr", "td", "th", "thead", "tbody", "tfoot", "caption", "colgroup", "col");

    private static final Pattern WORDS = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+");
    private static final double GOOD_SHARE = 0.2;
    private static final double MOST = 0.5;

    private Furniture() {}

    static void remove(Document page) {
        page.select(NEVER_SEEN).remove();
        page.select("p, ul, ol").removeIf(Furniture::jumps);
        var weights = new Weights(page.body());
        page.select("td").stream().filter(cell -> menuBeside(cell, weights)).forEach(Element::empty);
        var folded = page.select(FOLDED);
        if (folded.stream().mapToDouble(weights::share).sum() <= GOOD_SHARE) folded.remove();
        for (var element : page.select(BY_ELEMENT)) if (!protects(element, weights)) element.remove();
        for (var element : page.select("[class], [id]")) {
            if (element.parent() != null && named(element) && !protects(element, weights)) element.remove();
        }
    }

    /** A cell with a menu in it, in a row with most of the page's sentences. */
    private static boolean menuBeside(Element cell, Weights weights) {
        return LayoutTable.menu(cell)
                && cell.siblingElements().stream()
                        .anyMatch(other -> weights.share(other) > MOST
                                && weights.of(other) > cell.text().length());
    }

    /** A bar of links to places on the page itself. */
    private static boolean jumps(Element element) {
        var links = element.select("a[href^=#]");
        if (links.size() < 2 || links.size() != element.select("a[href]").size()) return false;
        var linked = links.stream().mapToInt(link -> link.text().length()).sum();
        return element.text().length() - linked <= links.size() * 2;
    }

    /** Whether taking it away would take the document away. */
    private static boolean protects(Element element, Weights weights) {
        var name = element.normalName();
        if (name.equals("body") || name.equals("html") || name.equals("form") || name.equals("table")) return true;
        if (TABLE_PARTS.contains(name) && element.selectFirst("a[href]") == null) return true;
        if (name.equals("header") && element.closest("main, article") != null) return true;
        return weights.share(element) > GOOD_SHARE;
    }

    private static boolean named(Element element) {
        return namesFurniture(element.id()) || namesFurniture(element.className());
    }

    private static boolean namesFurniture(String names) {
        if (names.isEmpty()) return false;
        for (var name : names.toLowerCase(Locale.ROOT).split("[\\s_-]+")) if (NAMES.contains(name)) return true;
        return WORDS.matcher(names)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .anyMatch(NAMES::contains);
    }

    /** The smallest element that is sure to hold the document. */
    static Element root(Document page) {
        var weights = new Weights(page.body());
        for (var candidate : page.select("main, [role=main], article")) {
            if (weights.share(candidate) > 0.5) return candidate;
        }
        var root = page.body();
        for (var child = heaviest(root, weights); child.isPresent(); child = heaviest(root, weights))
            root = child.get();
        return root;
    }

    private static Optional<Element> heaviest(Element parent, Weights weights) {
        return parent.children().stream()
                .filter(child ->
                        child.normalName().equals("div") || child.normalName().equals("section"))
                .filter(child -> weights.share(child) > 0.85 && child.selectFirst("h1, h2") != null)
                .findFirst();
    }
}
