package jp.shingi.crawl;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses in one form, so that one page is one address (RFC 3986, section 6.2.2). */
final class Addresses {
    private static final Pattern NO_ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:(?!//).*");
    /** Session ids and campaign marks say nothing about what is at the address. */
    private static final Pattern NOISE = Pattern.compile(
            "(?i)(?<=[?&])(?:utm_[a-z]+|phpsessid|jsessionid|sessionid|aspsessionid\\w*|cfid|cftoken|fbclid|gclid)=[^&]*(?:&|$)"
                    + "|(?<=[?&])sid=[0-9a-z]{16,}(?:&|$)");

    private static final Pattern PATH_SESSION = Pattern.compile("(?i);jsessionid=[^/?]*");
    private static final String UNSAFE = " \"<>\\^`{|}[]";

    private Addresses() {}

    /** A link on a page → an address; empty where it is none (javascript:, mailto:, broken). */
    static Optional<URI> resolve(URI base, String link) {
        return resolve(base, link, StandardCharsets.UTF_8);
    }

    /** @param charset of the page: what a query holds beside ASCII is sent in it, as browsers do */
    static Optional<URI> resolve(URI base, String link, Charset charset) {
        var plain = link.strip().replaceAll("[\\t\\r\\n]", "").replaceFirst("#.*$", "");
        if (plain.isEmpty() || NO_ADDRESS.matcher(plain).matches()) return Optional.empty();
        try {
            var escaped = escape(plain, charset);
            return normal(
                    escaped.startsWith("?")
                            ? base.toString().replaceFirst("[?#].*$", "") + escaped
                            : base.resolve(escaped).toString());
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** The same address in the form in which addresses are compared. */
    static Optional<URI> normal(String address) {
        try {
            var uri =
                    URI.create(escape(address.strip(), StandardCharsets.UTF_8)).normalize();
            if (uri.getHost() == null || uri.getScheme() == null) return Optional.empty();
            var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            var user = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo() + "@";
            return Optional.of(URI.create(scheme + "://" + user + uri.getHost().toLowerCase(Locale.ROOT)
                    + port(scheme, uri.getPort()) + path(uri) + query(uri)));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** The same address under the host's name of today. */
    static URI today(URI address, Map<String, String> aliases) {
        var host = aliases.get(address.getHost());
        return host == null
                ? address
                : URI.create(address.toString().replaceFirst(Pattern.quote(address.getHost()), host));
    }

    /** The last part of the path, as it stands. */
    static String fileName(URI address) {
        var path = address.getRawPath() == null ? "" : address.getRawPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String port(String scheme, int port) {
        return port < 0 || port == ("http".equals(scheme) ? 80 : 443) ? "" : ":" + port;
    }

    private static String path(URI uri) {
        var path = PATH_SESSION
                .matcher(uri.getRawPath() == null ? "" : uri.getRawPath())
                .replaceAll("");
        while (path.startsWith("/../")) path = path.substring(3);
        return path.isEmpty() ? "/" : path;
    }

    private static String query(URI uri) {
        if (uri.getRawQuery() == null) return "";
        var query = "?" + uri.getRawQuery();
        for (var before = ""; !before.equals(query); ) {
            before = query;
            query = NOISE.matcher(query).replaceAll("");
        }
        query = query.replaceFirst("[?&]+$", "");
        return query.isEmpty() ? "" : query;
    }

    private static String escape(String link, Charset charset) {
        var escaped = new StringBuilder();
        var inQuery = false;
        for (var at = 0; at < link.length(); at += Character.charCount(link.codePointAt(at))) {
            var code = link.codePointAt(at);
            inQuery |= code == '?';
            if (code == '\\' && !inQuery) escaped.append('/');
            else if (code == '%' && !hexFollows(link, at)) escaped.append("%25");
            else if (code < 0x80 && code > 0x20 && UNSAFE.indexOf(code) < 0) escaped.appendCodePoint(code);
            else percent(escaped, Character.toString(code), inQuery ? charset : StandardCharsets.UTF_8);
        }
        return escaped.toString();
    }

    private static boolean hexFollows(String text, int at) {
        return at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    private static void percent(StringBuilder to, String character, Charset charset) {
        for (var octet : character.getBytes(charset)) {
            if (octet > 0 && Character.isLetterOrDigit(octet)) to.append((char) octet);
            else to.append("%%%02X".formatted(octet & 0xFF));
        }
    }
}
