package se.utblick.watch;

import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Bilingual;

/**
 * What somebody wants to see in the inbox.
 *
 * @param concerned the code of a unit or body whose work it is to touch; empty for anybody's
 * @param page counted from 1
 */
public record Wish(
        Optional<InterestId> interest,
        String source,
        Optional<Kind> kind,
        Shelf shelf,
        Time time,
        String text,
        String concerned,
        int page) {

    /** Whatever and whoever's. */
    public Wish(
            Optional<InterestId> interest,
            String source,
            Optional<Kind> kind,
            Shelf shelf,
            Time time,
            String text,
            int page) {
        this(interest, source, kind, shelf, time, text, "", page);
    }

    /** How many cards a page holds. */
    public static final int PER_PAGE = 20;

    public static final Wish ANYTHING_OPEN =
            new Wish(Optional.empty(), "", Optional.empty(), Shelf.OPEN, Time.CURRENT, "", 1);

    /** Where a publication lies, by what has been made of it. */
    public enum Shelf {
        OPEN,
        KEPT,
        ACTED_ON,
        DROPPED,
        ALL;

        static Shelf of(Standing standing) {
            return switch (standing) {
                case NEW, RAISED -> OPEN;
                case KEPT -> KEPT;
                case ACTED_ON -> ACTED_ON;
                case DROPPED -> DROPPED;
            };
        }
    }

    /** Which days matter. */
    public enum Time {
        /** What can still be answered, and what is not a year old. */
        CURRENT,
        /** What runs out within eight weeks. */
        NEAR,
        /** What has run out. */
        PAST,
        ALL
    }

    public Wish {
        text = text.strip();
        page = Math.max(1, page);
    }

    /** An interest and how many of its findings wait to be judged. */
    public record Waiting(InterestId interest, Bilingual name, int findings) {}

    /** The inbox as it came out. */
    public record Answer(List<Finding> findings, int count, Wish wish, int olderLeftOut) {
        public Answer {
            findings = List.copyOf(findings);
        }

        public int pages() {
            return Wish.pages(count);
        }
    }

    static int pages(int count) {
        return Math.max(1, (count + PER_PAGE - 1) / PER_PAGE);
    }

    Wish onPage(int other) {
        return new Wish(interest, source, kind, shelf, time, text, concerned, other);
    }
}
