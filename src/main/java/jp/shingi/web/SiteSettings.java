package jp.shingi.web;

import java.time.Duration;

/**
 * How the site is served.
 *
 * @param host address to listen on; anything but a loopback address opens the site to others
 * @param port 0 takes a free one
 * @param patience how long one question may take before it is refused
 * @param atOnce how many questions may be worked on at the same time; more are asked to come back
 * @param version of the program, as the foot of the page says it
 */
public record SiteSettings(String host, int port, Duration patience, int atOnce, String version) {
    public SiteSettings {
        if (port < 0 || port > 65_535) throw new IllegalArgumentException("not a port: " + port);
        if (atOnce < 1) throw new IllegalArgumentException("at least one question at once: " + atOnce);
    }

    /** On this machine only. */
    public static SiteSettings local(int port, String version) {
        return new SiteSettings("127.0.0.1", port, Duration.ofSeconds(10), 64, version);
    }

    /** Whether only this machine can reach it. */
    boolean loopback() {
        return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
    }
}
