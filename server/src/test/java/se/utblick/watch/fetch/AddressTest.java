package se.utblick.watch.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utblick.Chance;
import se.utblick.watch.fetch.Fetched.Fresh;
import se.utblick.watch.fetch.Fetched.Refused;

/** However an address inside is written, it is refused, and an address outside is not. */
class AddressTest {

    private static final int TRIES = 5_000;

    private final Fetcher fetcher = new Fetcher("", List.of(), InstantSource.fixed(Instant.EPOCH));

    @Test
    void what_is_set_aside_is_not_on_the_public_net() {
        assertThat(List.of(
                        "0.0.0.0",
                        "10.1.2.3",
                        "100.64.0.1",
                        "100.127.255.255",
                        "127.0.0.1",
                        "127.255.255.255",
                        "169.254.169.254",
                        "172.16.0.1",
                        "172.31.255.255",
                        "192.0.0.1",
                        "192.0.2.1",
                        "192.168.0.1",
                        "198.18.0.1",
                        "198.19.255.255",
                        "198.51.100.1",
                        "203.0.113.1",
                        "224.0.0.1",
                        "239.255.255.255",
                        "240.0.0.1",
                        "255.255.255.255",
                        "::",
                        "::1",
                        "::ffff:127.0.0.1",
                        "::ffff:10.0.0.1",
                        "::127.0.0.1",
                        "64:ff9b::7f00:1",
                        "fe80::1",
                        "fec0::1",
                        "fc00::1",
                        "fd00:ec2::254",
                        "ff02::1",
                        "2001::1",
                        "2001:db8::1",
                        "2002:7f00:1::1",
                        "3fff::1",
                        "100::1",
                        "5f00::1"))
                .allSatisfy(literal -> assertThat(PublicNet.holds(InetAddress.ofLiteral(literal)))
                        .isFalse());
        assertThat(List.of(
                        "1.1.1.1",
                        "9.255.255.255",
                        "11.0.0.0",
                        "100.63.255.255",
                        "100.128.0.0",
                        "126.255.255.255",
                        "128.0.0.1",
                        "172.15.255.255",
                        "172.32.0.0",
                        "192.167.255.255",
                        "192.169.0.0",
                        "198.17.255.255",
                        "198.20.0.0",
                        "223.255.255.255",
                        "2a00:1450::1",
                        "2001:6b0::1",
                        "2600::1"))
                .allSatisfy(literal -> assertThat(PublicNet.holds(InetAddress.ofLiteral(literal)))
                        .isTrue());
    }

    @Test
    void no_way_of_writing_an_address_inside_gets_through() {
        Chance.tries(TRIES, chance -> {
            var bytes = inside(chance);
            var host = written(bytes, chance);
            var address = chance.of("http", "https", "HTTP") + "://" + host + chance.of("", ":80", ":8080", ":443")
                    + chance.of("", "/", "/feed.xml", "?a=b", "/#x");

            assertThat(fetcher.feed(address, Validators.NONE)).as(address).isInstanceOf(Refused.class);
        });
    }

    @Test
    void whatever_is_written_the_answer_is_an_address_in_the_one_form_or_none() {
        Chance.tries(TRIES, chance -> {
            var written = "http://"
                    + String.join(
                            "",
                            chance.several(
                                    1,
                                    12,
                                    () -> chance.of(
                                            "a",
                                            "prov",
                                            ".",
                                            "example",
                                            "@",
                                            ":",
                                            "80",
                                            "/",
                                            "\\",
                                            "#",
                                            "?",
                                            "[",
                                            "]",
                                            "%",
                                            "%31",
                                            "å",
                                            "①",
                                            "。",
                                            "0x7f",
                                            "127.0.0.1",
                                            " ",
                                            "\n",
                                            "\u0000",
                                            "..",
                                            "-",
                                            "_")));
            try {
                var uri = WebAddress.of(written).uri();

                assertThat(uri.getUserInfo()).isNull();
                assertThat(uri.getHost()).isNotEmpty().isASCII();
                assertThat(uri.toString()).isASCII().doesNotContain("\\", " ");
                assertThat(WebAddress.of(uri.toString()).uri()).isEqualTo(uri);
            } catch (WebAddress.NotOne none) {
                // Which is as well.
            }
        });
    }

