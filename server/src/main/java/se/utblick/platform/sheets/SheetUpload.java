package se.utblick.platform.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it was handed in: first to be tried, and then once more from the page that showed what it holds. It is read and
 * checked anew both times, so nothing is kept in between and nothing that the page carried is trusted.
 */
public final class SheetUpload {

    private final byte[] bytes;
    private final boolean confirmed;

    private SheetUpload(byte[] bytes, boolean confirmed) {
        this.bytes = bytes;
        this.confirmed = confirmed;
    }

    /**
     * @param file what was chosen on the page
     * @param again the file as {@link #again()} gave it to the page
     */
    public static SheetUpload of(@Nullable MultipartFile file, @Nullable String again) {
        try {
            return file == null
                    ? new SheetUpload(decoded(again == null ? "" : again), true)
                    : new SheetUpload(file.getBytes(), false);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Whether somebody has seen what the file holds and said yes to it. */
    public boolean confirmed() {
        return confirmed;
    }

    /** The file, for a hidden field of the page. */
    public String again() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decoded(String again) {
        try {
            return Base64.getDecoder().decode(again);
        } catch (IllegalArgumentException notOurs) {
            return new byte[0];
        }
    }
}
