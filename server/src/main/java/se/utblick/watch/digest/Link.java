package se.utblick.watch.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.utblick.organisation.PersonId;

/**
 * Proves, without signing in, that whoever comes with it was written to by us. It does not grow old; a new round makes the
 * links of earlier rounds worthless.
 */
record Link(PersonId person, int round) {

    private static final Pattern WRITTEN =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\d{1,6})\\.([0-9a-f]{64})");

    String signed(String key) {
        return person.value() + "." + round + "." + signature(key);
    }

    /** The link that was signed so; nothing when somebody else made it up. */
    static Optional<Link> read(String written, String key) {
        var found = WRITTEN.matcher(written);
        if (!found.matches()) {
            return Optional.empty();
        }
        var link = new Link(new PersonId(UUID.fromString(found.group(1))), Integer.parseInt(found.group(2)));
        var same = MessageDigest.isEqual(
                link.signature(key).getBytes(UTF_8), found.group(3).getBytes(UTF_8));
        return same ? Optional.of(link) : Optional.empty();
    }

    private String signature(String key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(("digest." + person.value() + "." + round).getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
