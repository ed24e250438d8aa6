package se.utblick.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The arithmetic of the journal: each row's hash covers its own fields and the hash before it. */
final class JournalChain {

    /** What stands before the first row. */
    static final String ORIGIN = "0".repeat(64);

    /** The hash of a row. Every field is written with its length first, so that no two rows read the same. */
    static String link(String before, Journal.Entry entry) {
        var digest = sha256();
        field(digest, before);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(entry.number()).array());
        field(digest, entry.at().toString());
        field(digest, entry.authorId().toString());
        field(digest, entry.authorName());
        field(digest, entry.subject().kind());
        field(digest, entry.subject().id().toString());
        field(digest, entry.action());
        field(digest, entry.why());
        field(digest, entry.detail());
        return HexFormat.of().formatHex(digest.digest());
    }

    static Optional<Journal.Break> firstBreak(JournalStore store) {
        var head = store.head();
        var found = new AtomicReference<Journal.Break>();
        var walk = new Object() {
            String hash = ORIGIN;
            long number;
        };
        store.each((entry, hash) -> {
            if (found.get() != null) {
                return;
            }
            if (entry.number() != walk.number + 1) {
                found.set(new Journal.Break(walk.number + 1, Journal.Break.Kind.MISSING));
            } else if (!link(walk.hash, entry).equals(hash)) {
                found.set(new Journal.Break(entry.number(), Journal.Break.Kind.CHANGED));
            }
            walk.hash = hash;
            walk.number = entry.number();
        });
        if (found.get() == null && (walk.number != head.count() || !walk.hash.equals(head.hash()))) {
            found.set(new Journal.Break(walk.number + 1, Journal.Break.Kind.CUT_OFF));
        }
        return Optional.ofNullable(found.get());
    }

    private static void field(MessageDigest digest, String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private JournalChain() {}
}
