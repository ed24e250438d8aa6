package se.utblick.watch.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import se.utblick.platform.Packed;
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
            // Also what is packed is bounded, since a packed nothing can go on for ever.
            var content = Packed.atMost(entity.getContent(), most);
            return switch (packing) {
                case "", "identity" -> content.readAllBytes();
                case "gzip", "x-gzip" -> Packed.gunzipped(content, most).readAllBytes();
                default -> throw new NotHad(Why.STRANGE_ENCODING, packing.replaceAll("[^a-z0-9, -]", "?"));
            };
        } catch (Packed.TooMuch tooMuch) {
            throw new NotHad(Why.TOO_LARGE, "");
        } catch (ZipException | EOFException | ConnectionClosedException | MalformedChunkCodingException damaged) {
            throw new NotHad(Why.DAMAGED, "");
        }
    }

    private Contents() {}
}
