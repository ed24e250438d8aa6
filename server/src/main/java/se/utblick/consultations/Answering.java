package se.utblick.consultations;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.decisions.DecisionId;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.DecisionsPaths;
import se.utblick.decisions.MatterKind;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.RegistryNumber;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;

/** The steps that take a consultation from what somebody asked to what became of our answer. None is ever taken back. */
@Component
public class Answering {

    private final ConsultationStore store;
    private final DraftStore drafts;
    private final ContributionStore contributions;
    private final Consultations consultations;
    private final Decisions decisions;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Answering(
            JdbcClient jdbc,
            Consultations consultations,
            Decisions decisions,
            Journal journal,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = new ConsultationStore(jdbc);
        this.drafts = new DraftStore(jdbc);
        this.contributions = new ContributionStore(jdbc);
        this.consultations = consultations;
        this.decisions = decisions;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the board decides: by its weight, unless a delegate was chosen because no meeting fits. */
    public static boolean isForTheBoard(Consultation consultation) {
        return consultation.weight().map(Weight::board).orElse(true)
                && consultation.wayOut().filter(way -> way == WayOut.DELEGATION).isEmpty();
    }

    /** What is missing before the step, besides what is said when it is taken. */
    public List<Sentence> missing(Consultation consultation, Route.Step step, Said said) {
        return guard(consultation).missing(step, said);
    }

    /** Takes a step. What a body decides is registered among the decisions, and comes here from there. */
    @Transactional
    public void take(Actor by, ConsultationId id, Version version, Move move, Said said) {
        var consultation = store.one(by, id).orElseThrow(() -> new NotFound(id));
        var step = consultation.step(move, today());
        mustMay(by, step);
        if (!consultation.version().equals(version)) {
            throw new Stale(id);
        }
        if ((move == Move.DECIDE || move == Move.REMIT) && isForTheBoard(consultation)) {
            throw new Refused("consultations.refused.board-decides")
                    .instead(
                            "consultations.instead.register",
                            DecisionsPaths.recording(
                                    MatterKind.CONSULTATION, Consultations.subject(id), consultation.title()));
        }
        mustHaveAll(consultation, step, said);
        store.mustStillBe(id, version);
        write(by, consultation, step, said, null);
    }

    /** A body has decided it, or sent it back; called with the decision just registered, in its transaction. */
    void decided(Actor by, ConsultationId id, Move move, LocalDate on, String why, String detail, DecisionId decision) {
        var consultation = store.one(by, id).orElseThrow(() -> new NotFound(id));
        var step = consultation.step(move, today());
        store.mustStillBe(id, consultation.version());
        var said = new Said(why, detail, Optional.of(on), Optional.empty());
        mustHaveAll(consultation, step, said);
        write(by, consultation, step, said, decision.value());
    }

    private void write(Actor by, Consultation consultation, Route.Step step, Said said, @Nullable UUID decision) {
        var id = consultation.id();
        if (step.move() == Move.REGISTER && consultation.registryNumber().isEmpty()) {
            store.set(id, RegistryNumber.parse(said.detail()).orElseThrow());
        }
        said.wayOut().ifPresent(way -> store.set(id, way));
        store.take(
                by,
                id,
                new Consultation.Taken(step.move(), step.to(), said.on(), said.why(), said.detail(), by.name(), now()),
                decision);
        putForward(by, consultation, step);
        journal.write(
                by,
                Consultations.subject(id),
                step.move().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                said.why(),
                said.detail());
        events.publishEvent(new ConsultationEvent.Stepped(id, step.move()));
    }

    /** What the board is to decide waits there from now on. */
    private void putForward(Actor by, Consultation consultation, Route.Step step) {
        var isReady = step.move() == Move.SUBMIT || step.move() == Move.ANCHOR;
        if (isReady && isForTheBoard(consultation)) {
            decisions.propose(
                    by,
                    MatterKind.CONSULTATION,
                    Consultations.subject(consultation.id()),
                    consultation.title(),
                    drafts.draft(consultation.id()).text().proposal());
        }
    }

    private static void mustMay(Actor by, Route.Step step) {
        if (!step.mayBeTakenBy(by)) {
            throw new Refused("consultations.refused.role", step.move(), step.by());
        }
    }

    private void mustHaveAll(Consultation consultation, Route.Step step, Said said) {
        var missing = guard(consultation).missing(step, said);
        if (!missing.isEmpty()) {
            throw Refused.because(Sentence.of("consultations.refused.missing", step.move()), missing);
        }
    }

    private Guard guard(Consultation consultation) {
        return new Guard(
                consultation,
                drafts.draft(consultation.id()),
                contributions.of(consultation.id()).size(),
                consultations.plan(consultation, consultations.boardMeetings()),
                today());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }
}
