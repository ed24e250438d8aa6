package se.utblick.watch.fetch;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import se.utblick.watch.fetch.Fetched.Why;

/** What an answer holds, unpacked, and never more of it than we take. */
final class Contents {

    /** It cannot be had, and why. */
    static final class NotHad extends Exception {

        private static final long serialVersionUID = 1L;

        private final Why why;
        private final String detail;

        NotHad(Why why, String detail) {
            super(why.name());
            this.why = why;
            this.detail = detail;
        }

        Why why() {
            return why;
        }

        String detail() {
            return detail;
        }
    }

    /** @param packing what the server said of how it is packed, in lower case; empty when nothing */
    static byte[] of(HttpEntity entity, String packing, int most) throws IOException, NotHad {
        if (entity.getContentLength() > most) {
            throw new NotHad(Why.TOO_LARGE, "");
        }
        try {
            var content = new AtMost(entity.getContent(), most);
            return switch (packing) {
                case "", "identity" -> all(content, most);
                case "gzip", "x-gzip" -> all(new GZIPInputStream(content), most);
                default -> throw new NotHad(Why.STRANGE_ENCODING, packing.replaceAll("[^a-z0-9, -]", "?"));
            };
        } catch (AtMost.Passed tooMuch) {
            throw new NotHad(Why.TOO_LARGE, "");
        } catch (ZipException | EOFException | ConnectionClosedException | MalformedChunkCodingException damaged) {
            throw new NotHad(Why.DAMAGED, "");
        }
    }

    private static byte[] all(InputStream in, int most) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var piece = new byte[8192];
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
            bytes.write(piece, 0, count);
            if (bytes.size() > most) {
                throw new AtMost.Passed();
            }
        }
        return bytes.toByteArray();
    }

    /** Also what is packed is bounded, since a packed nothing can go on for ever. */
    private static final class AtMost extends FilterInputStream {

        private int left;

        static final class Passed extends IOException {
            private static final long serialVersionUID = 1L;
        }

        AtMost(InputStream in, int most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            take(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            take(Math.max(count, 0));
            return count;
        }

        private void take(int count) throws Passed {
            left -= count;
            if (left < 0) {
                throw new Passed();
            }
        }
    }

    private Contents() {}
}
