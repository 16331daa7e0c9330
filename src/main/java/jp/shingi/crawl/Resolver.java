package jp.shingi.crawl;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Names → addresses. A seam: tests bring a resolver of their own, so that private addresses are tested without a network. */
@FunctionalInterface
public interface Resolver {
    /** What the system says. */
    Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /** @throws UnknownHostException where nobody knows the name */
    List<InetAddress> resolve(String host) throws UnknownHostException;
}
