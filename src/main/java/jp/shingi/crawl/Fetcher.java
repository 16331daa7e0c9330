package jp.shingi.crawl;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Asks for one address at a time. Follows no redirect by itself, keeps no cookie, executes nothing; bodies are counted while they arrive.
 * Whoever makes it closes it.
 */
final class Fetcher implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final Duration STALE = Duration.ofMillis(500);
    private static final int HEADERS = 200;
    private static final int HEADER_LINE = 16_384;
    /** Bodies of answers that bring nothing are read this far, so that the connection can serve the next request. */
    private static final int IDLE_BODY = 65_536;

    private final Source.Limits limits;
    private final Guard guard;
    private final Clock clock;
    private final BodyFiles bodies;
    private final CloseableHttpClient client;

    /** @param folder where bodies are kept until they are stored */
    Fetcher(Source source, Guard guard, String userAgent, Path folder, Clock clock) {
        this.limits = source.limits();
        this.guard = guard;
        this.clock = clock;
        this.bodies = new BodyFiles(folder, limits.fileBytes());
        this.client = client(guard, userAgent);
    }

    /** Why an address must not be asked, before its host's name is even looked up. */
    Optional<String> refusal(URI address) {
        return guard.refusal(address);
    }

    /** One request. */
    Fetched get(URI address, Validators validators) {
        var refusal = refusal(address);
        if (refusal.isPresent()) return new Fetched.Refused(refusal.get());
        var request = new HttpGet(address);
        request.setHeader("Accept", "text/html, application/pdf, */*;q=0.8");
        request.setHeader("Accept-Language", "ja");
        request.setHeader("Accept-Encoding", "gzip");
        validators.etag().ifPresent(value -> request.setHeader("If-None-Match", value));
        validators.lastModified().ifPresent(value -> request.setHeader("If-Modified-Since", value));
        try (var deadline = Deadline.after(limits.timeout(), request::cancel)) {
            return get(address, request, deadline);
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    private Fetched get(URI address, HttpGet request, Deadline deadline) {
        var context = HttpClientContext.create();
        var host = new HttpHost(address.getScheme(), address.getHost(), address.getPort());
        try (var response = open(host, request, context)) {
            return answer(address, context, response);
        } catch (Guard.ForbiddenAddress | BodyFiles.NotTaken e) {
            return new Fetched.Refused(e.getMessage());
        } catch (IOException e) {
            return new Fetched.Failed(deadline.passed() ? "took longer than %s".formatted(limits.timeout()) : told(e));
        }
    }

    /** A site may hang up on a connection that it left open until now: then it is asked once more, on a new one. */
    private ClassicHttpResponse open(HttpHost host, HttpGet request, HttpClientContext context) throws IOException {
        try {
            return client.executeOpen(host, request, context);
        } catch (NoHttpResponseException hungUp) {
            return client.executeOpen(host, request, context);
        }
    }

    private Fetched answer(URI address, HttpClientContext context, ClassicHttpResponse response) throws IOException {
        var exchange = new Exchange(
                address,
                clock.instant(),
                fields(context.getRequest().getHeaders()),
                response.getCode(),
                Optional.ofNullable(response.getReasonPhrase()).orElse(""),
                fields(response.getHeaders()));
        var status = response.getCode();
        if (status >= 200 && status < 300) return bodies.body(exchange, response);
        drain(response);
        return switch (status) {
            case 304 -> new Fetched.NotModified();
            case 301, 302, 303, 307, 308 -> redirect(exchange);
            case 404, 410 -> new Fetched.Gone(status);
            case 429, 503 -> new Fetched.Later(status, RetryAfter.of(exchange.header("Retry-After"), clock.instant()));
            default -> new Fetched.Failed("answered with status " + status);
        };
    }

    private static Fetched redirect(Exchange exchange) {
        var location = exchange.header("Location");
        if (location.isEmpty()) return new Fetched.Failed("a redirect that leads nowhere");
        return Addresses.resolve(exchange.address(), location.get())
                .<Fetched>map(to -> new Fetched.Redirect(exchange, to))
                .orElseGet(() -> new Fetched.Failed("a redirect to no address: " + location.get()));
    }

    private static void drain(ClassicHttpResponse response) throws IOException {
        var entity = response.getEntity();
        if (entity == null) return;
        try (InputStream in = entity.getContent()) {
            if (in.readNBytes(IDLE_BODY).length == IDLE_BODY) response.close();
        }
    }

    private static List<Exchange.Field> fields(Header[] headers) {
        var fields = new ArrayList<Exchange.Field>();
        for (var header : headers) {
            fields.add(new Exchange.Field(
                    header.getName(), Optional.ofNullable(header.getValue()).orElse("")));
        }
        return fields;
    }

    private static String told(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static CloseableHttpClient client(Guard guard, String userAgent) {
        var lines = Http1Config.custom()
                .setMaxHeaderCount(HEADERS)
                .setMaxLineLength(HEADER_LINE)
                .build();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new GuardedNames(guard))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(lines)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(CONNECT))
                        .setSocketTimeout(Timeout.of(SILENCE))
                        .setValidateAfterInactivity(TimeValue.of(STALE))
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setUserAgent(userAgent)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(SILENCE))
                        .build())
                .disableContentCompression()
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
}
