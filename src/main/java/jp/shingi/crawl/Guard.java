package jp.shingi.crawl;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be asked: only allowed hosts, http and https, public addresses, and no address that smells of a trap. */
final class Guard {
    private static final int LONGEST = 2_000;
    private static final Set<Integer> PORTS = Set.of(-1, 80, 443);
    /** The same word in a path this often: a calendar or a relative link that feeds itself. */
    private static final int REPEATED = 3;

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
        if (repeats(Optional.ofNullable(address.getRawPath()).orElse(""))) {
            return Optional.of("the path repeats itself, as traps do");
        }
        return Optional.empty();
    }

    private static boolean repeats(String path) {
        var counts = new HashMap<String, Integer>();
        return Stream.of(path.split("/"))
                .filter(segment -> segment.chars().anyMatch(Character::isLetter))
                .anyMatch(segment -> counts.merge(segment, 1, Integer::sum) >= REPEATED);
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

    /**
     * RFC 6890: shared, documentation and reserved ranges of IPv4. Of IPv6 only the global unicast range counts as public, without its
     * documentation range and without what carries IPv4 inside (2001::/32, 2002::/16).
     */
    private static boolean reserved(byte[] bytes) {
        var first = bytes[0] & 0xFF;
        var second = bytes[1] & 0xFF;
        if (bytes.length == 16) {
            return (first & 0xE0) != 0x20
                    || first == 0x20 && second == 0x02
                    || first == 0x20
                            && second == 0x01
                            && (bytes[2] == 0 && bytes[3] == 0 || bytes[2] == 0x0D && (bytes[3] & 0xFF) == 0xB8);
        }
        return first == 0
                || first >= 240
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0
                || first == 192 && second == 88 && bytes[2] == 99
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
