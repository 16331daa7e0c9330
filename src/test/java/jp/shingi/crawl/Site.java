package jp.shingi.crawl;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import jp.shingi.corpus.Sha256;

/** A web site of a test's own, on loopback: what is put there is served with ETags, and every request is written down. */
final class Site implements AutoCloseable {
    /** A request as it came. */
    record Request(String path, Map<String, List<String>> headers) {
        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    /** Something that answers in its own way. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    Site() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path));
    }

    Site page(String path, String html) {
        return body(path, "text/html; charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
    }

    Site page(String path, String html, Charset charset, String contentType) {
        return body(path, contentType, html.getBytes(charset));
    }

    Site pdf(String path, String text) {
        return body(path, "application/pdf", ("%PDF-1.4\n% " + text).getBytes(StandardCharsets.UTF_8));
    }

    Site body(String path, String type, byte[] bytes) {
        var etag = '"' + Sha256.of(bytes).substring(0, 16) + '"';
        return answer(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("ETag", etag);
            var known = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.sendResponseHeaders(known ? 304 : 200, known || bytes.length == 0 ? -1 : bytes.length);
            if (!known) exchange.getResponseBody().write(bytes);
        });
    }

    Site status(String path, int status, String... headers) {
        return answer(path, exchange -> {
            for (var at = 0; at < headers.length; at += 2)
                exchange.getResponseHeaders().set(headers[at], headers[at + 1]);
            exchange.sendResponseHeaders(status, -1);
        });
    }

    Site answer(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    Site remove(String path) {
        answers.remove(path);
        return this;
    }

    List<Request> requests() {
        return requests;
    }

    /** Paths asked for, robots.txt aside. */
    List<String> paths() {
        return requests.stream()
                .map(Request::path)
                .filter(path -> !path.equals("/robots.txt"))
                .toList();
    }

    void forget() {
        requests.clear();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var uri = exchange.getRequestURI().toString();
            requests.add(new Request(uri, Map.copyOf(exchange.getRequestHeaders())));
            var path = exchange.getRequestURI().getRawPath();
            var answer = answers.getOrDefault(uri, answers.get(path));
            if (answer == null) exchange.sendResponseHeaders(404, -1);
            else answer.to(exchange);
        }
    }
}
