package jp.shingi.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import jp.shingi.model.Json;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers requests that never reach a page, because they are no good HTTP or too long: as problem details, whoever asks. */
final class Unreadables extends ErrorHandler {
    @Override
    protected void generateResponse(
            Request request, Response response, int status, String message, Throwable cause, Callback callback) {
        var problem = Problem.of(status, code(status), "the request cannot be read", path(request));
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put("Content-Security-Policy", "default-src 'none'");
        var bytes = Json.pretty(problem).getBytes(StandardCharsets.UTF_8);
        response.write(true, ByteBuffer.wrap(bytes), callback);
    }

    /** What Jetty could not read has a path that it made up. */
    private static String path(Request request) {
        var path = request.getHttpURI().getPath();
        return path == null || path.equals("/badMessage") ? "" : path;
    }

    private static String code(int status) {
        return switch (status) {
            case 414 -> "address-too-long";
            case 431 -> "head-too-large";
            case 500 -> "internal";
            default -> "bad-request";
        };
    }
}
