package jp.shingi.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.shingi.model.Document;
import jp.shingi.web.view.DocumentView;
import jp.shingi.web.view.Links;
import jp.shingi.web.view.PageView;
import jp.shingi.web.view.Spot;

/** A document, a page of its original, the picture of that page, the original itself, a citation. */
final class DocumentPages {
    private static final int WIDEST = 2400;
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private DocumentPages() {}

    static void one(Visit visit) throws IOException {
        var document = document(visit);
        var desk = visit.desk();
        var view = new DocumentView(
                document,
                desk.catalog().ofDocument(document.id()),
                desk.library().pageSize(document, 1).isPresent(),
                kept(desk, document));
        visit.show("document", view.title(), view);
    }

    static void page(Visit visit) {
        var document = document(visit);
        var page = number(visit);
        var size = visit.desk()
                .library()
                .pageSize(document, page)
                .orElseThrow(() -> new Missing("page " + page + " to show of " + document.id()));
        var spots = Spot.of(document).stream().filter(spot -> spot.on(page)).toList();
        var view = new PageView(
                document,
                page,
                document.source().pages().orElse(page),
                size.width(),
                size.height(),
                spots,
                visit.parameters().text("at", ""));
        visit.show("page", visit.words().get("page.title", view.title(), page), view);
    }

    static void picture(Visit visit) {
        var document = document(visit);
        var page = number(visit);
        var width = visit.parameters().number("width", PageView.PIXELS, 100, WIDEST);
        var png = visit.desk()
                .ask(() -> visit.desk().library().pageImage(document, page, width))
                .orElseThrow(() -> new Missing("page " + page + " to show of " + document.id()));
        visit.context()
                .header("Cache-Control", FOREVER)
                .contentType("image/png")
                .result(png);
    }

    /** The bytes as published: never shown by the browser as a page of this site. */
    static void original(Visit visit) throws IOException {
        var document = document(visit);
        var bytes = visit.desk()
                .library()
                .original(document)
                .orElseThrow(() -> new Missing("original of " + document.id()));
        visit.context()
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + document.id() + extension(document) + "\"; filename*=UTF-8''"
                                + fileName(document))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .contentType(document.source().mediaType())
                .result(bytes);
    }

    static void cite(Visit visit) {
        var id = visit.parameters().text("id", "");
        var document = visit.desk()
                .library()
                .document(id.replaceFirst("#.*$", ""))
                .orElseThrow(() -> new Missing("document " + id));
        var spot = Spot.of(document).stream()
                .filter(s -> id.equals(document.id() + "#" + s.anchor()))
                .findFirst();
        if (id.contains("#") && spot.isEmpty()) throw new Missing("passage " + id);
        visit.show(
                "cite", visit.words().get("cite.title"), Citations.of(document, spot, Addresses.root(visit.context())));
    }

    private static Document document(Visit visit) {
        var id = visit.part("id");
        return visit.desk().library().document(id).orElseThrow(() -> new Missing("document " + id));
    }

    private static int number(Visit visit) {
        var page = visit.part("page");
        if (!page.matches("[1-9]\\d{0,5}")) throw new Missing("page " + page);
        return Integer.parseInt(page);
    }

    private static boolean kept(Desk desk, Document document) throws IOException {
        try (var original = desk.library().original(document).orElse(java.io.InputStream.nullInputStream())) {
            return original.read() >= 0;
        }
    }

    private static String fileName(Document document) {
        var uri = document.source().uri();
        var name = uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\')) + 1);
        return URLEncoder.encode(
                        Optional.of(name).filter(n -> !n.isBlank()).orElse(document.id()), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    private static String extension(Document document) {
        var name = Links.document(document.source().uri());
        return name.matches(".*\\.[A-Za-z0-9]{1,5}") ? name.substring(name.lastIndexOf('.')) : "";
    }
}
