package se.utblick.consultations;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;

/** What we write: the memorandum, the stands and the answer; and the second pair of eyes that reads it. */
@Component
public class AnswerDrafts {

    private final ConsultationStore store;
    private final DraftStore drafts;
    private final Journal journal;
    private final InstantSource clock;

    AnswerDrafts(JdbcClient jdbc, Journal journal, InstantSource clock) {
        this.store = new ConsultationStore(jdbc);
        this.drafts = new DraftStore(jdbc);
        this.journal = journal;
        this.clock = clock;
    }

    public Draft of(Consultation consultation) {
        return drafts.draft(consultation.id());
    }

    @Transactional
    public void write(Actor by, ConsultationId id, Version version, Draft.Text text) {
        mustBeWritable(by, id, version);
        drafts.write(id, text, now());
        wrote(by, id, "wrote", "");
    }

    /** A new stand, or one written anew. */
    @Transactional
    public void put(Actor by, ConsultationId id, Version version, Stand stand) {
        mustBeWritable(by, id, version);
        drafts.put(id, stand);
        wrote(by, id, "took-stand", stand.proposal());
    }

    @Transactional
    public void remove(Actor by, ConsultationId id, Version version, UUID stand) {
        mustBeWritable(by, id, version);
        if (!drafts.remove(id, stand)) {
            throw new NotFound(stand);
        }
        wrote(by, id, "removed-stand", "");
    }

    private void wrote(Actor by, ConsultationId id, String action, String detail) {
        drafts.wrote(by, id, now());
        journal.write(by, Consultations.subject(id), action, "", detail);
    }

    /** Somebody else has read it. Nobody approves their own; what is written afterwards has to be read again. */
    @Transactional
    public void approve(Actor by, ConsultationId id, Version version) {
        var draft = mustBeWritable(by, id, version);
        if (draft.isEmpty()) {
            throw new Refused("consultations.refused.nothing-written");
        }
        if (draft.isWrittenBy(by)) {
            throw new Refused("consultations.refused.own");
        }
        drafts.approve(id, new Draft.Approval(by.person().value(), by.name(), now()));
        journal.write(by, Consultations.subject(id), "approved");
    }

    /** Whether our views were taken up, once the answer has been sent. */
    @Transactional
    public void note(Actor by, ConsultationId id, Version version, List<Stand> stands) {
        by.mustHave(Permission.HANDLE_CONSULTATION);
        var consultation = store.one(by, id).orElseThrow(() -> new NotFound(id));
        if (consultation.state(today()) != ConsultationState.SENT) {
            throw new Refused("consultations.refused.not-sent");
        }
        store.mustStillBe(id, version);
        stands.forEach(stand -> drafts.note(id, stand));
        journal.write(by, Consultations.subject(id), "noted-outcomes");
    }

    private Draft mustBeWritable(Actor by, ConsultationId id, Version version) {
        by.mustHave(Permission.HANDLE_CONSULTATION);
        var consultation = store.one(by, id).orElseThrow(() -> new NotFound(id));
        if (consultation.openness().secret()) {
            throw new Refused("consultations.refused.secret");
        }
        if (!consultation.isWritable(today())) {
            throw new Refused("consultations.refused.written", consultation.state(today()));
        }
        store.mustStillBe(id, version);
        return drafts.draft(id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }
}
