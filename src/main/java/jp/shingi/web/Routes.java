package jp.shingi.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import jp.shingi.export.Format;
import jp.shingi.model.Json;

/** Every address of the site, and what answers there. */
final class Routes {
    private static final String JSON = "application/json; charset=utf-8";
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
        routes.get("/assets/{name}", this::asset);
        routes.get("/favicon.ico", context -> context.redirect("/assets/icon.svg"));
        routes.get(
                "/robots.txt",
                context -> context.contentType("text/plain; charset=utf-8")
                        .result("User-agent: *\nDisallow: /search\nDisallow: /api/\nDisallow: /export/\n"));
    }

    private void pages(RoutesConfig routes) {
        routes.get("/", page(SearchPages::home));
        routes.get("/search", page(SearchPages::search));
        routes.get("/facets/{filter}", page(SearchPages::facet));
        routes.get("/kwic", page(SearchPages::kwic));
        routes.get("/cases/<id>", page(CasePages::one));
        routes.get("/compare", page(CasePages::compare));
        routes.get("/meetings/{ward}/{council}/{date}", page(CasePages::meeting));
        routes.get("/councils", page(CasePages::councils));
        routes.get("/councils/{ward}/{council}", page(CasePages::council));
        routes.get("/contractors/<name>", page(HistoryPages::contractor));
        routes.get("/articles/<path>", page(HistoryPages::article));
        routes.get("/documents/{id}", page(DocumentPages::one));
        routes.get("/documents/{id}/original", page(DocumentPages::original));
        routes.get("/documents/{id}/pages/{page}.png", page(DocumentPages::picture));
        routes.get("/documents/{id}/pages/{page}", page(DocumentPages::page));
        routes.get("/cite", page(DocumentPages::cite));
        routes.get(
                "/coverage",
                page(visit -> visit.show(
                        "coverage",
                        visit.words().get("coverage.title"),
                        visit.desk().shelf().coverage())));
        routes.get(
                "/help",
                page(visit -> visit.show(
                        "help",
                        visit.words().get("help.title"),
                        Endpoints.ALL.stream()
                                .map(endpoint -> new String[] {endpoint.openApiPath(), endpoint.summary()})
                                .toList())));
    }

    private void downloads(RoutesConfig routes) {
        Arrays.stream(Format.values())
                .forEach(format ->
                        routes.get("/search." + format.key(), page(visit -> Downloads.search(visit, format))));
        routes.get("/search.atom", page(Feeds::search));
        routes.get("/export/contractors/<name>", page(Downloads::contractor));
        routes.get("/export/articles/<path>", page(Downloads::article));
        routes.get("/feeds/contractors/<name>", page(Feeds::contractor));
        routes.get("/feeds/articles/<path>", page(Feeds::article));
    }

    private void api(RoutesConfig routes) {
        for (var endpoint : Endpoints.ALL)
            routes.get("/api" + endpoint.path(), page(visit -> {
                var answer = desk.ask(() -> endpoint.handler().apply(visit))
                        .orElseThrow(() -> new Missing(visit.context().path().substring("/api/".length())));
                visit.context().contentType(JSON).result(Json.line(answer).getBytes(StandardCharsets.UTF_8));
            }));
        var description = Json.pretty(OpenApi.document(desk.version())).getBytes(StandardCharsets.UTF_8);
        routes.get("/openapi.json", context -> context.contentType(JSON).result(description));
    }

    private void asset(Context context) {
        var name = context.pathParam("name");
        var bytes = desk.assets().find(name).orElseThrow(() -> new Missing("asset " + name));
        context.header("Cache-Control", "public, max-age=31536000, immutable")
                .contentType(Assets.type(name))
                .result(bytes);
    }

    private Handler page(Answer answer) {
        return context -> answer.to(new Visit(context, desk));
    }

    private interface Answer {
        void to(Visit visit) throws Exception;
    }
}
