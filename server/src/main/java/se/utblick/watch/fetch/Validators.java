package se.utblick.watch.fetch;

import java.util.regex.Pattern;

/**
 * What a server wants to hear the next time, so that it can answer that nothing has changed.
 *
 * @param address where it was told; sent on to another address, we tell that one nothing
 * @param etag exactly as it came; empty when none did
 * @param lastModified exactly as it came; empty when none did
 */
public record Validators(String address, String etag, String lastModified) {

    private static final int LONGEST = 500;
    private static final Pattern PLAIN = Pattern.compile("[\\x20-\\x7e]*");

    public static final Validators NONE = new Validators("", "", "");

    /** Anything that could not be sent back as it is counts as nothing. */
    public Validators {
        etag = sendable(etag);
        lastModified = sendable(lastModified);
    }

    private static String sendable(String value) {
        return value.length() <= LONGEST && PLAIN.matcher(value).matches() ? value : "";
    }
}
