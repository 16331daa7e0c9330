package jp.shingi.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One request each to servers that do what no server should. */
@Timeout(60)
class HostileTest {
    @TempDir
    Path folder;

    private HostileSite site;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        site = new HostileSite();
        var source = SourceFiles.parse("test", """
                council: x
                ward: y
                start: ["%s"]
                hosts: [127.0.0.1]
                loopback: true
                limits: {fileBytes: 100_000, timeout: 1s}
                levels: [{links: [{text: x}]}]
                """.formatted(site.address("/")));
        fetcher = new Fetcher(source, new Guard(source, Resolver.SYSTEM), "test", folder, Clock.systemUTC());
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        site.close();
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count(), "a body that was not taken stayed on disk");
        }
    }

    @Test
    void aBodyThatDripsIsEndedAsAWhole() {
        site.says("/", out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".getBytes());
            for (var i = 0; i < 100; i++) {
                out.write('x');
                out.flush();
                Thread.sleep(100);
            }
        });
        assertTrue(failed().contains("took longer than"), failed());
    }

    @Test
    void headersThatDripAreEndedToo() {
        site.says("/", out -> {
            for (var i = 0; i < 100; i++) {
                out.write("HTTP/1.1 200 OK\r\nX-Slow: "
                        .substring(Math.min(i, 20), Math.min(i + 1, 21))
                        .getBytes());
                out.flush();
                Thread.sleep(100);
            }
        });
        assertTrue(failed().contains("took longer than"), failed());
    }

    @Test
    void anEndlessBodyStopsAtTheLimit() {
        site.says("/", out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n".getBytes());
            for (var i = 0; i < 10_000; i++) out.write(new byte[10_000]);
        });
        assertTrue(refused().contains("larger than 100,000 bytes"), refused());
    }

    @Test
    void anEndlessAnswerThatBringsNothingIsNotReadToItsEnd() {
        site.says("/", out -> {
            out.write("HTTP/1.1 404 Not Found\r\n\r\n".getBytes());
            for (var i = 0; i < 10_000; i++) out.write(new byte[10_000]);
        });
        assertEquals(new Fetched.Gone(404), get());
    }

    @Test
    void endlessHeadersStopToo() {
        site.says("/", out -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes());
            for (var i = 0; i < 100_000; i++)
                out.write("X-%d: y\r\n".formatted(i).getBytes());
        });
        assertTrue(failed().toLowerCase().contains("header"), failed());
    }

    @Test
    void aHeaderLineOfMegabytesStopsToo() {
        site.says("/", out -> {
            out.write("HTTP/1.1 200 OK\r\nX: ".getBytes());
            for (var i = 0; i < 1_000; i++) out.write("y".repeat(10_000).getBytes());
        });
        assertTrue(failed().toLowerCase().contains("line length"), failed());
    }

    @Test
    void aBodyShorterThanItsLengthIsAFailure() {
        site.says("/", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nConnection: close\r\n\r\n%PDF-1.4 cut");
        assertTrue(failed().toLowerCase().contains("premature end"), failed());
    }

    @Test
    void aBodyCutWithinItsChunksIsAFailure() {
        site.says(
                "/",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\nhello\r\n400\r\ncut");
        assertTrue(failed().toLowerCase().contains("truncated chunk"), failed());
    }

    @Test
    void aLengthBeyondTheLimitIsNotEvenRead() {
        site.says("/", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n");
        assertTrue(refused().contains("larger than"), refused());
    }

    @Test
    void noHttpAtAllIsAFailure() {
        site.says("/", "220 mail.example.jp ESMTP\r\n\r\n\r\n");
        assertInstanceOf(Fetched.Failed.class, get());
    }

    @Test
    void aPackedBombStopsAtTheLimit() throws IOException {
        var packed = gzip(new byte[80_000_000]);
        assertTrue(packed.length < 100_000);
        site.says("/", out -> {
            out.write(
                    ("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n".formatted(packed.length))
                            .getBytes());
            out.write(packed);
        });
        assertTrue(refused().contains("larger than 100,000 bytes"), refused());
    }

    @Test
    void aBrokenPackingIsAFailure() {
        site.says("/", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n\r\nnot gzip!");
        assertInstanceOf(Fetched.Failed.class, get());
    }

    @Test
    void aPackingThatWasNotAskedForIsRefused() {
        site.says("/", "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 3\r\n\r\nabc");
        assertTrue(refused().contains("br, which was not asked for"), refused());
    }

    @Test
    void aPackedBodyIsKeptBothAsSentAndUnpacked() throws IOException {
        var packed = gzip("minutes".getBytes());
        site.says("/", out -> {
            out.write(
                    ("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n".formatted(packed.length))
                            .getBytes());
            out.write(packed);
        });
        var body = assertInstanceOf(Fetched.Body.class, get());
        assertEquals("minutes", Files.readString(body.file()));
        assertEquals(packed.length, Files.size(body.wire()));
        body.discard();
    }

    @Test
    void aRedirectToAnotherSchemeOrNowhereIsAFailure() {
        site.says("/", "HTTP/1.1 302 Found\r\nLocation: javascript:alert(1)\r\nContent-Length: 0\r\n\r\n");
        assertTrue(failed().contains("to no address"), failed());
        site.says("/", "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n");
        assertTrue(failed().contains("leads nowhere"), failed());
    }

    @Test
    void plainTextWhereTlsWasPromisedIsAFailure() {
        site.says("/", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        var fetched = fetcher.get(java.net.URI.create("https://127.0.0.1:%d/".formatted(site.port())), Validators.NONE);
        assertInstanceOf(Fetched.Failed.class, fetched);
    }

    @Test
    void aServerThatIsNotThereIsAFailure() throws IOException {
        int port;
        try (var nobody = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            port = nobody.getLocalPort();
        }
        var address = java.net.URI.create("http://127.0.0.1:%d/".formatted(port));
        assertInstanceOf(Fetched.Failed.class, fetcher.get(address, Validators.NONE));
    }

    @Test
    void retryAfterIsReadAsSecondsAndAsADate() {
        site.says("/", "HTTP/1.1 503 Busy\r\nRetry-After: 120\r\nContent-Length: 0\r\n\r\n");
        assertEquals(
                Duration.ofSeconds(120),
                assertInstanceOf(Fetched.Later.class, get()).after().orElseThrow());
        site.says("/", "HTTP/1.1 429 Slow\r\nRetry-After: Wed, 21 Oct 2099 07:28:00 GMT\r\nContent-Length: 0\r\n\r\n");
        assertTrue(assertInstanceOf(Fetched.Later.class, get())
                        .after()
                        .orElseThrow()
                        .toDays()
                > 365);
        site.says("/", "HTTP/1.1 503 Busy\r\nRetry-After: soon\r\nContent-Length: 0\r\n\r\n");
        assertTrue(assertInstanceOf(Fetched.Later.class, get()).after().isEmpty());
    }

    private Fetched get() {
        return fetcher.get(site.address("/"), Validators.NONE);
    }

    private String failed() {
        return assertInstanceOf(Fetched.Failed.class, get()).reason();
    }

    private String refused() {
        return assertInstanceOf(Fetched.Refused.class, get()).reason();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
