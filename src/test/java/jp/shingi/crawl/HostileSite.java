package jp.shingi.crawl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A server that says whatever a test wants on the wire, right or wrong. One connection for each request. */
final class HostileSite implements AutoCloseable {
    /** Writes bytes as they are. */
    interface Wire {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final Map<String, Wire> wires = new ConcurrentHashMap<>();

    HostileSite() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(server.getLocalPort(), path));
    }

    int port() {
        return server.getLocalPort();
    }

    HostileSite says(String path, Wire wire) {
        wires.put(path, wire);
        return this;
    }

    HostileSite says(String path, String bytes) {
        return says(path, out -> out.write(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket;
                var in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))) {
            var first = in.readLine();
            if (first == null) return;
            for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) continue;
            var nothing = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            wires.getOrDefault(first.split(" ")[1], out -> out.write(nothing.getBytes(StandardCharsets.ISO_8859_1)))
                    .write(socket.getOutputStream());
        } catch (IOException | InterruptedException hungUp) {
            // The crawl hangs up on a hostile server: that is what the tests want.
        }
    }
}
