package se.utblick.watch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.utblick.watch.collect.Fault;
import se.utblick.watch.mailbox.Trouble;

/**
 * How the watch's mailbox fares.
 *
 * @param address who it is entered as, and where; empty when there is no mailbox
 * @param proves whether our own mail server's word about senders is listened to
 * @param onlyProved whether it is demanded
 * @param trouble why it could not be read the last time
 * @param taken the newest of what has been taken in
 * @param aside the newest of what is kept aside
 */
public record MailReport(
        String address,
        boolean proves,
        boolean onlyProved,
        Optional<Instant> lastTried,
        Optional<Instant> lastRead,
        Optional<Trouble.Hindrance> trouble,
        int takenInAll,
        int asideInAll,
        List<Mail> taken,
        List<Mail> aside) {

    /** What became of a mail. */
    public enum Outcome {
        TAKEN,
        /** Its text or its link was there already. */
        THERE_ALREADY,
        NOT_ALLOWED,
        NOT_PROVED,
        AUTOMATIC,
        UNREADABLE,
        TOO_LARGE;

        boolean isTaken() {
            return this == TAKEN || this == THERE_ALREADY;
        }
    }

    /**
     * One mail that came.
     *
     * @param sender the address it says it is from; empty when it says none or several
     * @param proved whether our own mail server says that it is
     */
    public record Mail(
            Outcome outcome,
            Optional<Fault> fault,
            String sender,
            String name,
            String subject,
            long size,
            boolean proved,
            Optional<PublicationId> publication,
            Instant cameAt) {}

    public MailReport {
        taken = List.copyOf(taken);
        aside = List.copyOf(aside);
    }
}
