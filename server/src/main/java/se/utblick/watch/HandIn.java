package se.utblick.watch;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody hands in because it may concern us: a link, or a text that they were sent, with what they know of it.
 *
 * @param link where it lies on the web; may be empty when there is a text
 * @param text the text itself; empty when it is to be fetched from the link
 * @param title empty to take what the page itself is called
 * @param language its tag; empty to have it read off
 * @param sender who it came from
 * @param why why it matters to us
 */
public record HandIn(
        Kind kind,
        String link,
        String text,
        String title,
        String language,
        String sender,
        Optional<LocalDate> lastDay,
        String why) {

    public HandIn {
        if (link.isBlank() && text.isBlank()) {
            throw new IllegalArgumentException("Nothing is handed in without a link or a text");
        }
    }
}
