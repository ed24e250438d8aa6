package se.utblick.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utblick.watch.collect.MailText;

/**
 * Something that was published out there, as we last read it.
 *
 * @param source where it was collected, such as {@code g0v-remisser}
 * @param nativeId what it is called there
 * @param language the tag of the language it is written in
 * @param body the whole text, as plain text with the marks of headings and lists that it came with
 * @param sender who published it, where the source says so
 * @param monthOnly whether the source told only the month of publication
 * @param deadline the next day that counts, or the last that did
 * @param sha256 the mark of the bytes it was read from: of the page, or of its entry in the source's list
 */
public record Publication(
        PublicationId id,
        String source,
        String nativeId,
        Kind kind,
        String language,
        String title,
        String body,
        String sender,
        String address,
        Optional<LocalDate> publishedOn,
        boolean monthOnly,
        Optional<LocalDate> deadline,
        Stage stage,
        Facts facts,
        FiledUnder filed,
        String sha256,
        Instant firstSeen,
        Instant lastChanged,
        int version) {

    /** How far an invitation has come, as far as its source tells. */
    public enum Stage {
        UNKNOWN,
        FORTHCOMING,
        OPEN,
        CLOSED,
        WITHDRAWN
    }

    public Titles titles() {
        return Titles.of(language, title, facts.titles());
    }

    /** Whether it was mailed to the watch, and whether somebody else could then have written the sender's name. */
    public boolean isMail() {
        return source.equals(MailText.PROVED) || hasUnprovedSender();
    }

    public boolean hasUnprovedSender() {
        return source.equals(MailText.UNPROVED);
    }

    /** What differs between one reading of a publication and the next. */
    public record Change(int version, Instant seen, List<Difference> differences) {
        public Change {
            differences = List.copyOf(differences);
        }
    }

    /** One thing that was changed: what it was, and what it became. */
    public sealed interface Difference {
        record Title(String from, String to) implements Difference {}

        /** In another language, for the first time. */
        record OtherTitle(String title) implements Difference {}

        record LastDay(Deadline.Type type, Optional<Deadline> from, Optional<Deadline> to) implements Difference {}

        record Stages(Stage from, Stage to) implements Difference {}

        /** What it goes by now, and did not before. */
        record Numbers(List<String> added) implements Difference {
            public Numbers {
                added = List.copyOf(added);
            }
        }

        /** In paragraphs; none at all when only the space between words is another. */
        record Body(int added, int removed, int rewritten) implements Difference {}

        /** Something in what surrounds the text: nothing that is shown. */
        record Surroundings() implements Difference {}
    }
}
