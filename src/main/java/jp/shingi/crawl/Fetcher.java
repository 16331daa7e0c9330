package jp.shingi.crawl;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.util.Timeout;

/**
 * Asks for one address at a time. Follows no redirect by itself, keeps no cookie, executes nothing; the body goes to a file, counted while it
 * arrives. Whoever makes it closes it.
 */
final class Fetcher implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final int BUFFER = 1 << 16;

    private final Source source;
    private final Guard guard;
    private final String userAgent;
    private final Path folder;
    private final CloseableHttpClient client;

    /** @param folder where bodies are kept until they are stored */
    Fetcher(Source source, Guard guard, String userAgent, Path folder) {
        this.source = source;
        this.guard = guard;
        this.userAgent = userAgent;
        this.folder = folder;
        this.client = client(guard, userAgent);
    }

    /**
     * One request.
     *
     * @param etag of the version at hand, for a conditional request
     * @param lastModified likewise
     */
    Fetched get(URI address, Optional<String> etag, Optional<String> lastModified) {
        var refusal = guard.refusal(address);
        if (refusal.isPresent()) return new Fetched.Refused(refusal.get());
        var request = new HttpGet(address);
        etag.ifPresent(value -> request.setHeader("If-None-Match", value));
        lastModified.ifPresent(value -> request.setHeader("If-Modified-Since", value));
        var deadline = Deadline.after(source.limits().timeout(), request::cancel);
        try {
            return client.execute(request, response -> answer(address, response));
        } catch (Guard.ForbiddenAddress e) {
            return new Fetched.Refused(e.getMessage());
        } catch (TooLarge e) {
            return new Fetched.Refused(e.getMessage());
        } catch (IOException e) {
            return new Fetched.Failed(
                    deadline.passed()
                            ? "took longer than %s s"
                                    .formatted(source.limits().timeout().toSeconds())
                            : told(e));
        } finally {
            deadline.close();
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    private Fetched answer(URI address, ClassicHttpResponse response) throws IOException {
        var status = response.getCode();
        return switch (status) {
            case 304 -> new Fetched.NotModified();
            case 301, 302, 303, 307, 308 -> redirect(address, response);
            case 404, 410 -> new Fetched.Gone(status);
            case 429, 503 -> new Fetched.Later(status, RetryAfter.of(header(response, "Retry-After")));
            default ->
                status >= 200 && status < 300 ? body(response) : new Fetched.Failed("answered with status " + status);
        };
    }

    private static Fetched redirect(URI address, ClassicHttpResponse response) {
        var location = header(response, "Location");
        if (location.isEmpty()) return new Fetched.Failed("a redirect that leads nowhere");
        return Addresses.resolve(address, location.get())
                .<Fetched>map(to -> new Fetched.Redirect(response.getCode(), to))
                .orElseGet(() -> new Fetched.Failed("a redirect to no address: " + location.get()));
    }

    private Fetched body(ClassicHttpResponse response) throws IOException {
        Files.createDirectories(folder);
        var file = Files.createTempFile(folder, "body", ".part");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = copy(response, file, digest);
            var sha256 = HexFormat.of().formatHex(digest.digest());
            return new Fetched.Body(response.getCode(), headers(response), file, sha256, bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private long copy(ClassicHttpResponse response, Path file, MessageDigest digest) throws IOException {
        var most = source.limits().fileBytes();
        var entity = response.getEntity();
        if (entity == null) return 0;
        if (entity.getContentLength() > most) throw new TooLarge(most);
        try (var in = entity.getContent();
                var out = Files.newOutputStream(file)) {
            var buffer = new byte[BUFFER];
            var total = 0L;
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > most) throw new TooLarge(most);
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
            return total;
        }
    }

    private static Map<String, List<String>> headers(ClassicHttpResponse response) {
        var headers = new LinkedHashMap<String, List<String>>();
        for (var header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.getValue());
        }
        return headers;
    }

    private static Optional<String> header(ClassicHttpResponse response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(header -> header.getValue());
    }

    private static String told(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static CloseableHttpClient client(Guard guard, String userAgent) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new GuardedNames(guard))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(CONNECT))
                        .setSocketTimeout(Timeout.of(SILENCE))
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setUserAgent(userAgent)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(SILENCE))
                        .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /** Names are resolved once, checked, and the checked address is the one that is connected to. */
    private record GuardedNames(Guard guard) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return guard.addresses(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    /** A body that does not end where it should. */
    private static final class TooLarge extends IOException {
        TooLarge(long most) {
            super("larger than %d bytes".formatted(most));
        }
    }
}
