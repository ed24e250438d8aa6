package se.utblick.watch;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.utblick.decisions.Meeting;
import se.utblick.decisions.MeetingEvent;
import se.utblick.decisions.Meetings;
import se.utblick.organisation.BodyKind;
import se.utblick.platform.Calendar;

/** Keeps the order of the inbox: works it out for what has changed, and for everything when a new day has come. */
@Component
class Ranker {

    private final RankStore store;
    private final Meetings meetings;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Ranker(
            JdbcClient jdbc,
            NamedParameterJdbcTemplate batches,
            Meetings meetings,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.store = new RankStore(jdbc, batches);
        this.meetings = meetings;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }

    /** Deadlines come nearer by themselves: the first who looks on a new day has the order made anew. */
    void forToday() {
        var today = today();
        if (store.isFor(today)) {
            return;
        }
        transaction.executeWithoutResult(_ -> {
            // Only one does it; the others wait, and find it done.
            if (!store.isForOnceOthersAreDone(today)) {
                store.moveDeadlinesOn(today);
                rank(store.everything(), today);
                store.isNowFor(today);
            }
        });
    }

    /** What all places rest on has changed: the next who looks has the order made anew. */
    void forgetToday() {
        store.isForNoDay();
    }

    /** What must be answered before the board meets stands higher, and now it meets on other days. */
    @EventListener
    void theCalendarHasChanged(MeetingEvent event) {
        forgetToday();
    }

    /** Works out the places of these publications; to be called in the transaction that changed them. */
    void rank(Collection<PublicationId> publications) {
        rank(publications, today());
    }

    private void rank(Collection<PublicationId> publications, LocalDate today) {
        if (!publications.isEmpty()) {
            var board = meetings.next(BodyKind.BOARD, today).map(Meeting::on);
            store.place(publications, store.gathered(publications), board, today);
        }
    }
}
