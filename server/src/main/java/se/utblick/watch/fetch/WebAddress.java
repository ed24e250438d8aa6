package se.utblick.watch.fetch;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.utblick.watch.fetch.Fetched.Why;

/** An address on the web in the one form that everybody reads alike. What different readers read differently is none. */
record WebAddress(URI uri) {

    private static final int LONGEST = 2_000;
    private static final Pattern SHAPE =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?://([^/?#\\\\]*)([^#]*)(?:#.*)?|.*)", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^\\[\\]:%@]+)(?::(\\d{1,5}))?");
    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.?");
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?");
    private static final String PART = "(?:0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])";
    private static final Pattern FOUR_PARTS = Pattern.compile(PART + "(?:\\." + PART + "){3}");
    private static final Pattern LOCAL = Pattern.compile("(?:.*\\.)?(?:localhost|local|internal|home\\.arpa|lan)\\.?");
    private static final int WEB = 80;
    private static final int SECURE = 443;
    private static final int FIRST_FREE = 1024;

    /** No, and why. */
    static final class NotOne extends Exception {

        private static final long serialVersionUID = 1L;

        private final Why why;

        NotOne(Why why, String detail) {
            super(detail);
            this.why = why;
        }

        Why why() {
            return why;
        }

        String detail() {
            return String.valueOf(getMessage());
        }
    }

    static WebAddress of(String written) throws NotOne {
        var address = written.strip();
        var shape = SHAPE.matcher(address);
        if (address.length() > LONGEST || !shape.matches()) {
            throw new NotOne(Why.NO_ADDRESS, "");
        }
        var scheme = shape.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new NotOne(Why.WRONG_SCHEME, scheme);
        }
        if (shape.group(2) == null) {
            throw new NotOne(Why.NO_ADDRESS, "");
        }
        if (shape.group(2).contains("@")) {
            throw new NotOne(Why.WITH_PASSWORD, "");
        }
        var authority = AUTHORITY.matcher(shape.group(2));
        if (!authority.matches()) {
            throw new NotOne(Why.NO_ADDRESS, "");
        }
        var rest = shape.group(3);
        var port = authority.group(2) == null ? "" : ":" + port(Integer.parseInt(authority.group(2)));
        return new WebAddress(uri(scheme + "://" + host(authority.group(1)) + port + path(rest)));
    }

    WebAddress sentOnTo(String location) throws NotOne {
        try {
            return of(
                    location.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")
                            ? location
                            : uri.resolve(encoded(location.strip())).toString());
        } catch (IllegalArgumentException noAddress) {
            throw new NotOne(Why.NO_ADDRESS, "");
        }
    }

    String host() {
        return uri.getHost();
    }

    int port() {
        return uri.getPort() >= 0 ? uri.getPort() : isSecure() ? SECURE : WEB;
    }

    /** The machine, when it is named by its number. */
    Optional<InetAddress> literal() {
        var host = host().replaceAll("^\\[|]$", "");
        return host.contains(":") || FOUR_PARTS.matcher(host).matches()
                ? Optional.of(InetAddress.ofLiteral(host))
                : Optional.empty();
    }

    /** A name that means this very machine, or one in the same house, to everybody. */
    boolean isLocalByName() {
        return LOCAL.matcher(host()).matches();
    }

    /** Mail and remote control listen on the low ports, and would take our words for theirs. */
    boolean hasPortOfTheWeb() {
        return port() == WEB || port() == SECURE || port() >= FIRST_FREE;
    }

    boolean isSecure() {
        return uri.getScheme().equals("https");
    }

    private static int port(int written) throws NotOne {
        if (written < 1 || written > 65_535) {
            throw new NotOne(Why.WRONG_PORT, "");
        }
        return written;
    }

    private static String host(String written) throws NotOne {
        if (written.startsWith("[")) {
            return written.toLowerCase(Locale.ROOT);
        }
        String name;
        try {
            name = IDN.toASCII(written).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noName) {
            throw new NotOne(Why.NO_ADDRESS, "");
        }
        // 2130706433, 0x7f.1 and 0177.0.0.1 are the same machine to some readers and another to others.
        if (!NAME.matcher(name).matches()
                || (LIKE_A_NUMBER.matcher(name).matches()
                        && !FOUR_PARTS.matcher(name).matches())) {
            throw new NotOne(Why.NO_ADDRESS, "");
        }
        return name;
    }

    private static String path(String rest) throws NotOne {
        if (rest.startsWith("\\")) {
            throw new NotOne(Why.NO_ADDRESS, "");
        }
        return rest.isEmpty() || rest.startsWith("?") ? "/" + encoded(rest) : encoded(rest);
    }

    /** What people and feeds write in an address although it ought to be encoded. */
    private static String encoded(String written) {
        var encoded = new StringBuilder(written.length() + 16);
        written.codePoints().forEach(point -> {
            if (point <= ' ' || point > '~' || "\"<>[]{}|\\^`".indexOf(point) >= 0) {
                for (byte one : Character.toString(point).getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
                    encoded.append('%').append(String.format("%02X", one & 0xff));
                }
            } else {
                encoded.appendCodePoint(point);
            }
        });
        return encoded.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }

    private static URI uri(String written) throws NotOne {
        try {
            var uri = URI.create(written);
            if (uri.getHost() == null) {
                throw new NotOne(Why.NO_ADDRESS, "");
            }
            return uri;
        } catch (IllegalArgumentException noAddress) {
            throw new NotOne(Why.NO_ADDRESS, "");
        }
    }
}
