package se.utblick.watch.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a fetch may go.
 *
 * @param contact who to write to about our fetching: an address of mail or of a page; empty when nobody has said
 * @param allowed addresses with ports that may be fetched from although they are not on the public net; for trying out
 */
record Settings(String contact, Set<InetSocketAddress> allowed, int most, Duration time, int redirects) {

    private static final int TEN_MEGABYTES = 10 << 20;
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final int REDIRECTS = 5;

    Settings {
        allowed = Set.copyOf(allowed);
        if (!contact.matches("[\\x21-\\x7e&&[^()<>\"\\\\]]{0,200}")) {
            throw new IllegalArgumentException("utblick.fetch.contact is no address: " + contact);
        }
    }

    /** @param allowed such as {@code 127.0.0.1:8099}: an address, never a name */
    static Settings usual(String contact, List<String> allowed) {
        return new Settings(
                contact,
                allowed.stream()
                        .filter(one -> !one.isBlank())
                        .map(Settings::allowed)
                        .collect(Collectors.toSet()),
                TEN_MEGABYTES,
                TIME,
                REDIRECTS);
    }

    String userAgent() {
        return contact.isEmpty() ? "Utblick" : "Utblick (+" + contact + ")";
    }

    Duration time(Request request) {
        return request.patient() ? time.multipliedBy(3) : time;
    }

    boolean allows(InetAddress address, int port) {
        return PublicNet.holds(address) || allowed.contains(new InetSocketAddress(address, port));
    }

    boolean names(int port) {
        return allowed.stream().anyMatch(one -> one.getPort() == port);
    }

    private static InetSocketAddress allowed(String written) {
        int colon = written.lastIndexOf(':');
        try {
            return new InetSocketAddress(
                    InetAddress.ofLiteral(written.substring(0, colon).replaceAll("^\\[|]$", "")),
                    Integer.parseInt(written.substring(colon + 1)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException none) {
            throw new IllegalArgumentException("utblick.fetch.allow is no address with a port: " + written, none);
        }
    }
}
