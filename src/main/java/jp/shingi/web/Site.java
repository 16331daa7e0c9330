package jp.shingi.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import jp.shingi.search.Searcher;

/**
 * The search site and its API, being served. It only reads; it knows the search by its door and nothing of what answers behind it.
 *
 * <p>Whoever starts it closes it; the searcher and the library stay open.
 */
public final class Site implements AutoCloseable {
    /** Milliseconds that answers under way are given to end when the site is closed. */
    private static final long GRACE = 5_000;

    private static final int LARGEST_HEAD = 64 * 1024;

    private final Javalin server;
    private final Gate gate;
    private final SiteSettings settings;

    private Site(Javalin server, Gate gate, SiteSettings settings) {
        this.server = server;
        this.gate = gate;
        this.settings = settings;
    }

    /** Starts to serve; returns when the site can be asked. */
    public static Site start(SiteSettings settings, Searcher searcher, Library library) {
        var gate = new Gate(settings.atOnce(), settings.patience());
        var desk = new Desk(searcher, library, gate, new Assets(), new Shelf(library), settings.version());
        var server = Javalin.create(config -> {
            configure(config);
            new Routes(desk, settings.loopback()).register(config.routes);
        });
        server.start(settings.host(), settings.port());
        Thread.ofVirtual().start(() -> SearchPages.prepare(desk));
        return new Site(server, gate, settings);
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    /** The address to open in a browser. */
    public String address() {
        var host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return "http://%s:%d/".formatted(host, port());
    }

    @Override
    public void close() {
        server.stop();
        gate.close();
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = LARGEST_HEAD;
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(GRACE);
            server.setErrorHandler(new Unreadables());
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(true);
            http.setRequestHeaderSize(LARGEST_HEAD);
        });
    }
}
