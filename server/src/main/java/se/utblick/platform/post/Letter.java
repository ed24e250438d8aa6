package se.utblick.platform.post;

import java.time.Instant;
import java.util.Optional;

/**
 * Something to be told to one person by mail.
 *
 * @param key what it is, such as {@code digest/<person>/<day>}; a second letter with the same key is the same letter
 * @param kind the kind of letter, for those who look after the post: {@code watch.digest}
 * @param plain the words as plain text, whole in themselves
 * @param html the same words for those who prefer them so; empty for none
 * @param leave where one click ends letters of this kind; for letters that come again and again
 * @param expires when it is of no use any longer
 */
public record Letter(
        String key,
        String kind,
        String to,
        String subject,
        String plain,
        String html,
        Optional<String> leave,
        Instant expires) {

    private static final int LONGEST_SUBJECT = 200;

    public Letter {
        // A second line would be a header of its own.
        subject = OneLine.of(subject, LONGEST_SUBJECT);
        if (key.isBlank() || kind.isBlank() || to.isBlank() || subject.isEmpty() || plain.isBlank()) {
            throw new IllegalArgumentException("A letter has a key, a kind, somebody to read it, a subject and words");
        }
        if (leave.filter(address -> !address.matches("https?://[\\x21-\\x7e&&[^<>]]+"))
                .isPresent()) {
            throw new IllegalArgumentException("No address to leave by: " + leave);
        }
    }
}
