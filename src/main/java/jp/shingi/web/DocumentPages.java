package jp.shingi.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
                desk.ask(() -> desk.library().pageSize(document, 1)).isPresent(),
                kept(desk, document),
                visit.parameters().marks());
        visit.show("document", view.title(), view);
    }

    static void page(Visit visit) {
        var document = document(visit);
        var page = number(visit);
        var at = visit.parameters().text("at", "");
        var marks = visit.parameters().marks();
        var spots = Spot.of(document).stream().filter(spot -> spot.on(page)).toList();
        var library = visit.desk().library();
        var size = visit.desk().ask(() -> library.pageSize(document, page));
        if (size.isEmpty()) {
            instead(visit, document, spots, page, at);
            return;
        }
        var view = new PageView(
                document,
                page,
                document.source().pages().orElse(page),
                size.get().width(),
                size.get().height(),
                spots,
                at,
                marks,
                marks.isEmpty() ? List.of() : visit.desk().ask(() -> library.places(document, page, marks)));
        visit.show("page", visit.words().get("page.title", view.title(), page), view);
    }

    /** A page that is there and cannot be shown: its text is. */
    private static void instead(Visit visit, Document document, List<Spot> spots, int page, String at) {
        var anchor = spots.stream()
                .map(Spot::anchor)
                .filter(own -> at.isEmpty() || own.equals(at))
                .findFirst()
                .orElseThrow(() -> new Missing("page " + page + " to show of " + document.id()));
        visit.context()
                .redirect(Links.passage(
                        document.id() + "#" + anchor, visit.parameters().marks()));
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
