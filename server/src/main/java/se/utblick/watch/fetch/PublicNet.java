package se.utblick.watch.fetch;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** Which addresses are on the public net: everything that is not set aside for something else. */
final class PublicNet {

    /** All addresses that begin with the same bits. */
    private static final class Block {

        private final byte[] start;
        private final int bits;

        Block(byte[] start, int bits) {
            this.start = start;
            this.bits = bits;
        }

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    // IANA's registers of what is set aside. Of IPv6 only 2000::/3 has been given out at all.
    private static final List<Block> SET_ASIDE = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
            "2001:0:0:0:0:0:0:0/23",
            "2001:db8:0:0:0:0:0:0/32",
            "2002:0:0:0:0:0:0:0/16",
            "2620:4f:8000:0:0:0:0:0/48",
            "3fff:0:0:0:0:0:0:0/20");
    private static final Block GIVEN_OUT = block("2000:0:0:0:0:0:0:0/3");

    static boolean holds(InetAddress address) {
        var bytes = address.getAddress();
        return (bytes.length == 4 || GIVEN_OUT.holds(bytes))
                && SET_ASIDE.stream().noneMatch(block -> block.holds(bytes));
    }

    private static List<Block> blocks(String... written) {
        return Stream.of(written).map(PublicNet::block).toList();
    }

    private static Block block(String written) {
        var parts = written.split("/");
        return new Block(InetAddress.ofLiteral(parts[0]).getAddress(), Integer.parseInt(parts[1]));
    }

    private PublicNet() {}
}
