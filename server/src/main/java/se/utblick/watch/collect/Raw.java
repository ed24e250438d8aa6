package se.utblick.watch.collect;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes exactly as they came, and the mark they are known by. Never changed once made. */
public final class Raw {

    private final byte[] bytes;
    private final String sha256;

    private Raw(byte[] bytes) {
        this.bytes = bytes;
        this.sha256 = HexFormat.of().formatHex(digest().digest(bytes));
    }

    public static Raw of(byte[] bytes) {
        return new Raw(bytes.clone());
    }

    public String sha256() {
        return sha256;
    }

    public int size() {
        return bytes.length;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
