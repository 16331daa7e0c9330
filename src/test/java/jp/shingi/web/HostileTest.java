package jp.shingi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import jp.shingi.model.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no browser sends: byte for byte over a socket. */
class HostileTest {
    private static final HandMade LIBRARY = new HandMade();
    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start(SiteSettings.local(0, "test"), new PlainSearcher(LIBRARY), LIBRARY);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET /api/search?q=%zz HTTP/1.1, 400, bad-encoding",
        "GET /api/search?q=%E3%81 HTTP/1.1, 400, bad-encoding",
        "GET /api/search?q=%ff%fe HTTP/1.1, 400, bad-encoding",
        "GET /api/documents/%zz HTTP/1.1, 400, bad-request",
        "GET /api/documents/a%00b HTTP/1.1, 400, bad-request",
        "GET /../../etc/passwd HTTP/1.1, 400, bad-request",
        "GET /api/documents/..%2f..%2fetc%2fpasswd HTTP/1.1, 404, not-found",
        "GET /api/documents/..%5c..%5cwindows HTTP/1.1, 404, not-found",
        "GET /api/search?year=2012-9999999 HTTP/1.1, 400, invalid-parameter",
        "GET /api/search?page=99999999999999999999 HTTP/1.1, 400, invalid-parameter",
        "GET /api/search?page=-1 HTTP/1.1, 400, invalid-parameter",
        "PUT /api/search HTTP/1.1, 405, method-not-allowed",
        "TRACE /api/search HTTP/1.1, 405, method-not-allowed",
        "DELETE /api/documents/x HTTP/1.1, 405, method-not-allowed",
        "GET / FOO/1.1, 505, bad-request"
    })
    void isAnsweredWithAReason(String line, int status, String code) throws IOException {
        var answer = send(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        var problem = Json.MAPPER.readTree(answer.substring(answer.indexOf("\r\n\r\n") + 4));
        assertEquals(code, problem.path("code").asString());
        assertEquals(status, problem.path("status").asInt());
    }

    @Test
    void whatIsTooLong() throws IOException {
        var address = send("GET /api/search?q=" + "a".repeat(80_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertTrue(address.contains("414") && address.contains("address-too-long"), address);
        var head = send("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(80_000) + "\r\n\r\n");
        assertTrue(head.contains("431") && head.contains("head-too-large"), head);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "169.254.1.1", "[::2]"})
    void namesOfOthers(String host) throws IOException {
        var answer = send("GET /api/search HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 403") && answer.contains("foreign-host"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Host: a\r\nHost: b\r\n", "Host: localhost:99999\r\n"})
    void headsWithoutOneHost(String host) throws IOException {
        var answer = send("GET / HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400") && answer.contains("bad-request"), answer);
    }

    /** HEAD was answered as empty plain text. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/search.csv", "/api/search", "/assets/site.css", "/help"})
    void theHeadAloneIsTheHeadOfThePage(String path) throws IOException {
        var end = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        var page = send("GET " + path + end);
        var head = send("HEAD " + path + end);
        assertTrue(head.endsWith("\r\n\r\n"), "no body: " + head);
        for (var name : List.of("Content-Type", "ETag", "Cache-Control", "Content-Disposition"))
            assertEquals(line(page, name), line(head, name), path);
    }

    /** Two slashes at the beginning made the link to the other language one to another host. */
    @Test
    void anAddressThatLooksLikeAHostStaysHere() throws IOException {
        var answer = send("GET //evil.example/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
        assertFalse(answer.contains("href=\"//"), answer);
    }

    @Test
    void manyAtOnceHaveTheirOwnAnswers() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = java.util.stream.IntStream.range(0, 200)
                    .mapToObj(n -> threads.submit(() -> send("GET /api/search?size=1&q=n" + n
                            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")))
                    .toList();
            for (int n = 0; n < answers.size(); n++)
                assertTrue(answers.get(n).get().contains("\"query\":\"n" + n + "\""));
        }
    }

    private static String line(String answer, String name) {
        return answer.lines()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.startsWith(name + ":"))
                .findFirst()
                .orElse("");
    }

    private static String send(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", site.port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
