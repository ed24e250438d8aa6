package se.utblick.consultations;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.MatterKind;
import se.utblick.decisions.Meeting;
import se.utblick.decisions.Meetings;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;

/** The consultations that have reached us: taken in, written down and planned. Their steps are {@link Answering}. */
@Component
public class Consultations {

    public static final String SUBJECT = "consultations.consultation";

    private final ConsultationStore store;
    private final Decisions decisions;
    private final Organisation organisation;
    private final Meetings meetings;
    private final Journal journal;
    private final InstantSource clock;

    Consultations(
            JdbcClient jdbc,
            Decisions decisions,
            Organisation organisation,
            Meetings meetings,
            Journal journal,
            InstantSource clock) {
        this.store = new ConsultationStore(jdbc);
        this.decisions = decisions;
        this.organisation = organisation;
        this.meetings = meetings;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those that this reader may see, the first last day first. */
    public List<Consultation> all(Actor by) {
        return store.all(by);
    }

    public Optional<Consultation> consultation(Actor by, ConsultationId id) {
        return store.one(by, id);
    }

    /** Who decides by weight. */
    public List<Weight> weights() {
        return store.weights();
    }

    /** The consultation that was made of something, such as a finding of the watch. */
    public Optional<ConsultationId> from(Subject origin) {
        return store.from(origin);
    }

    /** The board's meetings from today on; none when nobody has put in the board, or its calendar. */
    public List<Meeting> boardMeetings() {
        return decisions.authority().stream()
                .filter(row -> row.kind() == MatterKind.CONSULTATION)
                .flatMap(row -> organisation.decidingBodies().stream()
                        .filter(body ->
                                body.kind() == row.decidedBy() && body.endedOn().isEmpty()))
                .findFirst()
                .map(board -> meetings.of(board.id(), today()))
                .orElse(List.of());
    }

    /** The days counted backwards from the last one, once there is one. */
    public Optional<BackwardPlan> plan(Consultation consultation, List<Meeting> ofTheBoard) {
        return consultation
                .lastDay()
                .map(day -> BackwardPlan.of(day, Answering.isForTheBoard(consultation), ofTheBoard, today()));
    }

    @Transactional
    public ConsultationId add(Actor by, NewConsultation said) {
        by.mustHave(Permission.HANDLE_CONSULTATION);
        said.origin().flatMap(store::from).ifPresent(known -> {
            throw new Refused("consultations.refused.known")
                    .instead("consultations.instead.known", ConsultationPaths.consultation(known));
        });
        var id = new ConsultationId(UUID.randomUUID());
        store.add(id, said);
        journal.write(by, subject(id), "added", "", said.title());
        return id;
    }

    /** Takes in all the rows of a file, in one transaction: all of them or none. */
    @Transactional
    public void addAll(Actor by, List<NewConsultation> all) {
        all.forEach(said -> add(by, said));
    }

    /** Writes it anew, until it has been answered. */
    @Transactional
    public void change(Actor by, ConsultationId id, Version version, NewConsultation said) {
        var consultation = open(by, id, version);
        if (!consultation.state(today()).isOpen()) {
            throw new Refused("consultations.refused.answered", consultation.state(today()));
        }
        if (said.kind().route() != consultation.kind().route()
                && consultation.latest().isPresent()) {
            throw new Refused("consultations.refused.other-route");
        }
        store.change(id, said);
        journal.write(by, subject(id), "changed");
    }

    /** The sender has given us longer. One that was missed is missed no more when the new day lies ahead. */
    @Transactional
    public void extend(Actor by, ConsultationId id, Version version, LocalDate to, String why) {
        var consultation = open(by, id, version);
        var from = consultation.lastDay().orElseThrow(() -> new Refused("consultations.refused.no-last-day"));
        if (!consultation.reached().isOpen()) {
            throw new Refused("consultations.refused.answered", consultation.state(today()));
        }
        var missing = new ArrayList<Sentence>();
        if (why.isBlank()) {
            missing.add(Sentence.of("consultations.needs.reason"));
        }
        if (!to.isAfter(from)) {
            missing.add(Sentence.of("consultations.needs.later-day", from));
        }
        if (!missing.isEmpty()) {
            throw Refused.because(Sentence.of("consultations.refused.unsaid"), missing);
        }
        store.extend(id, from, to, why.strip(), by.name(), now());
        journal.write(by, subject(id), "extended", why, from + " → " + to);
    }

    /** What a missed one has taught us. */
    @Transactional
    public void learn(Actor by, ConsultationId id, Version version, String lesson) {
        var consultation = open(by, id, version);
        if (consultation.state(today()) != ConsultationState.MISSED) {
            throw new Refused("consultations.refused.not-missed");
        }
        if (lesson.isBlank()) {
            throw Refused.because(
                    Sentence.of("consultations.refused.unsaid"), List.of(Sentence.of("consultations.needs.lesson")));
        }
        store.learn(id, lesson.strip());
        journal.write(by, subject(id), "learnt", "", lesson);
    }

    /** Everything that has happened to it, the newest first. */
    public List<Journal.Entry> history(Consultation consultation) {
        return journal.about(subject(consultation.id()));
    }

    private Consultation open(Actor by, ConsultationId id, Version version) {
        by.mustHave(Permission.HANDLE_CONSULTATION);
        var consultation = store.one(by, id).orElseThrow(() -> new NotFound(id));
        store.mustStillBe(id, version);
        return consultation;
    }

    static Subject subject(ConsultationId id) {
        return new Subject(SUBJECT, id.value());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }
}
