package jp.shingi.crawl;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A link as it stands on a page.
 *
 * @param written its address as the page writes it
 * @param address empty where it leads to no address (javascript:, mailto:)
 * @param text what a reader clicks on; the text of its picture where it is one
 * @param row the row or list item that it stands in, where that is short
 * @param heading the last heading above it
 * @param frame whether it is no link but a frame: a part of the page
 */
record Link(
        Element element,
        String written,
        Optional<URI> address,
        String text,
        String row,
        String heading,
        boolean frame) {
    private static final int SHORT = 160;

    static Optional<Link> of(Element element, URI base, Charset charset, String heading) {
        return switch (element.normalName()) {
            case "a", "area" -> of(element, "href", base, charset, heading, false);
            case "frame", "iframe" -> of(element, "src", base, charset, heading, true);
            default -> Optional.empty();
        };
    }

    /** Whether it leads on only where a program runs on the page. */
    boolean needsScript() {
        return written.strip().regionMatches(true, 0, "javascript:", 0, "javascript:".length());
    }

    private static Optional<Link> of(
            Element element, String key, URI base, Charset charset, String heading, boolean frame) {
        var written = element.attr(key);
        if (written.isBlank() || written.strip().startsWith("#")) return Optional.empty();
        return Optional.of(new Link(
                element,
                written,
                Addresses.resolve(base, written, charset),
                textOf(element),
                rowOf(element),
                heading,
                frame));
    }

    private static String textOf(Element element) {
        if (!element.text().isBlank()) return element.text();
        var picture = element.selectFirst("img[alt]");
        if (picture != null && !picture.attr("alt").isBlank()) return picture.attr("alt");
        return element.hasAttr("alt") ? element.attr("alt") : element.attr("title");
    }

    private static String rowOf(Element element) {
        var row = element.closest("tr, li, dd, p");
        var text = row == null ? "" : row.text();
        return text.length() <= SHORT ? text : "";
    }
}
