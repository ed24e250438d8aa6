package se.utblick.platform;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/** Files and answers that may be packed, opened so that no more comes out of them than was agreed. */
public final class Packed {

    // What an honest file of this size was packed with; a hostile one can ask for gigabytes.
    private static final int XZ_MEMORY_IN_KB = 256 << 10;
    private static final int BUFFER = 1 << 16;

    /** More has come out than was agreed. */
    public static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("it unpacks to more than any such file does");
        }
    }

    /**
     * Opened by how its name ends: {@code xz} and {@code gz}, with or without a dot before ({@code .txz}, {@code .tgz});
     * anything else is read as it is.
     */
    public static InputStream opened(InputStream packed, String name, long most) throws IOException {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("xz")) {
            return atMost(new XZInputStream(packed, XZ_MEMORY_IN_KB), most);
        }
        return lower.endsWith("gz") ? gunzipped(packed, most) : atMost(packed, most);
    }

    public static InputStream gunzipped(InputStream packed, long most) throws IOException {
        return atMost(new GZIPInputStream(packed, BUFFER), most);
    }

    /** The stream itself, until more has come than was agreed. */
    public static InputStream atMost(InputStream in, long most) {
        return new Bounded(in, most);
    }

    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            spend(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            spend(Math.max(count, 0));
            return count;
        }

        @Override
        public long skip(long wanted) throws IOException {
            long skipped = super.skip(wanted);
            spend(skipped);
            return skipped;
        }

        private void spend(long bytes) throws TooMuch {
            left -= bytes;
            if (left < 0) {
                throw new TooMuch();
            }
        }
    }

    private Packed() {}
}