    @Test
    void honest_addresses_are_taken_as_they_are_meant() throws WebAddress.NotOne {
        assertThat(WebAddress.of("HTTPS://Prov.Example/a b?q=å|x#part").uri())
                .hasToString("https://prov.example/a%20b?q=%C3%A5%7Cx");
        assertThat(WebAddress.of("https://räksmörgås.example").uri())
                .hasToString("https://xn--rksmrgs-5wao1o.example/");
        assertThat(WebAddress.of("https://prov.example/rss?search?a=1&b=2").uri())
                .hasToString("https://prov.example/rss?search?a=1&b=2");
        assertThat(WebAddress.of("http://93.184.216.34:8080/").port()).isEqualTo(8080);
        assertThat(WebAddress.of("https://prov.example/a/b").sentOnTo("../c?d").uri())
                .hasToString("https://prov.example/c?d");
        assertThat(WebAddress.of("https://prov.example/a/b")
                        .sentOnTo("//annan.example/x")
                        .uri())
                .hasToString("https://annan.example/x");
    }

    @Test
    void a_setting_that_allows_something_unclear_is_refused_at_start() {
        for (var unclear : List.of("localhost:80", "127.0.0.1", "127.0.0.1:x", ":80")) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .as(unclear)
                    .isThrownBy(() -> Settings.usual("", List.of(unclear)));
        }
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Settings.usual("a\r\nHost: b", List.of()));
    }

    @Test
    void the_recorded_addresses_are_all_refused() throws IOException {
        var list = Optional.ofNullable(System.getenv("UTBLICK_CORPUS"))
                .map(Path::of)
                .orElse(Path.of("..", "..", "..", "shared", "corpus"))
                .resolve("attack/made-here/ssrf-urls.txt");
        assumeTrue(Files.isReadable(list), "NOT RUN: no " + list + ". Say where the corpus is with UTBLICK_CORPUS.");
        // Nobody is asked for real: a name leads to this machine.
        var here = new Fetcher(
                host -> {
                    if (host.matches("[0-9.:a-f]+")) {
                        return new InetAddress[] {InetAddress.ofLiteral(host)};
                    }
                    return new InetAddress[] {InetAddress.getLoopbackAddress()};
                },
                Settings.usual("", List.of()),
                InstantSource.fixed(Instant.EPOCH));

        assertThat(Files.readAllLines(list))
                .hasSizeGreaterThan(50)
                .allSatisfy(address -> assertThat(here.feed(address.replaceAll(" \\(.*", ""), Validators.NONE))
                        .isInstanceOf(Refused.class)
                        .isNotInstanceOf(Fresh.class));
    }

    private static byte[] inside(Chance chance) {
        int second = chance.between(0, 255);
        int[] parts = switch (chance.between(0, 7)) {
            case 0 -> new int[] {127, second};
            case 1 -> new int[] {10, second};
            case 2 -> new int[] {172, chance.between(16, 31)};
            case 3 -> new int[] {192, 168};
            case 4 -> new int[] {169, 254};
            case 5 -> new int[] {100, chance.between(64, 127)};
            case 6 -> new int[] {chance.between(224, 255), second};
            default -> new int[] {0, second};
        };
        return new byte[] {
            (byte) parts[0], (byte) parts[1], (byte) chance.between(0, 255), (byte) chance.between(0, 255)
        };
    }

    /** The same four bytes in one of all the ways that somebody's reader takes for them. */
    private static String written(byte[] bytes, Chance chance) {
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        int c = bytes[2] & 0xff;
        int d = bytes[3] & 0xff;
        long whole = ((long) a << 24) | ((long) b << 16) | ((long) c << 8) | d;
        return switch (chance.between(0, 13)) {
            case 0 -> a + "." + b + "." + c + "." + d;
            case 1 -> Long.toString(whole);
            case 2 -> "0x" + Long.toHexString(whole);
            case 3 -> "0" + Long.toOctalString(whole);
            case 4 -> String.format("0%o.0%o.0%o.0%o", a, b, c, d);
            case 5 -> String.format("0x%x.0x%x.0x%x.0x%x", a, b, c, d);
            case 6 -> a + "." + (whole & 0xffffff);
            case 7 -> a + "." + b + "." + (whole & 0xffff);
            case 8 -> String.format("[::ffff:%d.%d.%d.%d]", a, b, c, d);
            case 9 -> String.format("[0:0:0:0:0:FFFF:%02x%02x:%02x%02x]", a, b, c, d);
            case 10 -> String.format("[::%d.%d.%d.%d]", a, b, c, d);
            case 11 -> String.format("[64:ff9b::%02x%02x:%02x%02x]", a, b, c, d);
            case 12 -> String.format("[2002:%02x%02x:%02x%02x::1]", a, b, c, d);
            default -> String.format("%d\u3002%d\uff0e%d.%d.", a, b, c, d);
        };
    }
}
