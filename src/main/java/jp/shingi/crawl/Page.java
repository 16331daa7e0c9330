package jp.shingi.crawl;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page that was fetched. Scripts are never run.
 *
 * @param address where it was found in the end; relative links start from it, or from what {@code <base>} names
 */
record Page(URI address, Document dom, Charset charset) {
    /** A page larger than this is no list of links. */
    static final long LARGEST = 16L << 20;

    private static final int LITTLE_TEXT = 200;

    static Page of(URI address, byte[] bytes, Optional<String> contentType, Optional<String> charset) {
        var text = PageText.of(bytes, contentType, charset);
        return new Page(address, Jsoup.parse(text.text(), address.toString()), text.charset());
    }

    static Page read(URI address, Path body, Optional<String> contentType, Optional<String> charset)
            throws IOException {
        return of(address, Files.readAllBytes(body), contentType, charset);
    }

    /** Why bytes cannot be a page; empty where they may be one. */
    static Optional<String> noPage(Path body) throws IOException {
        if (Files.size(body) > LARGEST) return Optional.of("larger than a page may be (%,d bytes)".formatted(LARGEST));
        return FileSigns.of(body).map(sign -> "is no page but " + sign);
    }

    /** What its heading says; its title where it has none. */
    String heading() {
        var heading = dom.selectFirst("h1");
        return heading == null || heading.text().isBlank() ? dom.title() : heading.text();
    }

    /** What a reader sees. */
    String text() {
        return dom.body().text();
    }

    /** Whether it shows next to nothing unless a program on it runs. */
    boolean needsScript() {
        return text().length() < LITTLE_TEXT
                && !dom.select("script").isEmpty()
                && dom.select("frame, iframe").isEmpty();
    }

    /** Its links in the order of the page. */
    List<Link> links() {
        var links = new ArrayList<Link>();
        var base = base();
        var heading = new String[] {""};
        dom.traverse((node, depth) -> {
            if (!(node instanceof Element element)) return;
            if (element.normalName().matches("h[1-6]|caption")) heading[0] = element.text();
            Link.of(element, base, charset, heading[0]).ifPresent(links::add);
        });
        return links;
    }

    private URI base() {
        var base = dom.selectFirst("base[href]");
        return base == null
                ? address
                : Addresses.resolve(address, base.attr("href")).orElse(address);
    }
}
