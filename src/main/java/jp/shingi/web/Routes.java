package jp.shingi.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import jp.shingi.export.Format;
import jp.shingi.model.Json;
import jp.shingi.web.view.HelpView;

/** Every address of the site, and what answers there. */
final class Routes {
    private static final String JSON = "application/json; charset=utf-8";
    private static final List<HelpView.Address> ADDRESSES = Endpoints.ALL.stream()
            .map(endpoint -> new HelpView.Address(
                    endpoint.openApiPath(), endpoint.openApiPath().replaceFirst("^/api", "api.")))
            .toList();

    private final Desk desk;
    private final boolean loopback;

    Routes(Desk desk, boolean loopback) {
        this.desk = desk;
        this.loopback = loopback;
    }

    void register(RoutesConfig routes) {
        var problems = new Problems(desk);
        var guard = new Guard(desk, loopback, problems);
        problems.register(routes);
        routes.before(guard::before);
        routes.after(guard::after);
        pages(routes);
        downloads(routes);
        api(routes);
        get(routes, "/assets/{name}", this::asset);
        get(routes, "/favicon.ico", context -> context.redirect("/assets/icon.svg"));
        get(
                routes,
                "/robots.txt",
                context -> context.contentType("text/plain; charset=utf-8")
                        .result("User-agent: *\nDisallow: /search\nDisallow: /api/\nDisallow: /export/\n"));
    }

    private void pages(RoutesConfig routes) {
        get(routes, "/", page(SearchPages::home));
        get(routes, "/search", page(SearchPages::search));
        get(routes, "/facets/{filter}", page(SearchPages::facet));
        get(routes, "/kwic", page(SearchPages::kwic));
        get(routes, "/cases/<id>", page(CasePages::one));
        get(routes, "/compare", page(CasePages::compare));
        get(routes, "/meetings/{ward}/{council}/{date}", page(CasePages::meeting));
        get(routes, "/councils", page(CasePages::councils));
        get(routes, "/councils/{ward}/{council}", page(CasePages::council));
        get(routes, "/contractors/<name>", page(HistoryPages::contractor));
        get(routes, "/articles/<path>", page(HistoryPages::article));
        get(routes, "/documents/{id}", page(DocumentPages::one));
        get(routes, "/documents/{id}/original", page(DocumentPages::original));
        get(routes, "/documents/{id}/pages/{page}.png", page(DocumentPages::picture));
        get(routes, "/documents/{id}/pages/{page}", page(DocumentPages::page));
        get(routes, "/cite", page(DocumentPages::cite));
        get(
                routes,
                "/coverage",
                page(visit -> visit.show(
                        "coverage",
                        visit.words().get("coverage.title"),
                        visit.desk().shelf().coverage())));
        get(
                routes,
                "/help",
                page(visit ->
                        visit.show("help", visit.words().get("help.title"), new HelpView(ADDRESSES, Problem.CODES))));
    }

    private void downloads(RoutesConfig routes) {
        Arrays.stream(Format.values())
                .forEach(format ->
                        get(routes, "/search." + format.key(), page(visit -> Downloads.search(visit, format))));
        get(routes, "/search.atom", page(Feeds::search));
        get(routes, "/export/contractors/<name>", page(Downloads::contractor));
        get(routes, "/export/articles/<path>", page(Downloads::article));
        get(routes, "/feeds/contractors/<name>", page(Feeds::contractor));
        get(routes, "/feeds/articles/<path>", page(Feeds::article));
    }

    private void api(RoutesConfig routes) {
        for (var endpoint : Endpoints.ALL)
            get(routes, "/api" + endpoint.path(), page(visit -> {
                var answer = desk.ask(() -> endpoint.handler().apply(visit))
                        .orElseThrow(() -> new Missing(visit.context().path().substring("/api/".length())));
                visit.context().contentType(JSON).result(Json.line(answer).getBytes(StandardCharsets.UTF_8));
            }));
        var description = Json.pretty(OpenApi.document(desk.version())).getBytes(StandardCharsets.UTF_8);
        get(routes, "/openapi.json", context -> context.contentType(JSON).result(description));
    }

    private void asset(Context context) {
        var name = context.pathParam("name");
        var bytes = desk.assets().find(name).orElseThrow(() -> new Missing("asset " + name));
        context.header("Cache-Control", "public, max-age=31536000, immutable")
                .contentType(Assets.type(name))
                .result(bytes);
    }

    /** Whoever asks for the head alone gets the head that the page would have. */
    private static void get(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    private Handler page(Answer answer) {
        return context -> answer.to(new Visit(context, desk));
    }

    private interface Answer {
        void to(Visit visit) throws Exception;
    }
}
