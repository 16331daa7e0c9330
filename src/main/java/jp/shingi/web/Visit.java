package jp.shingi.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.shingi.web.view.Frame;
import jp.shingi.web.view.Language;
import jp.shingi.web.view.Parameters;
import jp.shingi.web.view.Words;

/** One request for a page, and the answer to it. */
final class Visit {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "jp.shingi.web.pages");
    private static final int YEAR = 365 * 24 * 3600;

    private final Context context;
    private final Desk desk;

    Visit(Context context, Desk desk) {
        this.context = context;
        this.desk = desk;
    }

    Parameters parameters() {
        return new Parameters(context.queryParamMap());
    }

    Desk desk() {
        return desk;
    }

    Context context() {
        return context;
    }

    /** A part of the address's path. */
    String part(String name) {
        return context.pathParam(name);
    }

    Words words() {
        return Words.in(language(context));
    }

    /** The language asked for in the address, or the one chosen before. */
    static Language language(Context context) {
        var asked = Optional.ofNullable(context.queryParam("lang"));
        return Language.named(
                asked.or(() -> Optional.ofNullable(context.cookie("lang"))).orElse("ja"));
    }

    /** Shows a page. */
    void show(String template, String title, Object view) {
        show(template, title, Optional.empty(), view);
    }

    void show(String template, String title, Optional<String> feed, Object view) {
        remember();
        Map<String, Object> values = new HashMap<>();
        values.put("frame", frame(title, feed));
        values.put("view", view);
        var output = new Utf8ByteOutput();
        TEMPLATES.render(template + ".jte", values, output);
        context.contentType("text/html; charset=utf-8").result(output.toByteArray());
    }

    private Frame frame(String title, Optional<String> feed) {
        var query = Optional.ofNullable(context.queryString()).map(q -> "?" + q).orElse("");
        var typed = Optional.ofNullable(context.queryParam("q")).orElse("");
        return new Frame(
                words(),
                title,
                context.req().getRequestURI().replaceFirst("^/+", "/") + query,
                feed,
                desk.assets().fingerprint(),
                desk.version(),
                typed);
    }

    /** A language that was asked for is kept for the next pages. */
    private void remember() {
        if (context.queryParam("lang") == null) return;
        context.cookie(new Cookie("lang", language(context).key(), "/", YEAR, false, true, null, SameSite.LAX));
    }
}
