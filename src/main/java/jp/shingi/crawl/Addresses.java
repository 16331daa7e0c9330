package jp.shingi.crawl;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses in one form, so that one page is one address. */
final class Addresses {
    private static final BasicURLNormalizer NORMALIZER = new BasicURLNormalizer();
    /** Session ids and campaign marks say nothing about what is at the address. */
    private static final Pattern NOISE = Pattern.compile(
            "(?i)(?:;jsessionid=[^?#]*)|(?<=[?&])(?:utm_[a-z]+|phpsessid|jsessionid|sid|sessionid)=[^&#]*&?");

    private Addresses() {}

    /** A link on a page → an address; empty where it is none (javascript:, mailto:, broken). */
    static Optional<URI> resolve(URI page, String link) {
        var plain = link.strip();
        if (plain.isEmpty() || plain.startsWith("#") || plain.matches("(?i)(javascript|mailto|tel|data|about):.*")) {
            return Optional.empty();
        }
        try {
            return normal(page.resolve(plain.replace(" ", "%20")).toString());
        } catch (IllegalArgumentException broken) {
            return normal(absolute(page, plain));
        }
    }

    /** The same address under the host's name of today. */
    static URI today(URI address, Map<String, String> aliases) {
        var host = aliases.get(address.getHost());
        return host == null
                ? address
                : URI.create(address.toString().replaceFirst(Pattern.quote(address.getHost()), host));
    }

    private static Optional<URI> normal(String address) {
        var cut = NOISE.matcher(address.replaceFirst("#.*$", "")).replaceAll("").replaceFirst("[?&]$", "");
        var normal = NORMALIZER.filter(cut);
        if (normal == null) return Optional.empty();
        try {
            return Optional.of(URI.create(normal));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static String absolute(URI page, String link) {
        if (link.matches("(?i)https?://.*")) return link;
        var base = page.getScheme() + "://" + page.getRawAuthority();
        if (link.startsWith("/")) return base + link;
        var path = page.getRawPath();
        return base + path.substring(0, path.lastIndexOf('/') + 1) + link;
    }
}
