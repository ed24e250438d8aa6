package se.utblick.consultations;

import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.decisions.Decision;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.MatterOwner;
import se.utblick.decisions.Minutes;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.organisation.Actor;
import se.utblick.platform.Calendar;

/** What the board can come to about our answer, and what its decision does with it. */
@Component
class ConsultationMatters implements MatterOwner {

    private final ConsultationStore store;
    private final Answering answering;
    private final Decisions decisions;
    private final InstantSource clock;

    ConsultationMatters(JdbcClient jdbc, Answering answering, Decisions decisions, InstantSource clock) {
        this.store = new ConsultationStore(jdbc);
        this.answering = answering;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public String subjectKind() {
        return Consultations.SUBJECT;
    }

    @Override
    public Map<UUID, String> addresses(Collection<UUID> things) {
        return store.known(things).stream().collect(toMap(ConsultationId::value, ConsultationPaths::consultation));
    }

    @Override
    public List<Outcome> outcomes(UUID thing) {
        var consultation = consultation(thing);
        var today = LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
        return Answering.isForTheBoard(consultation)
                        && consultation.next(today).stream().anyMatch(step -> step.move() == Move.DECIDE)
                ? List.of(Outcome.ADOPTED, Outcome.REMITTED)
                : List.of();
    }

    @Override
    @Transactional
    public Decision decide(Actor by, Minutes minutes) {
        var move = switch (minutes.outcome()) {
            case ADOPTED -> Move.DECIDE;
            case REMITTED -> Move.REMIT;
            default -> throw new Refused("consultations.refused.outcome", minutes.outcome());
        };
        var consultation = consultation(minutes.about().id());
        if (!outcomes(minutes.about().id()).contains(minutes.outcome())) {
            throw new Refused("consultations.refused.step", move, consultation.reached());
        }
        var decision = decisions.record(
                by, minutes.kind(), minutes.about(), minutes.title(), minutes.outcome(), minutes.reference());
        answering.decided(
                by,
                consultation.id(),
                move,
                minutes.reference().on(),
                minutes.why(),
                "§ " + minutes.reference().paragraph().replaceFirst("^§\\s*", ""),
                decision.id());
        return decision;
    }

    private Consultation consultation(UUID id) {
        return store.one(Actor.program(), new ConsultationId(id)).orElseThrow(() -> new NotFound(id));
    }
}
