package jp.shingi.web;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What holds for every request: who may ask, what a browser may do with the answer, and whether the answer is known already. */
final class Guard {
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()",
            "Vary",
            "Cookie, Accept-Encoding");
    private static final String LOCAL = "(localhost|127(\\.\\d+){3}|\\[::1])(:\\d+)?";

    private final Desk desk;
    private final boolean loopback;
    private final Problems problems;

    Guard(Desk desk, boolean loopback, Problems problems) {
        this.desk = desk;
        this.loopback = loopback;
        this.problems = problems;
    }

    void before(Context context) {
        HEADERS.forEach(context::header);
        var host = Optional.ofNullable(context.header("Host")).orElse("localhost");
        if (loopback && !host.matches(LOCAL)) {
            // A page of another site that points its own name at this machine must not read what is here (DNS
            // rebinding).
            problems.answer(context, 403, "foreign-host", "this site answers only under the name localhost");
            context.skipRemainingHandlers();
            return;
        }
        if (!wellEncoded(context.queryString())) {
            problems.answer(context, 400, "bad-encoding", "the address is not percent-encoded UTF-8");
            context.skipRemainingHandlers();
            return;
        }
        if (!context.path().startsWith("/assets/")) known(context);
    }

    void after(Context context) {
        if (context.status().getCode() != 200) return;
        if (context.res().getHeader("Cache-Control") == null) context.header("Cache-Control", "no-cache");
        if (!context.path().startsWith("/assets/")) context.header("ETag", tag(context));
    }

    /** Nothing has changed since the reader was here: there is nothing to work out. */
    private void known(Context context) {
        var sent = Optional.ofNullable(context.header("If-None-Match")).orElse("");
        if (!sent.contains(tag(context))) return;
        context.status(304).header("ETag", tag(context)).header("Cache-Control", "no-cache");
        context.skipRemainingHandlers();
    }

    /** A word that was cut within a character must not be searched as something else. */
    private static boolean wellEncoded(@Nullable String query) {
        if (query == null) return true;
        try {
            var bytes = URLDecoder.decode(query, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return false;
        }
    }

    private String tag(Context context) {
        var what = String.join(
                "\n",
                desk.library().version(),
                desk.version(),
                desk.assets().fingerprint(),
                Visit.language(context).key(),
                String.valueOf(context.header("Host")),
                context.fullUrl());
        return "W/\"" + Assets.hash(what) + "\"";
    }
}
