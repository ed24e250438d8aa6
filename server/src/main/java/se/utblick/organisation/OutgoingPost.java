package se.utblick.organisation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;
import se.utblick.platform.post.Outbox;

/** The letters on their way out, for those who look after the house: whether they leave, and never what they say. */
@Component
public class OutgoingPost {

    private final Outbox outbox;
    private final Journal journal;

    OutgoingPost(Outbox outbox, Journal journal) {
        this.outbox = outbox;
        this.journal = journal;
    }

    public Outbox.State state(Actor by) {
        by.mustHave(Permission.ADMINISTER);
        return outbox.state();
    }

    /** Tries a letter again that was given up. */
    @Transactional
    public void sendAgain(Actor by, UUID letter) {
        by.mustHave(Permission.ADMINISTER);
        outbox.again(letter);
        journal.write(by, new Subject("organisation.letter", letter), "sent-again");
    }
}
