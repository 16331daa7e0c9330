package jp.shingi.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.shingi.model.Json;
import jp.shingi.web.view.BadRequest;
import jp.shingi.web.view.ErrorView;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what cannot be answered: as problem details to programs, as a page to people. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private final Desk desk;

    Problems(Desk desk) {
        this.desk = desk;
    }

    void register(RoutesConfig routes) {
        routes.exception(BadRequest.class, (e, context) -> answer(context, 400, e.code(), e.detail()));
        routes.exception(
                Missing.class, (e, context) -> answer(context, 404, "not-found", String.valueOf(e.getMessage())));
        routes.exception(TooBusy.class, (e, context) -> {
            if (e.status() == 503) context.header("Retry-After", "5");
            answer(context, e.status(), e.code(), String.valueOf(e.getMessage()));
        });
        routes.exception(
                HttpResponseException.class,
                (e, context) -> answer(
                        context,
                        e.getStatus(),
                        e.getStatus() == 404
                                ? "not-found"
                                : e.getStatus() == 405 ? "method-not-allowed" : "bad-request",
                        e.getStatus() == 404
                                ? "there is nothing under " + context.path()
                                : String.valueOf(e.getMessage())));
        routes.exception(Exception.class, (e, context) -> {
            LOG.error("{} failed", context.path(), e);
            answer(context, 500, "internal", "the site failed to answer; its log says more");
        });
    }

    void answer(Context context, int status, String code, String detail) {
        if (context.res().isCommitted()) {
            breakOff(context, code);
            return;
        }
        context.status(status).header("Cache-Control", "no-store");
        context.res().setHeader("Content-Disposition", null);
        if (status == 405) context.header("Allow", "GET, HEAD");
        if (wantsJson(context)) {
            var problem = Problem.of(status, code, detail, context.path());
            context.contentType(Problem.MEDIA_TYPE).result(Json.pretty(problem).getBytes(StandardCharsets.UTF_8));
            return;
        }
        var visit = new Visit(context, desk);
        var words = visit.words();
        var heading = words.find("error." + code)
                .orElseGet(() -> words.get(status < 500 ? "error.request" : "error.internal"));
        visit.show("error", heading, new ErrorView(status, code, heading, detail));
        context.status(status);
    }

    /** What has been sent in part must not look whole: the connection ends without its last chunk. */
    private static void breakOff(Context context, String code) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getServletChannel()
                .abort(new IOException(context.path() + " failed while it was sent: " + code));
    }

    private static boolean wantsJson(Context context) {
        var accept = String.valueOf(context.header("Accept"));
        return context.path().startsWith("/api/")
                || context.path().equals("/openapi.json")
                || accept.contains("json") && !accept.contains("html");
    }
}
