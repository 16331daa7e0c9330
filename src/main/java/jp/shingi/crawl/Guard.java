package jp.shingi.crawl;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What may be asked: only allowed hosts, http and https, public addresses, and no address that smells of a trap. */
final class Guard {
    private static final int LONGEST = 2_000;
    private static final Set<Integer> PORTS = Set.of(-1, 80, 443);
    /** The same path segment again and again: a calendar or a relative link that feeds itself. */
    private static final Pattern REPEATED = Pattern.compile("(/[^/]+)(?:/[^/]+)*?\\1(?:/[^/]+)*?\\1(?:/|$)");

    private final Source source;
    private final Resolver resolver;

    Guard(Source source, Resolver resolver) {
        this.source = source;
        this.resolver = resolver;
    }

    /** Why an address must not be asked; empty where it may. */
    Optional<String> refusal(URI address) {
        var scheme = address.getScheme();
        if (!"http".equals(scheme) && !"https".equals(scheme)) return Optional.of("only http and https are asked");
        if (address.getRawUserInfo() != null) return Optional.of("carries a name or password");
        if (address.getHost() == null || !source.hosts().contains(address.getHost())) {
            return Optional.of("host %s is not one of the source's hosts".formatted(address.getHost()));
        }
        if (!source.loopback() && !PORTS.contains(address.getPort())) {
            return Optional.of("port %d is not that of a web site".formatted(address.getPort()));
        }
        if (address.toString().length() > LONGEST)
            return Optional.of("address longer than %d characters".formatted(LONGEST));
        if (REPEATED.matcher(address.getRawPath() == null ? "" : address.getRawPath())
                .find()) {
            return Optional.of("the path repeats itself, as traps do");
        }
        return Optional.empty();
    }

    /**
     * The addresses of a host, all of them public.
     *
     * @throws ForbiddenAddress where one of them is private: a public name that leads inside is an attack
     */
    InetAddress[] addresses(String host) throws UnknownHostException {
        var addresses = resolver.resolve(host);
        var inside = addresses.stream().filter(address -> !allowed(address)).collect(Collectors.toList());
        if (!inside.isEmpty()) throw new ForbiddenAddress(host, inside.getFirst());
        return addresses.toArray(InetAddress[]::new);
    }

    private boolean allowed(InetAddress address) {
        if (address.isLoopbackAddress()) return source.loopback();
        return !address.isAnyLocalAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !reserved(address.getAddress());
    }

    /** RFC 6890: shared, documentation and reserved ranges; RFC 4193: unique local IPv6; IPv4 inside IPv6. */
    private static boolean reserved(byte[] bytes) {
        var first = bytes[0] & 0xFF;
        var second = bytes[1] & 0xFF;
        if (bytes.length == 16)
            return (first & 0xFE) == 0xFC || first == 0 || first == 0x20 && second == 0x02 || first == 0x64;
        return first == 0
                || first >= 240
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0
                || first == 198 && (second == 18 || second == 19 || second == 51)
                || first == 203 && second == 0 && (bytes[2] & 0xFF) == 113;
    }

    /** A name that resolves to an address inside. */
    static final class ForbiddenAddress extends UnknownHostException {
        ForbiddenAddress(String host, InetAddress address) {
            super("%s resolves to %s, which is not a public address".formatted(host, address.getHostAddress()));
        }
    }
}
